// scope: UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Zug;

[Route("ansagen")]
public class AnsagenController : Controller
{
    private readonly AudioClient _audio;

    public AnsagenController(AudioClient audio) => _audio = audio;

    [HttpGet("{gleis:int}")]
    public async Task<IActionResult> Ansage(int gleis, string ziel)
    {
        BinaryData ton = await _audio.GenerateSpeechAsync($"Auf Gleis {gleis} fährt ein: Zug nach {ziel}.", GeneratedSpeechVoice.Onyx);
        return File(ton.ToStream(), "audio/mpeg"); // expect: UPA1005
    }
}
