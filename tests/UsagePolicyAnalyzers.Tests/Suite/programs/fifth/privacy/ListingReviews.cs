// scope: UPA3007, UPA3009, UPA3010
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Homeshare.Listings;

public sealed class ListingReview
{
    [Description("How complete and truthful the listing text is, 0 to 100")]
    public int TextScore { get; set; }

    [Description("Whether the pictures match the text")]
    public bool PicturesMatch { get; set; }

    [Description("Risk of water damage in the building, from the year and the state of the pipes")]
    public int WaterRisk { get; set; }
}

public sealed class ListingReviews(IChatClient client)
{
    private const string House = """
        You review listings of holiday homes.
        - Judge the text and the pictures, never the host.
        - Do not infer the host's religion, origin, health or political opinion.
        - Do not look for the host anywhere else.
        - Credibility means: does the text agree with the pictures?
        """;

    private static readonly Func<string, int, string> Ask = (listing, pictures) =>
        $"Listing:\n{listing}\nPictures: {pictures}\nHow many of last year's guests, in total and without names, complained about noise?";

    public async Task<ListingReview?> ReviewAsync(string listing, int pictures)
    {
        var options = new ChatOptions
        {
            Instructions = House,
            ResponseFormat = ChatResponseFormat.ForJsonSchema<ListingReview>(),
        };
        var response = await client.GetResponseAsync(Ask(listing, pictures), options);
        return JsonSerializer.Deserialize<ListingReview>(response.Text);
    }
}
