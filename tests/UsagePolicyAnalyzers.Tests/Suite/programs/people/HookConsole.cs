// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Admissions;

[AttributeUsage(AttributeTargets.Method)]
public sealed class HumanReviewAttribute(string how) : Attribute { public string How { get; } = how; }

public enum Decision { Approved, Declined }

public class AdmissionDesk(IChatClient client, TextReader desk, TextWriter screen)
{
    [HumanReview("admissions officer at the terminal")]
    public async Task<Decision> OfficerDecisionAsync(string student, string proposal)
    {
        await screen.WriteLineAsync($"{student}: {proposal}");
        return await desk.ReadLineAsync() == "approve" ? Decision.Approved : Decision.Declined;
    }

    public async Task<Decision> DecideAsync(string student, string letter)
    {
        var proposal = await client.GetResponseAsync("Should the student be admitted?\n" + letter);
        return await OfficerDecisionAsync(student, proposal.Text);
    }
}
