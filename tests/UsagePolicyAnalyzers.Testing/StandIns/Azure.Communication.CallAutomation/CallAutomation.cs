namespace Azure.Communication.CallAutomation
{
    public abstract class PlaySource { public string? PlaySourceCacheId { get; set; } }
    public class TextSource : PlaySource { public TextSource(string text) { } public TextSource(string text, string voiceName) { } public string Text => ""; public string? VoiceName { get; set; } }
    public class SsmlSource(string ssmlText) : PlaySource { public string SsmlText => ssmlText; }
    public class FileSource(Uri fileUri) : PlaySource { public Uri FileUri => fileUri; }
    public abstract class RecognizeResult;
    public class SpeechResult : RecognizeResult { public string Speech => ""; public double? Confidence => null; }
    public class ChoiceResult : RecognizeResult { public string Label => ""; public string RecognizedPhrase => ""; }
    public class DtmfResult : RecognizeResult;
    public abstract class CallAutomationEventBase { public string CallConnectionId => ""; public string CorrelationId => ""; public string? OperationContext => null; }
    public class RecognizeCompleted : CallAutomationEventBase { public RecognizeResult RecognizeResult => null!; }
    public class CallMediaRecognizeOptions { public PlaySource? Prompt { get; set; } public bool InterruptPrompt { get; set; } public string? OperationContext { get; set; } public TimeSpan InitialSilenceTimeout { get; set; } }
    public class CallMediaRecognizeSpeechOptions(Communication.CommunicationIdentifier targetParticipant) : CallMediaRecognizeOptions
    {
        public Communication.CommunicationIdentifier TargetParticipant => targetParticipant;
        public TimeSpan EndSilenceTimeout { get; set; }
        public string? SpeechLanguage { get; set; }
    }
    public class PlayToAllOptions(PlaySource playSource) { public PlaySource PlaySource => playSource; public string? OperationContext { get; set; } public bool Loop { get; set; } }
    public class PlayResult;
    public class StartRecognizingCallMediaResult;
    public class CallMedia
    {
        public virtual Task<Response<PlayResult>> PlayToAllAsync(PlaySource playSource, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<PlayResult>> PlayToAllAsync(PlayToAllOptions options, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<StartRecognizingCallMediaResult>> StartRecognizingAsync(CallMediaRecognizeOptions options, CancellationToken cancellationToken = default) => null!;
    }
    public class CallConnection { public virtual CallMedia GetCallMedia() => null!; public virtual string CallConnectionId => ""; public virtual Task<Response> HangUpAsync(bool forEveryone, CancellationToken cancellationToken = default) => null!; }
    public class CallAutomationClient(string connectionString)
    {
        public string ConnectionString => connectionString;
        public virtual CallConnection GetCallConnection(string callConnectionId) => null!;
    }
}

namespace Azure.Communication
{
    public abstract class CommunicationIdentifier { public virtual string RawId => ""; }
    public class PhoneNumberIdentifier(string phoneNumber) : CommunicationIdentifier { public string PhoneNumber => phoneNumber; }
}
