// scope: UPA3007
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Quartier.Verwaltung;

public sealed class Einschaetzung
{
    public string Zusammenfassung { get; set; } = "";
    public int Punkte { get; set; }
}

public interface IBeitraege { Task<string[]> VonAsync(string bewohner); }

public sealed class BewohnerBild(IChatClient ki, IBeitraege beitraege)
{
    public async Task<Einschaetzung?> ErstellenAsync(string bewohner)
    {
        var texte = await beitraege.VonAsync(bewohner);
        var sb = new StringBuilder("Lies die Beiträge aus der Nachbarschaftsgruppe. ");
        sb.Append("Bewerte, wie vertrauenswürdig dieser Bewohner als Mensch ist, "); // expect-near: UPA3007
        sb.Append("mit 0 bis 100 Sozialpunkten, und fasse zusammen.\n\n");
        foreach (var text in texte) sb.AppendLine("- " + text);

        var antwort = await ki.GetResponseAsync(sb.ToString());
        return JsonSerializer.Deserialize<Einschaetzung>(antwort.Text);
    }

    public async Task<string> ThemenAsync(string[] texte)
    {
        var frage = "Nenne die drei Themen, die in dieser Gruppe am häufigsten vorkommen. "
            + "Bewerte keine Personen und ziehe keine Schlüsse auf ihre Religion, Politik oder Gesundheit.\n"
            + string.Join("\n", texte);
        return (await ki.GetResponseAsync(frage)).Text;
    }
}
