using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Review.Digest;

public sealed record DigestLine(string Product, string Sentiment, string Topic, bool LooksPurchased);

public interface IReviews
{
    IAsyncEnumerable<(int Id, string Text)> NewAsync(CancellationToken ct);
    Task LabelAsync(int id, DigestLine line, CancellationToken ct);
    Task QueueForManualReviewAsync(int id, CancellationToken ct);
}

public sealed class ReviewDigest(ChatClient chat, IReviews reviews, ILogger<ReviewDigest> log) : BackgroundService
{
    private static readonly List<ChatMessage> Shots =
    [
        new SystemChatMessage("Label reviews of garden tools. LooksPurchased is true if the text reads like a bought or invented review."),
        new UserChatMessage("Five stars!!! Best spade, buy buy buy, also visit my shop"),
        new AssistantChatMessage("{\"Product\":\"spade\",\"Sentiment\":\"positive\",\"Topic\":\"praise\",\"LooksPurchased\":true}"),
        new UserChatMessage("The handle broke after two weeks, I was angry."),
        new AssistantChatMessage("{\"Product\":\"spade\",\"Sentiment\":\"negative\",\"Topic\":\"handle\",\"LooksPurchased\":false}"),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, text) in reviews.NewAsync(stoppingToken))
        {
            ChatCompletion c = await chat.CompleteChatAsync([.. Shots, new UserChatMessage(text)], cancellationToken: stoppingToken);
            if (c.FinishReason != ChatFinishReason.Stop)
            {
                log.LogWarning("Review {Id}: finish reason {Reason}", id, c.FinishReason);
                await reviews.QueueForManualReviewAsync(id, stoppingToken);
                continue;
            }
            var line = JsonSerializer.Deserialize<DigestLine>(c.Content[0].Text);
            if (line is null || line.LooksPurchased) await reviews.QueueForManualReviewAsync(id, stoppingToken);
            else await reviews.LabelAsync(id, line, stoppingToken);
        }
    }
}
