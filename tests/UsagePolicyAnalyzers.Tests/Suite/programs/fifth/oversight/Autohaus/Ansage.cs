// scope: UPA1001, UPA1005
using OpenAI.Audio;

namespace Autohaus.Telefon;

public interface IAnruf
{
    string Nummer { get; }
    Task AbspielenAsync(Stream ton, CancellationToken ct);
    Task<char?> TasteAsync(TimeSpan warten, CancellationToken ct);
}

public sealed class Sprecherin(AudioClient audio)
{
    private static readonly GeneratedSpeechVoice Hausstimme = new("autohaus-lena-custom");

    public async Task<Stream> SprichAsync(string text, CancellationToken ct)
    {
        var optionen = new SpeechGenerationOptions { SpeedRatio = 0.95f, ResponseFormat = GeneratedSpeechFormat.Wav };
        BinaryData ton = await audio.GenerateSpeechAsync(text, Hausstimme, optionen, ct);
        return ton.ToStream();
    }
}
