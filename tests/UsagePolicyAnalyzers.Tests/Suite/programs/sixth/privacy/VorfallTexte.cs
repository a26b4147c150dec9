// scope: UPA3007, UPA3009
using Microsoft.Extensions.AI;

namespace Hafen.Statistik;

public class VorfallTexte(IChatClient ki)
{
    private readonly Dictionary<int, string> _jahre = [];

    public async Task<string> JahresberichtAsync(int jahr, IReadOnlyDictionary<string, int> diebstaehleJeKai)
    {
        if (_jahre.TryGetValue(jahr, out var fertig)) return fertig;

        var zahlen = string.Join("; ", diebstaehleJeKai.OrderByDescending(p => p.Value).Select(p => $"{p.Key}: {p.Value}"));
        var antwort = await ki.GetResponseAsync(
        [
            new(ChatRole.System, "Du schreibst als KI einen Absatz für den Jahresbericht des Hafens. "
                + "Sage für jeden Kai voraus, ob die Zahl der Diebstähle steigt oder fällt. "
                + "Triff niemals eine Aussage darüber, ob eine bestimmte Person eine Straftat begehen wird."),
            new(ChatRole.User, zahlen),
        ]);
        return _jahre[jahr] = antwort.Text;
    }

    public async Task<string> KrimiAsync(string stichworte) =>
        (await ki.GetResponseAsync("Schreibe ein Kapitel eines Kriminalromans, in dem der erfundene Kommissar Brodersen ahnt, wer als Nächstes stiehlt: " + stichworte)).Text;
}
