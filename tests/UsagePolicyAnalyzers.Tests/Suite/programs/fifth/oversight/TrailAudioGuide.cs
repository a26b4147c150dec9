// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;
using UsagePolicy.Safeguards;

namespace Trail.AudioGuide;

public record Station(int Number, string Title, string Story);

public interface IStations
{
    ValueTask<Station?> FindAsync(int number);
}

[Route("stations")]
public class StationAudioController(IStations stations, AudioClient audio) : Controller
{
    [HttpGet("{number:int}.mp3")]
    [AiDisclosure("Printed on every station board: the narration is a synthetic voice made with AI.")]
    public async Task<IActionResult> Narration(int number)
    {
        if (await stations.FindAsync(number) is not { } station)
            return NotFound();
        BinaryData mp3 = await audio.GenerateSpeechAsync($"{station.Title}. {station.Story}", GeneratedSpeechVoice.Fable);
        return File(mp3.ToArray(), "audio/mpeg");
    }
}
