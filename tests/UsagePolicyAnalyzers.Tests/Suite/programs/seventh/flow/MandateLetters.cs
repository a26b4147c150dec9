// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Verein.Beitraege;

public sealed class Mitglied
{
    public string Vorname { get; set; } = "";
    public string Nachname { get; set; } = "";
    public string Iban { get; set; } = "";
    public decimal Beitrag { get; set; }
}

public interface IMitglieder
{
    Task<IReadOnlyList<Mitglied>> OhneMandatAsync(CancellationToken ct);
}

public interface IBriefkasten
{
    Task AblegenAsync(string name, string brief, CancellationToken ct);
}

public sealed class MandateLetters(IChatClient modell, IMitglieder mitglieder, IBriefkasten briefkasten)
{
    private const string KontoMarke = "[[KONTO]]";
    private const string NamensMarke = "[[NAME]]";

    public async Task<int> SchreibenAsync(CancellationToken ct)
    {
        var vorlage = await VorlageAsync(ct);
        var zahl = 0;
        foreach (var mitglied in await mitglieder.OhneMandatAsync(ct))
        {
            var brief = Einsetzen(vorlage, mitglied);
            await briefkasten.AblegenAsync(mitglied.Nachname, brief, ct);
            zahl++;
        }
        return zahl;
    }

    private async Task<string> VorlageAsync(CancellationToken ct)
    {
        var auftrag =
            "Schreibe einen kurzen Brief an ein Vereinsmitglied, das noch kein Lastschriftmandat erteilt hat. " +
            $"Setze für den Namen {NamensMarke} und für das Konto {KontoMarke} ein und ändere diese Marken nicht.";
        var antwort = await modell.GetResponseAsync(auftrag, cancellationToken: ct);
        return antwort.Text;
    }

    private static string Einsetzen(string vorlage, Mitglied mitglied) => vorlage
        .Replace(NamensMarke, mitglied.Vorname + " " + mitglied.Nachname)
        .Replace(KontoMarke, mitglied.Iban);
}
