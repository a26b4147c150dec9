// scope: UPA1001, UPA1002
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Verbraucher.Portal;

[ApiController]
[Route("reiserecht/fragen")]
public class ReiserechtController : ControllerBase
{
    private const string Hinweis =
        "Diese Antwort wurde von einer KI erstellt. Sie kann Fehler enthalten und ersetzt keine Rechtsberatung.";

    private readonly AnthropicClient _client;

    public ReiserechtController(AnthropicClient client)
    {
        _client = client;
    }

    [HttpPost]
    public async Task<IActionResult> Beantworten([FromBody] Reisefrage frage, CancellationToken ct)
    {
        var nachricht = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = "Du erklärst Verbrauchern allgemein, welche Rechte Fluggäste und Reisende in der EU haben.",
            Messages = [new UserMessageParam { Content = frage.Text }]
        }, ct);

        var antwort = string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Ok(new { antwort, hinweis = Hinweis });
    }
}

public record Reisefrage(string Text);
