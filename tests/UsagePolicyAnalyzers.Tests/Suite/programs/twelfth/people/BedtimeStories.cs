// scope: UPA1005
#pragma warning disable MEAI001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Readings.Api;

public interface IVoiceProfiles
{
    Task<string> ClonedVoiceIdAsync(string narrator, CancellationToken ct);
}

public interface IChapters
{
    Task<string?> TextAsync(string book, int chapter, CancellationToken ct);
}

[ApiController]
[Route("books/{book}/chapters/{chapter:int}")]
public class ChapterController : ControllerBase
{
    private readonly ITextToSpeechClient _speech;
    private readonly IVoiceProfiles _voices;
    private readonly IChapters _chapters;

    public ChapterController(ITextToSpeechClient speech, IVoiceProfiles voices, IChapters chapters)
    {
        _speech = speech;
        _voices = voices;
        _chapters = chapters;
    }

    [HttpGet("text")]
    public async Task<IActionResult> GetText(string book, int chapter, CancellationToken ct)
        => await _chapters.TextAsync(book, chapter, ct) is { } text ? Content(text) : NotFound();

    [HttpGet("reading")]
    public async Task<IActionResult> GetReading(string book, int chapter, [FromQuery] string narrator, CancellationToken ct)
    {
        var text = await _chapters.TextAsync(book, chapter, ct);
        if (text is null)
            return NotFound();

        var voice = await _voices.ClonedVoiceIdAsync(narrator, ct);
        var response = await _speech.GetAudioAsync(text, new TextToSpeechOptions { VoiceId = voice }, ct);
        var sound = response.Contents.OfType<DataContent>().First();
        return File(sound.Data.ToArray(), sound.MediaType); // expect: UPA1005
    }
}
