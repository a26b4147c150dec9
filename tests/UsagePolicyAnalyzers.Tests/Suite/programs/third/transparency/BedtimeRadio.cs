// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;
using OpenAI.Audio;

namespace Bedtime.Radio;

public sealed record Story(string Slug, string Title, IReadOnlyList<string> Chapters);

public interface IStoryShelf
{
    Task<Story?> FindAsync(string slug, CancellationToken ct);
}

public interface INarrator
{
    Task<byte[]> NarrateAsync(string text, CancellationToken ct);
}

public sealed class Narrator(AudioClient audio, IMemoryCache cache) : INarrator
{
    private static readonly SpeechGenerationOptions Options = new()
    {
        ResponseFormat = GeneratedSpeechFormat.Mp3,
        SpeedRatio = 0.9f,
    };

    public async Task<byte[]> NarrateAsync(string text, CancellationToken ct)
    {
        if (cache.TryGetValue(text, out byte[]? known))
            return known!;
        BinaryData data = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Fable, Options, ct);
        var bytes = data.ToArray();
        cache.Set(text, bytes, TimeSpan.FromHours(1));
        return bytes;
    }
}

[ApiController]
[Route("radio")]
public sealed class RadioController(IStoryShelf shelf, INarrator narrator) : ControllerBase
{
    [HttpGet("{slug}")]
    public async Task<IActionResult> Index(string slug, CancellationToken ct)
    {
        var story = await shelf.FindAsync(slug, ct);
        return story is null ? NotFound() : Ok(new { story.Title, chapters = story.Chapters.Count });
    }

    [HttpGet("{slug}/{chapter:int}.mp3")]
    public async Task<IActionResult> Chapter(string slug, int chapter, CancellationToken ct)
    {
        var story = await shelf.FindAsync(slug, ct);
        if (story is null || chapter < 0 || chapter >= story.Chapters.Count)
            return NotFound();
        var bytes = await narrator.NarrateAsync(story.Chapters[chapter], ct);
        return File(bytes, "audio/mpeg", enableRangeProcessing: true); // expect: UPA1005
    }
}
