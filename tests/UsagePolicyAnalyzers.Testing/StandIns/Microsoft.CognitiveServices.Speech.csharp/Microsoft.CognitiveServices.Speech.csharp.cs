namespace Microsoft.CognitiveServices.Speech
{
    public class SpeechConfig { public static SpeechConfig FromSubscription(string subscriptionKey, string region) => null!; }
    public class SpeechSynthesisResult { public byte[] AudioData => []; public string Reason => ""; }
    public class RecognitionResult { public ResultReason Reason => default; public string Text => ""; }
    public class SpeechRecognitionResult : RecognitionResult { }
    public enum ResultReason { NoMatch, Canceled, RecognizingSpeech, RecognizedSpeech }
    public class SpeechRecognitionEventArgs : EventArgs { public SpeechRecognitionResult Result => null!; }
    public class SpeechRecognizer(SpeechConfig config)
    {
        public SpeechRecognizer(SpeechConfig config, Audio.AudioConfig? audioConfig) : this(config) { }
        public SpeechConfig Config => config;
        public event EventHandler<SpeechRecognitionEventArgs>? Recognized { add { } remove { } }
        public event EventHandler<SpeechRecognitionEventArgs>? Recognizing { add { } remove { } }
        public Task StartContinuousRecognitionAsync() => null!;
        public Task StopContinuousRecognitionAsync() => null!;
        public Task<SpeechRecognitionResult> RecognizeOnceAsync() => null!; }
    public class SpeechSynthesizer
    {
        public SpeechSynthesizer(SpeechConfig speechConfig) { }
        public SpeechSynthesizer(SpeechConfig speechConfig, Audio.AudioConfig? audioConfig) { }
        public Task<SpeechSynthesisResult> SpeakTextAsync(string text) => null!;
        public Task<SpeechSynthesisResult> SpeakSsmlAsync(string ssml) => null!;
        public Task<SpeechSynthesisResult> StartSpeakingTextAsync(string text) => null!;
        public Task<SpeechSynthesisResult> StartSpeakingSsmlAsync(string ssml) => null!;
    }
}

namespace Microsoft.CognitiveServices.Speech.Audio
{
    public class AudioConfig
    {
        public static AudioConfig FromDefaultMicrophoneInput() => null!;
        public static AudioConfig FromDefaultSpeakerOutput() => null!;
        public static AudioConfig FromSpeakerOutput(string deviceName) => null!;
        public static AudioConfig FromWavFileOutput(string fileName) => null!;
    }
}
