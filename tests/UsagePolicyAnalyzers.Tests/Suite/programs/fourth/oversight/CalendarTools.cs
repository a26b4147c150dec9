// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Praxis.Termine;

public interface ITerminbuch
{
    Task<string[]> FreieZeitenAsync(DateOnly tag);
    Task StornierenAsync(int termin);
    Task VormerkenAsync(string entwurf);
}

public static class Terminwerkzeuge
{
    public static IList<AITool> Alle(ITerminbuch buch) =>
    [
        AIFunctionFactory.Create((DateOnly tag) => buch.FreieZeitenAsync(tag), "freie_zeiten", "Liest freie Zeiten"),
        AIFunctionFactory.Create((int termin) => buch.StornierenAsync(termin), "aufraeumen", "Sagt einen Termin ab"), // expect: UPA2003
        // legt nur einen Zettel für den Empfang an
        AIFunctionFactory.Create((string text) => buch.VormerkenAsync(text), "absage_vorschlagen", "Legt dem Empfang eine Absage zur Freigabe vor"),
    ];
}

public class Assistent(IChatClient modell, ITerminbuch buch)
{
    public async Task<string> SprichAsync(string satz) =>
        (await modell.GetResponseAsync(satz, new ChatOptions { Tools = Terminwerkzeuge.Alle(buch) })).Text;
}
