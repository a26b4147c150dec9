// scope: UPA3007
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Homeshare.Hosts;

public sealed class GuestAssessment
{
    [Description("Short summary of the messages")]
    public string Summary { get; set; } = "";

    [Description("How trustworthy the guest is as a person, 0 to 100, from tone, spelling and lifestyle")] // expect-near: UPA3007
    public int TrustworthinessScore { get; set; }

    [Description("Questions the host should answer")]
    public List<string> OpenQuestions { get; set; } = [];
}

public sealed class ListingCheck
{
    [Description("How complete the listing is, 0 to 100")]
    public int CompletenessScore { get; set; }

    [Description("Pictures that are missing")]
    public List<string> MissingPictures { get; set; } = [];
}

public sealed class HostProfiles(IChatClient client)
{
    public Task<GuestAssessment?> ReadGuestAsync(string thread) => ReadAsync<GuestAssessment>("Read the messages of a guest.\n" + thread);

    public Task<ListingCheck?> ReadListingAsync(string listing) => ReadAsync<ListingCheck>("Read a listing.\n" + listing);

    private async Task<T?> ReadAsync<T>(string prompt) where T : class
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(typeof(T)) };
        var response = await client.GetResponseAsync(prompt, options);
        return JsonSerializer.Deserialize<T>(response.Text);
    }
}
