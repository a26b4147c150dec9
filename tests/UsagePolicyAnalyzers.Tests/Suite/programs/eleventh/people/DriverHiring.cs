// scope: UPA2005, UPA2001
using Microsoft.Extensions.AI;

namespace Logistics.Hiring;

public sealed class Candidate
{
    public string Name { get; init; } = "";
    public DateOnly DateOfBirth { get; init; }
    public string Nationality { get; init; } = "";
    public string Experience { get; init; } = "";
    public string[] Licences { get; init; } = [];
}

public interface IRecruiterInbox
{
    Task PendingHumanReviewAsync(Candidate candidate, string summary, CancellationToken ct);
    Task RefuseUnderAgeAsync(Candidate candidate, CancellationToken ct);
}

public sealed class DriverHiring(IChatClient client, IRecruiterInbox recruiters, TimeProvider time)
{
    public async Task PrepareAsync(Candidate candidate, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
        if (candidate.DateOfBirth.AddYears(18) > today)
        {
            await recruiters.RefuseUnderAgeAsync(candidate, ct);
            return;
        }

        var prompt =
            "Rate from 1 to 10 how the experience of this candidate matches the job of a delivery driver and say why.\n" +
            $"Experience: {candidate.Experience}\n" +
            $"Licences: {string.Join(", ", candidate.Licences)}\n";

        var response = await client.GetResponseAsync(prompt, cancellationToken: ct);
        await recruiters.PendingHumanReviewAsync(candidate, response.Text.Trim(), ct);
    }
}
