// scope: UPA4002
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Bookwall.Reviews;

public sealed class ReviewWall(ChatClient chat, ModerationClient moderation, ILogger<ReviewWall> logger)
{
    private static readonly Counter<long> Checked = new Meter("Bookwall").CreateCounter<long>("reviews.checked");

    public async Task<string> ShortenAsync(string review)
    {
        var check = await ScreenAsync(review);
        logger.LogInformation("review screened: {Flagged}", check.Flagged);
        Checked.Add(1, new KeyValuePair<string, object?>("flagged", check.Flagged));
        ChatCompletion c = await chat.CompleteChatAsync("Shorten this book review to one sentence:\n" + review);
        return c.Content[0].Text;
    }

    private async Task<ModerationResult> ScreenAsync(string text)
    {
        var result = await moderation.ClassifyTextAsync(text); // expect-near: UPA4002
        return result.Value;
    }
}
