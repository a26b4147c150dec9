// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Hoerspiel.Studio;

public sealed class SceneForm
{
    public string Character { get; set; } = "";
    public string Line { get; set; } = "";
    public int Takes { get; set; } = 1;
}

public interface IVoiceActor
{
    Task<string> SpeakAsync(string character, string line, CancellationToken ct);
}

public sealed class VoiceActor(IChatClient chat) : IVoiceActor
{
    public async Task<string> SpeakAsync(string character, string line, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Temperature = 0.8f,
            Instructions = "You rewrite lines of a radio play in the voice of this character: " + character, // expect-near: UPA4009
        };
        var response = await chat.GetResponseAsync(line, options, ct);
        return response.Text;
    }
}

[Route("studio")]
public sealed class StudioController(IVoiceActor actor) : Controller
{
    [HttpPost("scene")]
    public async Task<IActionResult> Scene([FromForm] SceneForm form, CancellationToken ct)
    {
        var takes = new List<string>();
        for (var i = 0; i < Math.Clamp(form.Takes, 1, 3); i++)
            takes.Add(await actor.SpeakAsync(form.Character, form.Line, ct));
        return Json(new { takes, note = "Written by AI" });
    }
}
