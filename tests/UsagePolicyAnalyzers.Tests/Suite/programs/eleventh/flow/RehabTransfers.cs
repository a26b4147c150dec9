// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Klinik.Reha;

public sealed record Anreise(string Vorname, string HealthInsuranceNumber, string Zimmer, DateTime Ankunft, string Gepaeck);

public interface IAnreisen
{
    IAsyncEnumerable<Anreise> AmAsync(DateOnly tag);
    Task<bool> IstGueltigAsync(string number);
}

public sealed class RehabTransfers(IAnreisen anreisen, IChatClient chat)
{
    public async Task<string> FahrplanAsync(DateOnly tag, CancellationToken ct)
    {
        var zeilen = new List<string>();
        var offen = 0;
        await foreach (var (vorname, nummer, zimmer, ankunft, gepaeck) in anreisen.AmAsync(tag).WithCancellation(ct))
        {
            var gueltig = await anreisen.IstGueltigAsync(nummer);
            if (!gueltig) offen++;
            zeilen.Add($"{ankunft:t} {vorname}, Zimmer {zimmer}, {gepaeck}, Karte {(gueltig ? "geprüft" : "bitte vorlegen")}");
        }

        var antwort = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Du planst die Fahrten eines Kleinbusses vom Bahnhof zur Klinik. Acht Plätze, fünfzehn Minuten je Weg."),
            new ChatMessage(ChatRole.User, $"{zeilen.Count} Anreisen, {offen} mit offenen Papieren:\n{string.Join('\n', zeilen)}"),
        ], cancellationToken: ct);
        return antwort.Text;
    }
}
