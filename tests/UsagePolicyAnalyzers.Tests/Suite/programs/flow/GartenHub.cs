// scope: UPA4001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Garten;

public class GartenHub : Hub
{
    private readonly IChatClient _modell;
    public GartenHub(IChatClient modell) => _modell = modell;

    public async Task Fragen(string frage)
    {
        var verlauf = new List<ChatMessage> { new(ChatRole.System, "Du beantwortest Fragen zum Garten."), new(ChatRole.User, frage) };
        await foreach (var stueck in _modell.GetStreamingResponseAsync(verlauf)) // expect-near: UPA4001
            await Clients.Caller.SendAsync("antwort", stueck.Text);
    }
}
