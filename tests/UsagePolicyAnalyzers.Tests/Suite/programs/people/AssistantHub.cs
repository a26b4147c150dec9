// scope: UPA1001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Bikes;

public sealed class BikeHub(IChatClient client) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("message", "Hi, this is Tom from the workshop. What can I do for you?");
        await base.OnConnectedAsync();
    }

    public async Task Send(string text)
    {
        var response = await client.GetResponseAsync("Answer as the workshop: " + text);
        await Clients.Caller.SendAsync("message", response.Text); // expect: UPA1001
    }
}
