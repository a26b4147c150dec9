// scope: UPA2004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Foundation.Grants;

public record GrantCase(Guid Id, string Organisation, decimal Amount, string Proposal);
public record GrantReview(bool Approved, string Comment, DateTimeOffset At);

public interface IHumanReview
{
    Task<GrantReview> ReviewAsync(GrantCase grant, CancellationToken ct);
}

public interface IGrantStore
{
    Task AwardAsync(Guid id, decimal amount, CancellationToken ct);
}

public sealed class ProgrammeOfficerReview : IHumanReview
{
    private const string Prompt = """
        You are the programme officer of a foundation. Read the proposal and state
        whether the grant may be awarded. First line: yes or no. Second line: comment.
        """;

    private readonly IChatClient _client;

    public ProgrammeOfficerReview(IChatClient client)
    {
        _client = client;
    }

    public async Task<GrantReview> ReviewAsync(GrantCase grant, CancellationToken ct) // expect: UPA2004
    {
        var response = await _client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Prompt), new ChatMessage(ChatRole.User, grant.Proposal)],
            new ChatOptions { Temperature = 0 }, ct);
        var lines = response.Text.Split('\n', 2, StringSplitOptions.TrimEntries);
        var approved = lines[0].StartsWith("yes", StringComparison.OrdinalIgnoreCase);
        return new GrantReview(approved, lines.Length > 1 ? lines[1] : "", DateTimeOffset.UtcNow);
    }
}

public sealed class GrantFlow(IChatClient client, IHumanReview review, IGrantStore store)
{
    public async Task RunAsync(GrantCase grant, CancellationToken ct)
    {
        var rating = await client.GetResponseAsync("Rate the grant proposal from 1 to 5. Answer with the digit.\n" + grant.Proposal, cancellationToken: ct);
        if (!int.TryParse(rating.Text.Trim(), out var stars) || stars < 4)
            return;

        var outcome = await review.ReviewAsync(grant, ct);
        if (outcome.Approved)
            await store.AwardAsync(grant.Id, grant.Amount, ct);
    }
}
