// scope: UPA2005
using System.Text;
using Microsoft.Extensions.AI;

namespace Sparkasse.Darlehen;

public sealed class Antragsteller
{
    public DateOnly Geburtsdatum { get; set; }
    public decimal Einkommen { get; set; }
}

public sealed class Darlehensvorschlag(IChatClient modell)
{
    public async Task<string?> BewerteAsync(Antragsteller a, DateOnly heute)
    {
        if (a.Geburtsdatum.AddYears(18) > heute) return null;
        var text = new StringBuilder();
        text.Append("Bewerte die Kreditwürdigkeit des Antragstellers von A bis F.\n");
        text.Append("Einkommen: ").Append(a.Einkommen).AppendLine();
        return (await modell.GetResponseAsync(text.ToString())).Text;
    }
}
