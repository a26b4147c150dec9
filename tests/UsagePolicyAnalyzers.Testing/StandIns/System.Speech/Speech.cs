using System.Globalization;

namespace System.Speech.Recognition
{
    public class RecognizedPhrase { public string Text => ""; public float Confidence => 0; }
    public class RecognitionResult : RecognizedPhrase;
    public class RecognitionEventArgs : EventArgs { public RecognitionResult Result => null!; }
    public class SpeechRecognizedEventArgs : RecognitionEventArgs;
    public class SpeechRecognitionRejectedEventArgs : RecognitionEventArgs;
    public class Grammar { public Grammar(GrammarBuilder builder) { } }
    public class DictationGrammar : Grammar { public DictationGrammar() : base(null!) { } }
    public class GrammarBuilder { public GrammarBuilder() { } public GrammarBuilder(Choices choices) { } public CultureInfo? Culture { get; set; } public void Append(string phrase) { } public void Append(Choices choices) { } }
    public class Choices { public Choices(params string[] phrases) { } public void Add(params string[] phrases) { } }
    public enum RecognizeMode { Single, Multiple }
    public class SpeechRecognitionEngine : IDisposable
    {
        public SpeechRecognitionEngine() { }
        public SpeechRecognitionEngine(CultureInfo culture) { }
        public event EventHandler<SpeechRecognizedEventArgs>? SpeechRecognized { add { } remove { } }
        public event EventHandler<SpeechRecognitionRejectedEventArgs>? SpeechRecognitionRejected { add { } remove { } }
        public void LoadGrammar(Grammar grammar) { }
        public void UnloadAllGrammars() { }
        public void SetInputToDefaultAudioDevice() { }
        public RecognitionResult Recognize() => null!;
        public void RecognizeAsync(RecognizeMode mode) { }
        public void RecognizeAsyncStop() { }
        public void RecognizeAsyncCancel() { }
        public void Dispose() { }
    }
}

namespace System.Speech.Synthesis
{
    public class Prompt { public Prompt(string textToSpeak) { } }
    public enum VoiceGender { NotSet, Male, Female, Neutral }
    public enum SynthesizerState { Ready, Speaking, Paused }
    public class SpeakCompletedEventArgs : EventArgs;
    public class SpeechSynthesizer : IDisposable
    {
        public int Rate { get; set; }
        public int Volume { get; set; }
        public SynthesizerState State => default;
        public event EventHandler<SpeakCompletedEventArgs>? SpeakCompleted { add { } remove { } }
        public void SetOutputToDefaultAudioDevice() { }
        public void SetOutputToWaveStream(IO.Stream audioDestination) { }
        public void SelectVoice(string name) { }
        public void SelectVoiceByHints(VoiceGender gender) { }
        public void Speak(string textToSpeak) { }
        public void Speak(Prompt prompt) { }
        public Prompt SpeakAsync(string textToSpeak) => null!;
        public void SpeakAsync(Prompt prompt) { }
        public void SpeakAsyncCancelAll() { }
        public void Dispose() { }
    }
}
