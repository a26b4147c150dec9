// scope: UPA1001, UPA1003, UPA1004
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Aquarium.Visitors;

public interface IVisitorClient
{
    Task ReceiveText(string text);
    Task Finished();
}

public class AquariumHub : Hub<IVisitorClient>
{
    private static readonly Dictionary<string, List<ChatMessage>> Sessions = new();
    private readonly IChatClient _chat;

    public AquariumHub(IChatClient chat) => _chat = chat;

    public override async Task OnConnectedAsync()
    {
        Sessions[Context.ConnectionId] = new List<ChatMessage>
        {
            new(ChatRole.System, "Answer visitors' questions about the fish, turtles and corals in the tanks. Two sentences at most.")
        };
        await Clients.Caller.ReceiveText("Welcome! I'm Coral, the aquarium's AI guide. You are chatting with a computer program.");
        await base.OnConnectedAsync();
    }

    public async Task Say(string text)
    {
        var history = Sessions[Context.ConnectionId];
        history.Add(new ChatMessage(ChatRole.User, text));

        var whole = new StringBuilder();
        await foreach (var update in _chat.GetStreamingResponseAsync(history))
        {
            whole.Append(update.Text);
            await Clients.Caller.ReceiveText(update.Text);
        }

        history.Add(new ChatMessage(ChatRole.Assistant, whole.ToString()));
        await Clients.Caller.Finished();
    }
}
