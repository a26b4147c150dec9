// scope: UPA1005
#pragma warning disable MEAI001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Radio.Regional;

public interface ISchedule
{
    Task<string> TrafficTextAsync(string region, CancellationToken ct);
}

[Route("traffic")]
public sealed class TrafficVoiceController(ITextToSpeechClient speech, ISchedule schedule) : Controller
{
    private static readonly TextToSpeechOptions Voice = new()
    {
        VoiceId = "voice_studio_anchor_02",
        Language = "en-GB",
        AudioFormat = "mp3"
    };

    [HttpGet("{region}/latest.mp3")]
    [ResponseCache(Duration = 300)]
    public async Task<IActionResult> Latest(string region, CancellationToken ct)
    {
        var text = await schedule.TrafficTextAsync(region, ct);
        var audio = await speech.GetAudioAsync(text, Voice, ct);
        var data = audio.Contents.OfType<DataContent>().First();
        return File(data.Data.ToArray(), "audio/mpeg"); // expect: UPA1005
    }
}
