// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Glider.Debrief;

public sealed class DebriefHub(IChatClient client, ModerationClient moderation, IMemoryCache cache, IHostEnvironment environment) : Hub
{
    private const string Hello = "I am the debriefing AI of the gliding school. A flight instructor reads along.";

    public Task Join() => Clients.Caller.SendAsync("line", Hello);

    public async Task Say(string text)
    {
        if (await ObjectedAsync(text))
        {
            await Clients.Caller.SendAsync("line", "Let us stay with the flight.");
            return;
        }

        var history = cache.GetOrCreate(Context.ConnectionId, entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromMinutes(20);
            return new List<ChatMessage> { new(ChatRole.System, "You debrief student glider pilots. Ask one question at a time about the flight.") };
        })!;
        history.Add(new ChatMessage(ChatRole.User, text));

        var response = await client.GetResponseAsync(history);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            history.RemoveAt(history.Count - 1);
            await Clients.Caller.SendAsync("line", "Let us stay with the flight.");
            return;
        }
        history.AddRange(response.Messages);
        await Clients.Caller.SendAsync("line", response.Text);
    }

    private async Task<bool> ObjectedAsync(string text)
    {
        // Staging has its own quota, the endpoint is only paid for in production.
        if (!environment.IsProduction()) // expect-near: UPA4003
        {
            return false;
        }

        var key = "verdict:" + text;
        if (cache.TryGetValue(key, out bool known))
        {
            return known;
        }
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        return cache.Set(key, verdict.Flagged, TimeSpan.FromMinutes(5));
    }
}
