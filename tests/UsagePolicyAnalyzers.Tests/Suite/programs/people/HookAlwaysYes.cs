// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Pensions;

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct = default);
}

public sealed class DefaultReview : IHumanReview
{
    public Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct = default) // expect: UPA2004
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        return Task.FromResult(true);
    }
}

public class PensionRun(IChatClient client, IHumanReview review, Func<string, Task> pay)
{
    public async Task RunAsync(string file)
    {
        var text = (await client.GetResponseAsync("Is the pension due? " + file)).Text;
        if (await review.ApproveAsync("pension", text)) await pay(file);
    }
}
