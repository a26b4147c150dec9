// scope: UPA3005
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Lounge.Hubs;

public partial class LoungeHub(IChatClient chat, ILogger<LoungeHub> logger) : Hub
{
    public async Task Say(string sentence)
    {
        using var scope = logger.BeginScope("connection {Id}", Context.ConnectionId);
        var started = TimeProvider.System.GetTimestamp();
        var reply = await chat.GetResponseAsync(sentence);
        logger.LogDebug("turn took {Ms} ms, {In} -> {Out} characters", TimeProvider.System.GetElapsedTime(started).TotalMilliseconds, sentence.Length, reply.Text.Length);
        logger.LogInformation("answered with {Answer}", reply.Text); // expect: UPA3005
        await Clients.Caller.SendAsync("said", reply.Text);
    }

    public async Task Whisper(string sentence)
    {
        var reply = await chat.GetResponseAsync(sentence);
        logger.LogInformation("reply {Id} by {Model}, {Tokens} tokens", reply.ResponseId, reply.ModelId, reply.Usage?.TotalTokenCount);
        await Clients.Caller.SendAsync("said", reply.Text);
    }
}
