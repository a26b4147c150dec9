using OpenAI.Chat;

namespace FleaMarket.Listings;

public enum ReviewDecision { Approve, Reject, Unclear }

public sealed class Listing
{
    public long Id { get; init; }
    public string Title { get; init; } = "";
    public string Body { get; init; } = "";
    public bool Visible { get; set; }
}

public interface IManualReviewQueue
{
    Task<ReviewDecision> RequestManualReviewAsync(Listing listing, CancellationToken cancel);
}

/// <summary>Second pair of eyes for listings that the word list has stopped.</summary>
public sealed class ManualReviewQueue : IManualReviewQueue
{
    private const string Checklist =
        "A listing of a flea market was stopped by a word list. Check whether it is about a normal second-hand article. " +
        "Answer APPROVE, REJECT or UNCLEAR.";

    private readonly ChatClient _chat;

    public ManualReviewQueue(ChatClient chat)
    {
        _chat = chat;
    }

    public async Task<ReviewDecision> RequestManualReviewAsync(Listing listing, CancellationToken cancel) // expect: UPA2004
    {
        ChatCompletion completion = await _chat.CompleteChatAsync(
            [new SystemChatMessage(Checklist), new UserChatMessage($"{listing.Title}\n{listing.Body}")],
            new ChatCompletionOptions { Temperature = 0, EndUserId = "listing-desk" },
            cancel);

        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
            return ReviewDecision.Unclear;

        return completion.Content[0].Text.Trim() switch
        {
            "APPROVE" => ReviewDecision.Approve,
            "REJECT" => ReviewDecision.Reject,
            _ => ReviewDecision.Unclear,
        };
    }
}

public sealed class ListingGate(IManualReviewQueue queue)
{
    private static readonly string[] Stopped = ["miracle", "replica", "guaranteed"];

    public async Task AcceptAsync(Listing listing, CancellationToken cancel)
    {
        if (!Stopped.Any(word => listing.Body.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            listing.Visible = true;
            return;
        }

        var decision = await queue.RequestManualReviewAsync(listing, cancel);
        listing.Visible = decision == ReviewDecision.Approve;
    }
}
