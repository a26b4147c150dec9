// scope: UPA3001
using System.Text;
using Microsoft.Extensions.AI;

namespace Kanzlei.Steuern;

public sealed class Mandant
{
    public required string Name { get; init; }
    public required string Steuernummer { get; init; }
    public decimal Einkommen { get; init; }
}

public sealed class BescheidErklaerer(IChatClient client)
{
    public async Task<string> ErklaereAsync(Mandant mandant, string bescheid)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Erkläre den folgenden Steuerbescheid in einfachen Worten.");
        sb.AppendLine("Mandant: " + mandant.Name);
        sb.AppendLine("Steuernummer: " + mandant.Steuernummer); // expect: UPA3001
        sb.AppendLine(bescheid);
        var antwort = await client.GetResponseAsync(sb.ToString());
        return antwort.Text;
    }
}
