// scope: UPA2005
using System.Text;
using Microsoft.Extensions.AI;

namespace Klinikum.Personal;

public class Bewerber
{
    public int Nummer { get; set; }
    public string Abschluss { get; set; } = "";
    public int Berufsjahre { get; set; }
    public string Konfession { get; set; } = "";
    public string Fortbildungen { get; set; } = "";
}

public interface IBewerberRangliste
{
    Task<IReadOnlyList<int>> ErstelleAsync(string stelle, IReadOnlyCollection<Bewerber> bewerber);
}

public class BewerberRangliste : IBewerberRangliste
{
    private readonly IChatClient _client;

    public BewerberRangliste(IChatClient client) => _client = client;

    public async Task<IReadOnlyList<int>> ErstelleAsync(string stelle, IReadOnlyCollection<Bewerber> bewerber)
    {
        var antwort = await _client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Du erstellst für die Personalabteilung eine Rangliste der Bewerber. Nur die Nummern, die beste Person zuerst, durch Komma getrennt."),
                new ChatMessage(ChatRole.User, Beschreibe(stelle, bewerber))
            ]);
        return antwort.Text.Split(',', StringSplitOptions.TrimEntries).Select(int.Parse).ToList();
    }

    private static string Beschreibe(string stelle, IEnumerable<Bewerber> bewerber)
    {
        var sb = new StringBuilder();
        sb.Append("Stelle: ").AppendLine(stelle);
        foreach (var b in bewerber)
        {
            sb.AppendLine($"Nr. {b.Nummer}");
            sb.AppendLine($"  Abschluss: {b.Abschluss}, {b.Berufsjahre} Jahre Erfahrung");
            sb.AppendLine($"  Religion: {b.Konfession}"); // expect: UPA2005
            sb.AppendLine($"  Fortbildungen: {b.Fortbildungen}");
        }
        return sb.ToString();
    }
}
