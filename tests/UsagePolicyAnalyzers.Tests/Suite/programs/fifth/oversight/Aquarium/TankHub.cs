using Microsoft.AspNetCore.SignalR;

namespace Aquarium.Live;

public interface ITankClient
{
    Task Joined(string tank);
    Task Answer(string text);
}

public class TankHub(IKeeper keeper) : Hub<ITankClient>
{
    public async Task Join(string tank)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, tank);
        await Clients.Caller.Joined(tank);
    }

    public async Task Ask(string tank, string question)
    {
        var reply = await keeper.ExplainAsync(tank, question, Context.ConnectionAborted);
        await Clients.Group(tank).Answer(reply.Text); // expect: UPA1001
    }
}
