// scope: UPA1005
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Minutes;

[ApiController, Route("minutes")]
public class MinutesController(AudioClient audio) : ControllerBase
{
    [HttpPost]
    public async Task<string> Post(IFormFile recording)
    {
        await using var stream = recording.OpenReadStream();
        AudioTranscription t = await audio.TranscribeAudioAsync(stream, recording.FileName);
        return t.Text;
    }

    [HttpGet("{id:int}/audio")]
    public FileResult Original(int id) => PhysicalFile("/recordings/" + id + ".mp3", "audio/mpeg");
}
