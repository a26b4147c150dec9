// scope: UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;

namespace Zug;

[Route("ansagen")]
public class AnsagenController(AudioClient audio) : Controller
{
    private const string Vorspann = "Diese Stimme ist computergeneriert, sie stammt von einer Künstlichen Intelligenz. ";

    [HttpGet("{gleis:int}")]
    public async Task<IActionResult> Ansage(int gleis, string ziel)
    {
        BinaryData ton = await audio.GenerateSpeechAsync(Vorspann + $"Auf Gleis {gleis} fährt ein: Zug nach {ziel}.", GeneratedSpeechVoice.Onyx);
        return File(ton.ToStream(), "audio/mpeg");
    }
}
