// scope: UPA4002
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Reviews.Stored;

public sealed class Review
{
    public int Id { get; init; }
    public string Text { get; init; } = "";
    public bool Blocked { get; set; }
    public string? Summary { get; set; }
    public string? Trace { get; set; }
}

public interface IReviews { Task<List<Review>> FreshAsync(); Task<List<Review>> ScreenedAsync(); Task SaveAsync(Review r); }

public sealed class ReviewScreening(IReviews reviews, ModerationClient moderation)
{
    public async Task ScreenAsync()
    {
        foreach (var r in await reviews.FreshAsync())
        {
            ModerationResult result = await moderation.ClassifyTextAsync(r.Text);
            r.Blocked = result.Flagged;
            await reviews.SaveAsync(r);
        }
    }
}

public sealed class ReviewSummaries(IReviews reviews, ChatClient chat)
{
    public async Task SummarizeAsync()
    {
        foreach (var r in (await reviews.ScreenedAsync()).Where(r => !r.Blocked))
        {
            r.Summary = (await chat.CompleteChatAsync("One sentence: " + r.Text)).Value.Content[0].Text;
            await reviews.SaveAsync(r);
        }
    }
}

public sealed class HurriedSummaries(IReviews reviews, ChatClient chat, ModerationClient moderation)
{
    public async Task SummarizeAsync(Review r)
    {
        var result = await moderation.ClassifyTextAsync(r.Text); // expect: UPA4002
        Console.Error.WriteLine($"review {r.Id}: {result.Value.Flagged}");
        r.Summary = (await chat.CompleteChatAsync("One sentence: " + r.Text)).Value.Content[0].Text;
        await reviews.SaveAsync(r);
    }
}
