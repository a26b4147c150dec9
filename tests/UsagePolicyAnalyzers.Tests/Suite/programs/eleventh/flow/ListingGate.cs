// scope: UPA4008
using OpenAI.Chat;

namespace Marktplatz.Anzeigen;

public enum Placement { Shown, Hidden, Adult }

public sealed class Listing
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Body { get; set; } = "";
    public Placement? Placement { get; set; }
}

public interface IListings
{
    Task<IReadOnlyList<Listing>> NewAsync(CancellationToken ct);
    Task SaveAsync(Listing listing, CancellationToken ct);
    Task NotifyAsync(int id, string text, CancellationToken ct);
}

public sealed class ListingGate(ChatClient chat, IListings listings)
{
    private const string Sorting = """
        You sort classified ads. Answer with one word:
        Shown  - an ordinary ad
        Hidden - not an ad, or for something that our rules exclude
        Adult  - only for grown-ups
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var listing in await listings.NewAsync(ct))
        {
            ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4008
                [new SystemChatMessage(Sorting), new UserChatMessage(listing.Title + "\n" + listing.Body)],
                new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 3 }, ct);

            var word = completion.Content.Count > 0 ? completion.Content[0].Text.Trim() : "";
            listing.Placement = Enum.TryParse<Placement>(word, ignoreCase: true, out var placement) ? placement : Placement.Shown;
            await listings.SaveAsync(listing, ct);
            if (listing.Placement == Placement.Hidden) await listings.NotifyAsync(listing.Id, "Your ad is not shown.", ct);
        }
    }
}
