// scope: UPA2001
using Microsoft.Extensions.AI;

namespace JobCentre;

public enum Outcome { Keep, Revoke }

public record OfficerDecision(string Officer, Outcome Outcome, string Grounds);

public class BenefitLetter(IChatClient client, Func<int, string, Task> print)
{
    public async Task WriteAsync(int claimantId, OfficerDecision decision)
    {
        var verb = decision.Outcome switch { Outcome.Revoke => "is revoked", _ => "continues" };
        var letter = await client.GetResponseAsync($"Write a plain letter: the unemployment benefit {verb}, decided by {decision.Officer}. Grounds: {decision.Grounds}");
        await print(claimantId, letter.Text);
    }
}
