// scope: UPA1005
using Microsoft.AspNetCore.SignalR;
using OpenAI.Audio;

namespace Yoga;

public class YogaHub(AudioClient audio) : Hub
{
    public async Task Next(string pose)
    {
        BinaryData speech = await audio.GenerateSpeechAsync("Now move into the pose " + pose, GeneratedSpeechVoice.Shimmer);
        await Clients.Caller.SendAsync("audio", Convert.ToBase64String(speech)); // expect: UPA1005
    }
}
