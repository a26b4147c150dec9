// scope: UPA4007, UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Reiseauskunft.Api;

public sealed record Frage(string Text, string? Sprache);

[ApiController]
[Route("auskunft")]
public sealed class AuskunftController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Fragen(Frage frage, CancellationToken ct)
    {
        var optionen = Optionen(frage.Sprache ?? "de");
        ChatMessage[] nachrichten =
        [
            new SystemChatMessage("Du gibst Auskunft über Züge und Busse im Verkehrsverbund."),
            new UserChatMessage(frage.Text),
        ];
        var ergebnis = await chat.CompleteChatAsync(nachrichten, optionen, ct); // expect-near: UPA4007
        var antwort = string.Concat(ergebnis.Value.Content.Select(teil => teil.Text)); // expect-near: UPA4008
        return antwort.Length == 0 ? NotFound() : antwort;
    }

    private static ChatCompletionOptions Optionen(string sprache)
    {
        var optionen = new ChatCompletionOptions { MaxOutputTokenCount = 350, Temperature = 0.1f };
        optionen.Metadata["sprache"] = sprache;
        return optionen;
    }
}
