// scope: UPA2004
using Microsoft.Extensions.AI;
using UsagePolicy.Safeguards;

namespace Sozialamt.Wohngeld;

public record Antrag(string Aktenzeichen, int Personen, decimal Einkommen, decimal Miete);

public class WohngeldLauf(IChatClient modell, IHumanReview pruefung)
{
    public async Task<string> BescheideAsync(Antrag antrag, CancellationToken ct)
    {
        var vorschlag = await modell.GetResponseAsync(
            $"Prüfe den Antrag auf Wohngeld: {antrag.Personen} Personen, Einkommen {antrag.Einkommen}, Miete {antrag.Miete}. Bewilligen oder ablehnen?", cancellationToken: ct);
        var ergebnis = await pruefung.RequestAsync(new ReviewRequest(antrag.Aktenzeichen, vorschlag.Text), ct);
        return ergebnis.IsApproved ? vorschlag.Text : "zurückgestellt";
    }
}
