// scope: UPA4008
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Wayfare.Concierge;

public sealed class Outcome
{
    public string Text { get; init; } = "";
    public bool Declined { get; init; }

    public static Outcome From(ChatResponse response) => new()
    {
        Text = response.Text,
        Declined = response.FinishReason is { } reason && reason == ChatFinishReason.ContentFilter,
    };
}

public sealed class TravelConcierge(IChatClient client) : Hub
{
    private const string Sorry = "I am an AI and cannot help with that. Please call the travel desk.";

    public async Task Suggest(string wish)
    {
        var outcome = Outcome.From(await client.GetResponseAsync("Suggest a day trip: " + wish));
        await Clients.Caller.SendAsync("suggestion", outcome.Declined ? Sorry : outcome.Text);
    }

    public async Task Weather(string place)
    {
        var response = await client.GetResponseAsync("What is the usual weather in May in " + place + "?");
        var text = response.FinishReason?.Value switch
        {
            "content_filter" => Sorry,
            "length" => response.Text + " …",
            _ => response.Text,
        };
        await Clients.Caller.SendAsync("weather", text);
    }
}
