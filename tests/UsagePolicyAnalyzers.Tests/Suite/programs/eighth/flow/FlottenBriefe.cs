// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Spedition.Fuhrpark;

public sealed record Fahrer(int Nummer, string Vorname, string Standort, string Fuehrerscheinnummer, DateOnly GueltigBis);

public interface IFahrerliste
{
    Task<IReadOnlyList<Fahrer>> LadenAsync(string standort);
}

public interface ITextdienst
{
    Task<string> SchreibeAsync(string auftrag, IEnumerable<string> zeilen);
}

public sealed class Textdienst(IChatClient ki) : ITextdienst
{
    public async Task<string> SchreibeAsync(string auftrag, IEnumerable<string> zeilen)
    {
        var nachrichten = new List<ChatMessage>
        {
            new(ChatRole.System, "Du schreibst kurze, sachliche Aushänge für eine Spedition."),
            new(ChatRole.User, auftrag + Environment.NewLine + string.Join(Environment.NewLine, zeilen)),
        };
        var antwort = await ki.GetResponseAsync(nachrichten);
        return antwort.Text;
    }
}

public static class FahrerZeilen
{
    public static string AlsZeile(this Fahrer f) =>
        $"- {f.Vorname}, {f.Standort}: Führerschein {f.Fuehrerscheinnummer} läuft am {f.GueltigBis:dd.MM.yyyy} ab"; // expect-near: UPA3001

    public static bool LaeuftBaldAb(this Fahrer f, DateOnly heute) => f.GueltigBis < heute.AddDays(60);
}

public sealed class FlottenBriefe(IFahrerliste liste, ITextdienst texte, TimeProvider uhr)
{
    public async Task<string?> AushangAsync(string standort)
    {
        var heute = DateOnly.FromDateTime(uhr.GetLocalNow().DateTime);
        var zeilen = from f in await liste.LadenAsync(standort)
                     where f.LaeuftBaldAb(heute)
                     orderby f.GueltigBis
                     select f.AlsZeile();
        var alle = zeilen.ToArray();
        return alle.Length == 0
            ? null
            : await texte.SchreibeAsync("Formuliere eine Erinnerung für die Disposition, wer bald verlängern muss:", alle);
    }
}
