// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Hausverwaltung;

public record Bewerbung(int Nummer, string Selbstauskunft);

public interface IPostfach
{
    Task AnSachbearbeiterAsync(int bewerbung, string text);
}

public class WohnungVorschlag(IChatClient modell, IPostfach postfach)
{
    public async Task LegeVorAsync(Bewerbung b)
    {
        var antwort = await modell.GetResponseAsync(
            "Fasse die Selbstauskunft des Mieters zusammen und nenne offene Fragen. Die Entscheidung trifft die Sachbearbeiterin.\n" + b.Selbstauskunft);
        await postfach.AnSachbearbeiterAsync(b.Nummer, "Empfehlung, bitte prüfen:\n" + antwort.Text);
    }
}
