// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Ministry.Clearances;

public interface IClearanceRegistry
{
    Task<string> VettingFileAsync(string officer);
    Task RevokeClearanceAsync(string officer, string ground);
}

public interface IVettingOfficer { Task<VettingOutcome> AwaitOfficerDecisionAsync(string officer, string modelOpinion); }
public record VettingOutcome(bool Revoke, string DecidedBy);

public sealed class ClearanceBoard(IChatClient chat, IClearanceRegistry registry, IVettingOfficer vetting)
{
    public async Task YearlyAsync(string officer)
    {
        var file = await registry.VettingFileAsync(officer);
        var opinion = await chat.GetResponseAsync("Does the intelligence officer remain fit for a national security clearance? KEEP or REVOKE.\n" + file);
        if (opinion.Text.Contains("REVOKE"))
            await registry.RevokeClearanceAsync(officer, "yearly check"); // expect: UPA2001
    }

    public async Task OnReportAsync(string officer, string report)
    {
        var opinion = await chat.GetResponseAsync("Summarize what this report means for the national security clearance of the officer.\n" + report);
        var outcome = await vetting.AwaitOfficerDecisionAsync(officer, opinion.Text);
        if (outcome.Revoke)
            await registry.RevokeClearanceAsync(officer, "decided by " + outcome.DecidedBy);
    }
}
