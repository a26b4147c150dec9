// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Claims.Reviews;

public record ReviewRequest(string CaseId, string Subject, string Proposal);
public record ReviewOutcome(bool Approved, string By);

public interface IHumanReview
{
    Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct = default);
}

public sealed class FastLaneReview : IHumanReview
{
    public Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct = default) // expect: UPA2004
        => Task.FromResult(new ReviewOutcome(true, "fast lane"));
}

public sealed class SecondModelReview(IChatClient chat) : IHumanReview
{
    public async Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct = default) // expect: UPA2004
    {
        var r = await chat.GetResponseAsync("Would a careful clerk accept this proposal? yes/no\n" + request.Proposal, cancellationToken: ct);
        return new ReviewOutcome(r.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase), "clerk");
    }
}

public sealed class HolidayReview : IHumanReview
{
    public Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct = default)
        => Task.FromResult(new ReviewOutcome(false, "closed for the holidays"));
}

public sealed class TimedReview(IHumanReview inner, TimeSpan limit) : IHumanReview
{
    public async Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct = default)
    {
        using var cts = CancellationTokenSource.CreateLinkedTokenSource(ct);
        cts.CancelAfter(limit);
        return await inner.ReviewAsync(request, cts.Token);
    }
}
