// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Film.Credits;

public enum CreditKind { Director, Camera, Sound, Denied }

public record RollEntry(string Name, string Contribution) { public CreditKind Kind { get; set; } }

public class CreditRoll(IChatClient client, List<RollEntry> roll)
{
    public async Task ApproveAsync(RollEntry entry)
    {
        var reply = await client.GetResponseAsync("Under which heading of the film credits does this contribution belong? " + entry.Contribution);
        entry.Kind = Enum.TryParse<CreditKind>(reply.Text.Trim(), out var kind) ? kind : CreditKind.Denied;
        if (entry.Kind != CreditKind.Denied) roll.Add(entry);
    }
}
