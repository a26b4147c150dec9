// scope: UPA4008
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Story;

public class StoryHub(ChatClient chat) : Hub
{
    public async Task Tell(string topic)
    {
        await foreach (var update in chat.CompleteChatStreamingAsync("An AI story about " + topic))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter || update.RefusalUpdate is not null)
            {
                await Clients.Caller.SendAsync("stopped");
                return;
            }
            foreach (var part in update.ContentUpdate)
                await Clients.Caller.SendAsync("part", part.Text);
        }
    }
}
