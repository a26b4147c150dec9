using System.Text.Json;
using OpenAI.Chat;

namespace Market.Steward;

public enum ListingState { Open, Hidden, WithModerator }

public sealed class Listing
{
    public required int Id { get; init; }
    public required string Text { get; init; }
    public ListingState State { get; set; }
}

public interface IListings
{
    Task<IReadOnlyList<Listing>> NewAsync(CancellationToken ct);
    Task SaveAsync(Listing listing, CancellationToken ct);
}

public sealed class MarketSteward(ChatClient chat, IListings listings)
{
    private const string Prompt = """
        Decide whether the flea market listing belongs here.
        Listings that offer stolen goods, weapons, drugs or counterfeit brands do not belong here.
        Answer with JSON: {"belongs": true} or {"belongs": false}.
        """;

    public async Task SweepAsync(CancellationToken ct)
    {
        foreach (var listing in await listings.NewAsync(ct))
        {
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(Prompt), new UserChatMessage(listing.Text)], cancellationToken: ct);
            if (c.FinishReason != ChatFinishReason.Stop || c.Refusal is { Length: > 0 })
            {
                listing.State = ListingState.WithModerator;
            }
            else
            {
                using var json = JsonDocument.Parse(c.Content[0].Text);
                listing.State = json.RootElement.GetProperty("belongs").GetBoolean() ? ListingState.Open : ListingState.Hidden;
            }
            await listings.SaveAsync(listing, ct);
        }
    }
}
