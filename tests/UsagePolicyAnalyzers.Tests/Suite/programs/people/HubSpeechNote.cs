// scope: UPA1005
using Microsoft.AspNetCore.SignalR;
using OpenAI.Audio;

namespace Yoga;

public record Clip(string Base64, string Note);

public class YogaHub(AudioClient audio) : Hub
{
    public async Task Next(string pose)
    {
        BinaryData speech = await audio.GenerateSpeechAsync("Now move into the pose " + pose, GeneratedSpeechVoice.Shimmer);
        await Clients.Caller.SendAsync("audio", new Clip(Convert.ToBase64String(speech), "The voice is synthetic and made by AI."));
    }

    public async Task<string> Transcribe(Stream recording)
    {
        AudioTranscription words = await audio.TranscribeAudioAsync(recording, "speech.wav");
        return words.Text.Length > 0 ? "heard" : "nothing heard";
    }
}
