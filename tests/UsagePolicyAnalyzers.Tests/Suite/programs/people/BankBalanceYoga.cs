// scope: UPA1002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Studio;

public class StudioHub(ChatClient chat) : Hub
{
    public async Task Ask(string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("You tell visitors when the courses Balance, Core and Strength take place and which shares of a course are still free."), new UserChatMessage(text));
        await Clients.Caller.SendAsync("message", "AI: " + c.Content[0].Text);
    }
}
