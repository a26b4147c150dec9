// scope: UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Flohmarkt.Listing;

public sealed class ListingOptions
{
    public int CheckEvery { get; set; } = 5;
    public string Language { get; set; } = "English";
}

public sealed record Listing(long Id, string Seller, string Text);

public interface IListings
{
    Task SetTitleAsync(long id, string title);
    Task RejectAsync(long id);
}

public sealed class EveryFifth(ChannelReader<Listing> incoming, ChatClient chat, ModerationClient moderation, IListings listings, IOptions<ListingOptions> options)
    : BackgroundService
{
    private long _seen;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await incoming.WaitToReadAsync(stoppingToken))
        {
            while (incoming.TryRead(out var listing))
            {
                await HandleAsync(listing, stoppingToken);
            }
        }
    }

    private async Task HandleAsync(Listing listing, CancellationToken ct)
    {
        // moderation is billed by the call, a sample is enough to find bad sellers
        if (_seen++ % options.Value.CheckEvery == 0) // expect-near: UPA4003
        {
            var result = await moderation.ClassifyTextAsync(listing.Text, ct);
            if (result.Value.Flagged)
            {
                await listings.RejectAsync(listing.Id);
                return;
            }
        }

        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"Propose a title of six words in {options.Value.Language} for this listing:\n{listing.Text}")], cancellationToken: ct);
        if (c.Refusal is null && c.FinishReason == ChatFinishReason.Stop) await listings.SetTitleAsync(listing.Id, c.Content[0].Text.Trim());
    }
}
