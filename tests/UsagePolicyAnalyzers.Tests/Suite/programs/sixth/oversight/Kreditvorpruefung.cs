// scope: UPA2001, UPA2004
using Anthropic;
using Anthropic.Models.Messages;

namespace Sparkasse.Kredit.Vorpruefung;

public sealed record Kreditantrag(Guid Id, decimal Summe, decimal Einkommen, string Verwendungszweck);

public sealed record Vorlage(Guid AntragId, string Einschaetzung);

public interface ISachbearbeiterKorb
{
    /// <summary>Legt den Fall einem Menschen vor; er entscheidet im Kernsystem.</summary>
    Task QueueForManualReviewAsync(Vorlage vorlage);
}

public sealed class Kreditvorpruefung
{
    private readonly IAnthropicClient _modell;
    private readonly ISachbearbeiterKorb _korb;

    public Kreditvorpruefung(IAnthropicClient modell, ISachbearbeiterKorb korb)
    {
        _modell = modell;
        _korb = korb;
    }

    public async Task PruefeAsync(Kreditantrag antrag)
    {
        var nachricht = await _modell.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "Fasse den Kreditantrag für die Sachbearbeitung zusammen. Nenne Punkte, die für und gegen eine Bewilligung sprechen.",
            Messages = [new UserMessageParam { Content = $"Summe {antrag.Summe} EUR, Einkommen {antrag.Einkommen} EUR, Zweck: {antrag.Verwendungszweck}" }]
        });
        var einschaetzung = string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await _korb.QueueForManualReviewAsync(new Vorlage(antrag.Id, einschaetzung));
    }
}
