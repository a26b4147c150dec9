using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Tram.Accessibility;

public interface IStopNames
{
    string? Name(int stop);
    IReadOnlyList<string> Lines(int stop);
}

/// <summary>Spoken stop information for blind passengers.</summary>
[ApiController]
[Route("stops/{stop:int}/spoken")]
public class SpokenStopController : ControllerBase
{
    private const string Opening = "This is an AI-generated voice.";

    private readonly AudioClient _audio;
    private readonly IStopNames _names;

    public SpokenStopController(AudioClient audio, IStopNames names)
    {
        _audio = audio;
        _names = names;
    }

    [HttpGet("text")]
    public IActionResult Text(int stop) => _names.Name(stop) is { } name ? Ok(new { name, lines = _names.Lines(stop) }) : NotFound();

    [HttpGet]
    [ResponseCache(Duration = 3600)]
    public async Task<IActionResult> Get(int stop, CancellationToken cancel)
    {
        if (_names.Name(stop) is not { } name) return NotFound();

        var lines = _names.Lines(stop);
        var sentence = lines.Count switch
        {
            0 => "No trams stop here today.",
            1 => $"Line {lines[0]} stops here.",
            _ => "Lines " + string.Join(", ", lines.Take(lines.Count - 1)) + " and " + lines[lines.Count - 1] + " stop here.",
        };

        BinaryData speech = await _audio.GenerateSpeechAsync($"{Opening} {name}. {sentence}", GeneratedSpeechVoice.Alloy, cancellationToken: cancel);

        Response.Headers["X-Synthetic-Voice"] = "AI-generated speech";
        return File(speech.ToArray(), "audio/mpeg");
    }
}
