// scope: UPA4003
using Microsoft.AspNetCore.SignalR;

namespace Support;

public class SupportHub(SupportAgent agent) : Hub
{
    public async Task Ask(string question) => await Clients.Caller.SendAsync("reply", "AI: " + await agent.ReplyAsync(question));
}
