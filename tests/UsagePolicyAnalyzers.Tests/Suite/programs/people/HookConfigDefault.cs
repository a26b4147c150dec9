// scope: UPA2004
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Admissions;

[AttributeUsage(AttributeTargets.Method)]
public sealed class HumanReviewAttribute(string how) : Attribute { public string How { get; } = how; }

public enum Decision { Approved, Declined }

public class AdmissionDesk(IChatClient client, ILogger<AdmissionDesk> log)
{
    [HumanReview("admissions officer, back office")]
    public Decision OfficerDecision(string student, string proposal) // expect: UPA2004
    {
        log.LogInformation("proposal for {Student} has {Length} characters", student, proposal.Length);
        var decision = Decision.Approved;
        return decision;
    }

    public async Task<Decision> DecideAsync(string student, string letter)
    {
        var proposal = await client.GetResponseAsync("Should the student be admitted?\n" + letter);
        return OfficerDecision(student, proposal.Text);
    }
}
