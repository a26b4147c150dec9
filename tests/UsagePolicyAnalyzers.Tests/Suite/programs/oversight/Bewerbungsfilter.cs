// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Personal;

public record Bewerbung(string Name, string Lebenslauf);

public class Bewerbungsfilter(IChatClient modell, IPostausgang post)
{
    public async Task FiltereAsync(IEnumerable<Bewerbung> bewerbungen)
    {
        foreach (var b in bewerbungen)
        {
            var antwort = await modell.GetResponseAsync("Du sichtest Bewerbungen für die Personalabteilung. Passt der Lebenslauf zur Stelle? ja oder nein\n" + b.Lebenslauf);
            if (antwort.Text.Trim() == "ja")
                await post.EinladenAsync(b.Name);
            else
                await post.AbsagenAsync(b.Name); // expect-near: UPA2001
        }
    }
}

public interface IPostausgang { Task EinladenAsync(string name); Task AbsagenAsync(string name); }
