// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Marktplatz.Bewertungen;

public sealed record Bewertung(long Id, int Sterne, string Text);

public sealed record Paket(IReadOnlyList<Bewertung> Sauber, IReadOnlyList<long> Zurueckgehalten);

public interface IAblage
{
    Task ZurueckhaltenAsync(IEnumerable<long> ids);
}

public static class Screening
{
    public static async Task<Paket> TrenneAsync(this ModerationClient moderation, IReadOnlyList<Bewertung> alle, CancellationToken ct)
    {
        if (alle.Count == 0) return new Paket([], []);
        var urteile = await moderation.ClassifyTextAsync(alle.Select(b => b.Text), ct);
        var nach = alle.Zip(urteile.Value).ToLookup(p => p.Second.Flagged, p => p.First);
        return new Paket([.. nach[false]], [.. nach[true].Select(b => b.Id)]);
    }
}

public sealed class BatchScreen(IChatClient client, ModerationClient moderation, IAblage ablage)
{
    private const int Groesse = 32;

    public async Task<string> ZusammenfassenAsync(IEnumerable<Bewertung> bewertungen, CancellationToken ct)
    {
        var zeilen = new List<string>();
        foreach (var teil in bewertungen.Where(b => !string.IsNullOrWhiteSpace(b.Text)).Chunk(Groesse))
        {
            var (sauber, zurueckgehalten) = await moderation.TrenneAsync(teil, ct);
            if (zurueckgehalten.Count > 0) await ablage.ZurueckhaltenAsync(zurueckgehalten);
            zeilen.AddRange(sauber.Select(b => $"{b.Sterne} Sterne: {b.Text}"));
        }

        if (zeilen.Count == 0) return "";
        var antwort = await client.GetResponseAsync(
            "Fasse diese Produktbewertungen in vier Sätzen zusammen, Lob und Kritik getrennt:\n" + string.Join('\n', zeilen), cancellationToken: ct);
        return antwort.FinishReason == ChatFinishReason.ContentFilter ? "" : antwort.Text;
    }
}
