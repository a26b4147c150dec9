// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Mieterbund.Auskunft;

public interface IAuskunft
{
    Task<string> AntwortAsync(string frage, CancellationToken ct);
}

public sealed class Mietrechtsauskunft(ChatClient modell) : IAuskunft
{
    private readonly ChatCompletionOptions _optionen = new() { Temperature = 0.1f };

    public async Task<string> AntwortAsync(string frage, CancellationToken ct)
    {
        var nachrichten = new ChatMessage[]
        {
            new SystemChatMessage("Du beantwortest Fragen von Mietern zum Mietrecht. Nenne die Paragrafen des BGB, auf die du dich stützt."),
            new UserChatMessage(frage),
        };
        ChatCompletion ergebnis = await modell.CompleteChatAsync(nachrichten, _optionen, ct);
        return ergebnis.Content[0].Text;
    }
}

[ApiController]
[Route("rechtsauskunft")]
public sealed class RechtsauskunftController(IAuskunft auskunft) : ControllerBase
{
    private const string Hinweis = "\n\nHinweis: Diese Auskunft kann Fehler enthalten und ersetzt keine Rechtsberatung.";

    [HttpPost("mietrecht")]
    public async Task<IActionResult> Fragen([FromForm] string frage, CancellationToken ct)
    {
        var antwort = await auskunft.AntwortAsync(frage, ct);
        return Ok(antwort + Hinweis); // expect: UPA1001, UPA1002
    }
}
