// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Klinik.Garten;

public class Pflanze { public string Name { get; set; } = ""; public string Foto { get; set; } = ""; public bool Krank { get; set; } public string? Behandlung { get; set; } }

public class Pflanzenklinik(IChatClient modell)
{
    public async Task UntersucheAsync(Pflanze pflanze, ICollection<Pflanze> quarantaene)
    {
        var diagnose = (await modell.GetResponseAsync("Diagnose für die Zimmerpflanze " + pflanze.Name + ", Beschreibung: " + pflanze.Foto + ". Antworte gesund oder krank.")).Text;
        pflanze.Krank = diagnose.StartsWith("krank");
        pflanze.Behandlung = pflanze.Krank ? "umtopfen" : null;
        if (pflanze.Krank) quarantaene.Add(pflanze);
    }
}
