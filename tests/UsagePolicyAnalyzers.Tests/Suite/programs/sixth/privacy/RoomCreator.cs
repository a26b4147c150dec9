// scope: UPA4003
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Partyroom;

public sealed class RoomCreator(ChatClient chat, ModerationClient moderation, ILogger<RoomCreator> log) : Hub
{
    public async Task NameMyRoom(string wish)
    {
        var result = await moderation.ClassifyTextAsync(wish);
        if (result.Value.Flagged) // expect-near: UPA4003
        {
            log.LogWarning("flagged wish from {Connection}", Context.ConnectionId);
            await Clients.Caller.SendAsync("note", "Please keep it friendly next time.");
        }

        ChatCompletion c = await chat.CompleteChatAsync("Invent a name for a chat room about: " + wish);
        await Clients.Caller.SendAsync("roomName", c.Content[0].Text);
    }
}
