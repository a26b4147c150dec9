using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace SleepyFox.Radio;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Assembly)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}

public enum Mood { Rain, Forest, Train }

public interface IStoryShelf
{
    /// <summary>Stories written by our authors.</summary>
    Task<string?> TextAsync(string slug);
}

/// <summary>Bedtime stories for tired adults, read by a synthetic narrator.</summary>
[AiDisclosure("The player shows 'AI voice' next to the narrator's name, see Player.razor and the imprint.")]
[Route("stories")]
public class StoriesController : Controller
{
    private readonly IStoryShelf _shelf;
    private readonly AudioClient _audio;

    public StoriesController(IStoryShelf shelf, AudioClient audio)
    {
        _shelf = shelf;
        _audio = audio;
    }

    [HttpGet("{slug}.mp3")]
    public async Task<IActionResult> Listen(string slug, Mood mood = Mood.Rain)
    {
        var text = await _shelf.TextAsync(slug);
        if (text == null) return NotFound();

        var result = await _audio.GenerateSpeechAsync(text, VoiceFor(mood), new SpeechGenerationOptions { SpeedRatio = 0.9f });
        var bytes = result.Value.ToArray();

        Response.Headers.ETag = $"\"{slug}-{mood}-{bytes.Length}\"";
        return File(bytes, "audio/mpeg", enableRangeProcessing: true);
    }

    [HttpGet("{slug}")]
    public async Task<IActionResult> Read(string slug) => await _shelf.TextAsync(slug) is { } text ? Content(text) : NotFound();

    private static GeneratedSpeechVoice VoiceFor(Mood mood) => mood switch
    {
        Mood.Forest => GeneratedSpeechVoice.Fable,
        Mood.Train => GeneratedSpeechVoice.Onyx,
        _ => GeneratedSpeechVoice.Shimmer,
    };
}
