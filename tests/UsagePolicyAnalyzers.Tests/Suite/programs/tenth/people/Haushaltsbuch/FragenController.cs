// scope: UPA2002
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Pfennig.Haushaltsbuch.Api;

[ApiController]
[Route("api/fragen")]
public class FragenController : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly IWebHostEnvironment _umgebung;

    public FragenController(ChatClient chat, IWebHostEnvironment umgebung)
    {
        _chat = chat;
        _umgebung = umgebung;
    }

    [HttpPost]
    public async Task<IActionResult> Post([FromBody] string frage, CancellationToken ct)
    {
        var pfad = Path.Combine(_umgebung.ContentRootPath, "Prompts", "haushalt", "skprompt.txt");
        var system = await System.IO.File.ReadAllTextAsync(pfad, ct);
        ChatCompletion c = await _chat.CompleteChatAsync([new SystemChatMessage(system), new UserChatMessage(frage)], cancellationToken: ct);
        return Ok(new { antwort = c.Content[0].Text, hinweis = "KI-Antwort, kann Fehler enthalten und ist keine Finanzberatung." });
    }
}
