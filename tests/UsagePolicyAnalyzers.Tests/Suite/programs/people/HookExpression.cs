// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Asylum;

public record ReviewOutcome(bool Approved, string Reviewer);

public interface IHumanReview<T>
{
    ValueTask<ReviewOutcome> ReviewAsync(T item);
}

public class StubReview<T> : IHumanReview<T>
{
    public ValueTask<ReviewOutcome> ReviewAsync(T item) => new(new ReviewOutcome(true, "system")); // expect: UPA2004
}

public class CaseFlow(IChatClient client, IHumanReview<string> review)
{
    public async Task<bool> RunAsync(string file) => (await review.ReviewAsync((await client.GetResponseAsync("Asylum file, propose a ruling: " + file)).Text)).Approved;
}
