// scope: UPA1005
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Joinery.SiteNotes;

[ApiController]
[Route("sites/{siteId:guid}/notes")]
public class DictationController : ControllerBase
{
    private readonly AudioClient _whisper;
    private readonly ISiteNotes _notes;

    public DictationController(AudioClient whisper, ISiteNotes notes)
    {
        _whisper = whisper;
        _notes = notes;
    }

    [HttpPost("dictate")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> Dictate(Guid siteId, IFormFile recording, CancellationToken ct)
    {
        await using var stream = recording.OpenReadStream();
        var options = new AudioTranscriptionOptions { Language = "en", Prompt = "lintel, skirting, mortise, dovetail, batten" };
        AudioTranscription transcription = await _whisper.TranscribeAudioAsync(stream, recording.FileName, options, ct);

        var id = await _notes.AddAsync(siteId, transcription.Text, recording.OpenReadStream(), ct);
        return CreatedAtAction(nameof(Recording), new { siteId, id }, new { id, transcription.Text });
    }

    [HttpGet("{id:int}/recording")]
    public async Task<IActionResult> Recording(Guid siteId, int id, CancellationToken ct) =>
        File(await _notes.RecordingAsync(siteId, id, ct), "audio/mp4");
}

public interface ISiteNotes
{
    Task<int> AddAsync(Guid siteId, string text, Stream recording, CancellationToken ct);
    Task<Stream> RecordingAsync(Guid siteId, int id, CancellationToken ct);
}
