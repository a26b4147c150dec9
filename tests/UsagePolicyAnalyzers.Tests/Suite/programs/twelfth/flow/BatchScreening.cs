// scope: UPA4002
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Reviews.Night;

public sealed record Review(long Id, string Text);

public sealed class BatchScreening(ModerationClient moderation, IChatClient client, ILogger<BatchScreening> logger)
{
    public async Task<string> SummarizeAsync(IReadOnlyList<Review> reviews, CancellationToken ct)
    {
        var verdicts = (await moderation.ClassifyTextAsync(reviews.Select(r => r.Text), ct)).Value;
        var kept = reviews.Zip(verdicts)
            .Where(pair => !pair.Second.Flagged)
            .Select(pair => pair.First)
            .ToList();
        logger.LogInformation("{Kept} of {All} reviews kept", kept.Count, reviews.Count);
        if (kept.Count == 0) return "";

        var response = await client.GetResponseAsync(
            "Summarize what guests say about the breakfast, in four sentences:\n- " + string.Join("\n- ", kept.Select(r => r.Text)),
            cancellationToken: ct);
        return response.Text;
    }
}
