// scope: UPA4001, UPA4003, UPA4008
using Microsoft.AspNetCore.SignalR;

namespace Support;

public class SupportHub(SupportAgent agent) : Hub
{
    public async Task Ask(string question)
    {
        var reply = await agent.ReplyAsync(question);
        await Clients.Caller.SendAsync("reply", "AI: " + reply);
    }
}
