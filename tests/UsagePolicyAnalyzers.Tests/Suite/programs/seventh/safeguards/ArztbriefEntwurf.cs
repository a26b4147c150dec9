using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Praxis.Briefe;

public sealed record Befund(Guid Id, string Stichworte);

public interface IEntwurfsmappe
{
    /// <summary>Legt den Entwurf der Ärztin vor. Versandt wird erst nach ihrer Unterschrift.</summary>
    Task ZurUnterschriftVorlegenAsync(Guid befund, string entwurf, CancellationToken ct);
}

public sealed class ArztbriefEntwurf(AnthropicClient claude, IEntwurfsmappe mappe, ILogger<ArztbriefEntwurf> log)
{
    private const string Anweisung = """
        Du schreibst für die behandelnde Ärztin den Entwurf eines Arztbriefs aus ihren Stichworten.
        Stelle keine Diagnose und schlage keine Dosis vor. Fehlt etwas, schreibe [offen].
        """;

    private const string Fehler = "Der Entwurf wurde abgelehnt. Bitte den Arztbrief von Hand schreiben.";

    public async Task EntwerfenAsync(Befund befund, CancellationToken ct)
    {
        var antwort = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = Anweisung,
            Messages = [new UserMessageParam(befund.Stichworte)],
        }, ct);
        if (antwort.StopReason == StopReason.Refusal)
        {
            log.LogWarning("Befund {Id}: {Meldung}", befund.Id, Fehler);
            return;
        }
        var entwurf = string.Concat(antwort.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await mappe.ZurUnterschriftVorlegenAsync(befund.Id, entwurf, ct);
        log.LogInformation("Befund {Id}: Entwurf mit {Zeichen} Zeichen liegt zur Unterschrift", befund.Id, entwurf.Length);
    }
}
