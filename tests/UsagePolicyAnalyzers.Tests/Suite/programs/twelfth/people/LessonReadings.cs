// scope: UPA1001, UPA1005
#pragma warning disable MEAI001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Language.Courses;

public interface ILessons
{
    Task<string?> DialogueAsync(int lesson, CancellationToken ct);
}

public record Reading(string Label, string MediaType, byte[] Sound);

[ApiController]
[Route("lessons/{lesson:int}/reading")]
public class LessonReadingController(ITextToSpeechClient speech, ILessons lessons) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get(int lesson, CancellationToken ct)
    {
        var text = await lessons.DialogueAsync(lesson, ct);
        if (text is null)
            return NotFound();

        var response = await speech.GetAudioAsync(text, new TextToSpeechOptions { VoiceId = "marin", Language = "it-IT" }, ct);
        var sound = response.Contents.OfType<DataContent>().First();
        return Ok(new Reading("Read by an AI voice, not by a person.", sound.MediaType, sound.Data.ToArray()));
    }
}
