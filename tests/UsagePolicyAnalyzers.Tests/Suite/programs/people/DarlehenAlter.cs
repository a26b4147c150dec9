// scope: UPA2005
using System.Text;
using Microsoft.Extensions.AI;

namespace Sparkasse.Darlehen;

public sealed class Antragsteller
{
    public string Name { get; set; } = "";
    public DateOnly Geburtsdatum { get; set; }
    public decimal Einkommen { get; set; }
}

public sealed class Darlehensvorschlag(IChatClient modell)
{
    public async Task<string> BewerteAsync(Antragsteller a)
    {
        var text = new StringBuilder();
        text.Append("Bewerte die Kreditwürdigkeit des Antragstellers von A bis F.\n");
        text.Append("Einkommen: ").Append(a.Einkommen).AppendLine();
        text.Append("Geburtsdatum: ").Append(a.Geburtsdatum).AppendLine(); // expect: UPA2005
        return (await modell.GetResponseAsync(text.ToString())).Text;
    }
}
