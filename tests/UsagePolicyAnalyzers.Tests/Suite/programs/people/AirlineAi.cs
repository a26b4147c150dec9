// scope: UPA1001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Air.Desk;

/// <summary>Greets with the name of the carrier "Air AI" (Aruba Islands); says nothing about a machine.</summary>
public class DeskHub(IChatClient client) : Hub
{
    private const string Greeting = "Welcome to the travel desk. My name is Maia, I am happy to help with your booking.";

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("say", Greeting);

    public async Task Ask(string text)
    {
        var answer = await client.GetResponseAsync(text);
        await Clients.Caller.SendAsync("say", answer.Text); // expect: UPA1001
    }
}
