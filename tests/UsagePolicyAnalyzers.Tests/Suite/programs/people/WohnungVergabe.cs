// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Hausverwaltung;

public record Bewerbung(int Nummer, string Selbstauskunft);

public record Einstufung(bool Geeignet, string Begruendung);

public interface IMietvertraege
{
    Task MietvertragAnbietenAsync(int bewerbung);
    Task BewerbungAblehnenAsync(int bewerbung);
}

public class WohnungVergabe(IChatClient modell, IMietvertraege vertraege)
{
    public async Task VergebeAsync(Bewerbung b)
    {
        var antwort = await modell.GetResponseAsync(
            "Beurteile, ob der Mieter zur Wohnung passt. JSON mit Geeignet und Begruendung.\n" + b.Selbstauskunft);
        var einstufung = JsonSerializer.Deserialize<Einstufung>(antwort.Text)!;
        if (einstufung.Geeignet)
            await vertraege.MietvertragAnbietenAsync(b.Nummer); // expect-near: UPA2001
        else
            await vertraege.BewerbungAblehnenAsync(b.Nummer);
    }
}
