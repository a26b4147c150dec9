// scope: UPA1001, UPA1002
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Mieterbund.Portal;

[ApiController]
[Route("mietrecht/fragen")]
public class MietrechtController : ControllerBase
{
    private readonly AnthropicClient _client;
    private readonly IMerkblaetter _merkblaetter;

    public MietrechtController(AnthropicClient client, IMerkblaetter merkblaetter)
    {
        _client = client;
        _merkblaetter = merkblaetter;
    }

    [HttpPost]
    public async Task<IActionResult> Beantworten([FromBody] Frage frage, CancellationToken ct)
    {
        var anweisung = new StringBuilder();
        anweisung.AppendLine("Du erklärst Mitgliedern eines Mietervereins das Mietrecht in einfacher Sprache.");
        anweisung.AppendLine("Nenne die Paragraphen des BGB, um die es geht.");
        anweisung.AppendLine("Stütze dich auf diese Merkblätter:");
        foreach (var blatt in await _merkblaetter.SuchenAsync(frage.Text, ct))
            anweisung.Append("- ").AppendLine(blatt);

        var nachricht = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = anweisung.ToString(),
            Messages = [new UserMessageParam { Content = frage.Text }]
        }, ct);

        var antwort = string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Ok(new { antwort, hinweis = "Allgemeine Information, keine Rechtsberatung." }); // expect: UPA1001, UPA1002
    }
}

public record Frage(string Text);

public interface IMerkblaetter
{
    Task<IReadOnlyList<string>> SuchenAsync(string text, CancellationToken ct);
}
