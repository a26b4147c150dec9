// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Personal;

public record Bewerbung(string Name, bool Eingeladen);

public class Bewerbungsbriefe(IChatClient modell, IPostausgang post)
{
    public async Task SchreibeAsync(IEnumerable<Bewerbung> bewerbungen)
    {
        foreach (var b in bewerbungen)
        {
            var brief = await modell.GetResponseAsync(b.Eingeladen ? $"Schreibe {b.Name} eine freundliche Einladung zum Vorstellungsgespräch." : $"Schreibe {b.Name} eine höfliche Absage auf die Bewerbung.");
            await post.SendeAsync(b.Name, brief.Text);
        }
    }
}

public interface IPostausgang { Task SendeAsync(string name, string brief); }
