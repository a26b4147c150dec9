// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Bookshop;

public interface IBookReview
{
    bool HasStars { get; }
    Task<bool> PublishAsync(string text);
}

public sealed class ReaderReview(List<string> page) : IBookReview
{
    public bool HasStars => true;

    public Task<bool> PublishAsync(string text)
    {
        page.Add(text);
        return Task.FromResult(true);
    }
}

public class ReviewTeasers(IChatClient client)
{
    public bool ReviewFits(string review) => true & review.Length < 400;
    public async Task<string> TeaserAsync(string review) => (await client.GetResponseAsync("One-line teaser: " + review)).Text;
}
