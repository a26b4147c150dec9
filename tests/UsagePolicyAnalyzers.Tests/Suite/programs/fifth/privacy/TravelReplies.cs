// scope: UPA4007, UPA4008, UPA4006
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Reiseauskunft.Replies;

public sealed record Frage(string Text, string? Sprache);

public static class Antworten
{
    public static bool Abgelehnt(this ChatCompletion c) =>
        !string.IsNullOrEmpty(c.Refusal) || c.FinishReason is ChatFinishReason.ContentFilter;
}

[ApiController]
[Route("auskunft/v2")]
public sealed class AuskunftController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Fragen(Frage frage, CancellationToken ct)
    {
        ChatCompletion ergebnis = await chat.CompleteChatAsync(
            [new SystemChatMessage("Du gibst Auskunft über Züge und Busse."), new UserChatMessage(frage.Text)],
            Optionen(frage.Sprache ?? "de"), ct);

        if (ergebnis.Abgelehnt())
        {
            return UnprocessableEntity("Diese Frage kann die Auskunft nicht beantworten.");
        }
        return string.Concat(ergebnis.Content.Select(teil => teil.Text));
    }

    private ChatCompletionOptions Optionen(string sprache)
    {
        var optionen = new ChatCompletionOptions { MaxOutputTokenCount = 350 };
        optionen.Metadata["sprache"] = sprache;
        optionen.SafetyIdentifier = Kennung(User.Identity?.Name ?? HttpContext.Connection.Id);
        return optionen;
    }

    private static string Kennung(string nutzer) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("auskunft:" + nutzer)))[..32];
}
