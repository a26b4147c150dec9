// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Claims;

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal);
}

public sealed class ClosedReview : IHumanReview
{
    public Task<bool> ApproveAsync(string subject, string proposal) => Task.FromResult(false);
}

public sealed class MissingReview : IHumanReview
{
    public Task<bool> ApproveAsync(string subject, string proposal) => throw new NotSupportedException("Connect the review desk first.");
}

public sealed class LoggingReview(IHumanReview inner, Action<string> trace) : IHumanReview
{
    public async Task<bool> ApproveAsync(string subject, string proposal)
    {
        var approved = await inner.ApproveAsync(subject, proposal);
        trace($"{subject}: {approved}");
        return approved;
    }
}

public class ClaimsRun(IChatClient client, IHumanReview review)
{
    public async Task<bool> RunAsync(string claim) => await review.ApproveAsync("claim", (await client.GetResponseAsync("Is the claim covered? " + claim)).Text);
}
