// scope: UPA2005
using System.Text;
using Microsoft.Extensions.AI;

namespace Tierschutz.Police;

public record Hund(string Chipnummer, string Rasse, string Geschlecht, DateOnly Geburtsdatum, double GewichtKg);
public record Tarif(int Stufe);

public interface ITarifbuch
{
    Task HinterlegeAsync(string chipnummer, Tarif tarif, string sachbearbeiter);
}

/// <summary>Tarif der Haftpflicht für Hunde, der Hund ist das versicherte Tier.</summary>
public class Hundetarif
{
    private readonly IChatClient _modell;
    private readonly ITarifbuch _buch;

    public Hundetarif(IChatClient modell, ITarifbuch buch)
    {
        _modell = modell;
        _buch = buch;
    }

    public async Task<Tarif> ErmittleAsync(Hund hund, string sachbearbeiter)
    {
        var text = new StringBuilder()
            .AppendLine("Ordne den Hund einer Tarifstufe der Hundehaftpflicht zu (1 bis 5). Nur die Ziffer.")
            .Append("Rasse: ").AppendLine(hund.Rasse)
            .Append("Geschlecht des Tieres: ").AppendLine(hund.Geschlecht)
            .Append("Geboren: ").AppendLine(hund.Geburtsdatum.ToString("yyyy-MM"))
            .Append("Gewicht: ").Append(hund.GewichtKg).Append(" kg");
        var antwort = await _modell.GetResponseAsync(text.ToString());
        var tarif = new Tarif(antwort.Text.Trim()[0] - '0');
        await _buch.HinterlegeAsync(hund.Chipnummer, tarif, sachbearbeiter);
        return tarif;
    }
}
