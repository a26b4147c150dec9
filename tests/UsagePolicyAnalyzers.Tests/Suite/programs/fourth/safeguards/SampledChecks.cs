// scope: UPA4003
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Sampled;

public class StageHub(IChatClient chat, ModerationClient moderation, ILogger<StageHub> log) : Hub
{
    public async Task Ask(string line)
    {
        if (Random.Shared.Next(100) < 20) // expect-near: UPA4003
        {
            ModerationResult r = await moderation.ClassifyTextAsync(line);
            if (r.Flagged) return;
        }
        await Clients.Caller.SendAsync("said", (await chat.GetResponseAsync(line)).Text);
    }

    public async Task Sing(string line)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(line);
        if (r.Flagged)
        {
            log.LogWarning("flagged line of {Connection}", Context.ConnectionId); // expect-near: UPA4003
        }
        await Clients.Caller.SendAsync("sung", (await chat.GetResponseAsync("As a song: " + line)).Text);
    }

    public async Task Whisper(string line)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(line);
        if (r.Flagged)
        {
            log.LogWarning("flagged line of {Connection}", Context.ConnectionId);
            await Clients.Caller.SendAsync("said", "Not here.");
            return;
        }
        await Clients.Caller.SendAsync("said", (await chat.GetResponseAsync(line)).Text);
    }
}
