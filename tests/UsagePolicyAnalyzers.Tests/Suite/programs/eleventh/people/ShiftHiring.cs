// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Warehouse.Hiring;

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
    Task PendingHumanReviewAsync(Candidate candidate, string rating, CancellationToken ct);
}

public sealed class ShiftHiring(IChatClient client, IRecruiterInbox recruiters)
{
    public async Task RateAsync(Candidate candidate, CancellationToken ct)
    {
        var prompt =
            "Rate from 1 to 10 how well the candidate fits the job of a warehouse picker on night shift.\n" +
            $"Experience: {candidate.Experience}\n" +
            $"Licences: {string.Join(", ", candidate.Licences)}\n" +
            $"Nationality: {candidate.Nationality}\n"; // expect: UPA2005

        var response = await client.GetResponseAsync(prompt, cancellationToken: ct);
        await recruiters.PendingHumanReviewAsync(candidate, response.Text.Trim(), ct);
    }
}
