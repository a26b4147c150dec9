// scope: UPA1005
using OpenAI.Audio;

namespace Corpus;

public class SyntheticCorpus(AudioClient audio)
{
    public async Task BuildAsync(string folder, IEnumerable<string> sentences)
    {
        int n = 0;
        foreach (var sentence in sentences)
        {
            BinaryData wav = await audio.GenerateSpeechAsync(sentence, GeneratedSpeechVoice.Alloy, new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Wav });
            await File.WriteAllBytesAsync(Path.Combine(folder, $"training-{n++:D5}.wav"), wav.ToArray());
        }
    }
}
