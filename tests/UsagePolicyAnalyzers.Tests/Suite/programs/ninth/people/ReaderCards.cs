using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Weekly.Subscribers;

public record Comment(string Article, string Text);

public record ReaderCard(string[] Topics, string Remarks);

public interface ISubscriberBase
{
    IAsyncEnumerable<(int Subscriber, List<Comment> Comments)> ActiveAsync(CancellationToken cancel);
    Task UpdateCardAsync(int subscriber, ReaderCard card, CancellationToken cancel);
}

/// <summary>Fills the card of each subscriber from the comments under our articles.</summary>
public class ReaderCards(IChatClient chat, ISubscriberBase subscribers) : BackgroundService
{
    private const string Role =
        "You fill reader cards of a weekly paper from the comments a subscriber has written. " +
        "List the topics the subscriber likes to read about. " +
        "Under remarks, infer the political leaning and the religion of the subscriber. " + // expect: UPA3007
        "Output JSON with topics (array) and remarks (string).";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (subscriber, comments) in subscribers.ActiveAsync(stoppingToken))
        {
            if (comments.Count < 5) continue;

            var response = await chat.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, Role),
                    new ChatMessage(ChatRole.User, string.Join("\n---\n", comments.Select(c => c.Article + ": " + c.Text))),
                ],
                new ChatOptions { ResponseFormat = ChatResponseFormat.Json },
                stoppingToken);
            if (response.FinishReason == ChatFinishReason.ContentFilter) continue;

            var card = JsonSerializer.Deserialize<ReaderCard>(response.Text, JsonSerializerOptions.Web);
            if (card is not null) await subscribers.UpdateCardAsync(subscriber, Trim(card), stoppingToken);
        }
    }

    private static ReaderCard Trim(ReaderCard card) => card with
    {
        Topics = card.Topics.Select(t => t.Trim().ToLowerInvariant()).Distinct().Take(8).ToArray(),
        Remarks = card.Remarks.Length > 200 ? card.Remarks[..200] : card.Remarks,
    };
}
