// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Stadtwerke.Forderungen;

public sealed class Vertragskonto
{
    public string Kundennummer { get; init; } = "";
    public string Anrede { get; init; } = "";
    public string Iban { get; init; } = "";
    public decimal OffenerBetrag { get; init; }
    public int Mahnstufe { get; init; }
}

public interface IBriefablage
{
    Task<IReadOnlyList<Vertragskonto>> FaelligeAsync(CancellationToken abbruch);
    Task EntwurfAblegenAsync(string kundennummer, string text, CancellationToken abbruch);
}

public interface ITextbausteine
{
    Task<string> FormuliereAsync(string auftrag, object daten, CancellationToken abbruch);
}

/// <summary>Legt Entwürfe für die Sachbearbeitung ab; versendet wird nichts.</summary>
public sealed class MahnlaufDienst(IBriefablage ablage, ITextbausteine bausteine)
{
    public async Task<int> LaufeAsync(CancellationToken abbruch)
    {
        var anzahl = 0;
        foreach (var konto in await ablage.FaelligeAsync(abbruch))
        {
            var auftrag = konto.Mahnstufe switch
            {
                1 => "Formuliere eine freundliche Zahlungserinnerung in drei Sätzen.",
                2 => "Formuliere eine sachliche zweite Erinnerung mit dem offenen Betrag.",
                _ => "Formuliere eine höfliche Bitte um Rückruf in der Kundenbetreuung.",
            };
            var text = await bausteine.FormuliereAsync(auftrag, konto, abbruch);
            await ablage.EntwurfAblegenAsync(konto.Kundennummer, text, abbruch);
            anzahl++;
        }
        return anzahl;
    }
}

public sealed class ModellTextbausteine(IChatClient client) : ITextbausteine
{
    private static readonly JsonSerializerOptions Lesbar = new() { WriteIndented = true };

    public async Task<string> FormuliereAsync(string auftrag, object daten, CancellationToken abbruch)
    {
        var konto = (Vertragskonto)daten;
        var angaben = JsonSerializer.Serialize(konto, Lesbar); // expect-near: UPA3001
        var antwort = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, auftrag + " Erfinde keine Fristen."),
                new ChatMessage(ChatRole.User, "Angaben zum Vertragskonto:\n" + angaben),
            ],
            cancellationToken: abbruch);
        return antwort.Text.Trim();
    }
}
