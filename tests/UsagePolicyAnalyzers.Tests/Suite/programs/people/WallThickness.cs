// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Steelworks;

public enum SteelGrade { S235, S355, Scrap }

public class Coil { public string Number = ""; public string Spectrum = ""; public SteelGrade Grade; }

public class CoilSorter(IChatClient client)
{
    public async Task SortAsync(Coil coil, Queue<Coil> rework)
    {
        var r = await client.GetResponseAsync("Which steel grade fits this spectrum of the coil? " + coil.Spectrum);
        coil.Grade = Enum.TryParse<SteelGrade>(r.Text, out var g) ? g : SteelGrade.Scrap;
        if (coil.Grade == SteelGrade.Scrap) rework.Enqueue(coil);
    }
}
