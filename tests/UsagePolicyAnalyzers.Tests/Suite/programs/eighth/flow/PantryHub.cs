// scope: UPA4001
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Leftovers.Live;

public sealed class Sessions
{
    private readonly ConcurrentDictionary<string, List<ChatMessage>> _byConnection = new();

    public List<ChatMessage> For(string connectionId) => _byConnection.GetOrAdd(connectionId, _ =>
    [
        new ChatMessage(ChatRole.System, "You suggest simple dishes from what is in the pantry. Three suggestions at most."),
    ]);

    public void Drop(string connectionId) => _byConnection.TryRemove(connectionId, out _);
}

public sealed class PantryHub(IChatClient client, Sessions sessions) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("notice", "You are chatting with an AI assistant. It can be wrong; check allergens yourself.");
        await base.OnConnectedAsync();
    }

    public async IAsyncEnumerable<string> Suggest(string pantry, int persons, [EnumeratorCancellation] CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(pantry)) yield break;
        var trimmed = pantry.Length > 800 ? pantry[..800] : pantry;

        var history = sessions.For(Context.ConnectionId);
        history.Add(new ChatMessage(ChatRole.User, $"For {Math.Clamp(persons, 1, 12)} persons: {trimmed}"));

        var reply = new StringBuilder();
        await foreach (var update in client.GetStreamingResponseAsync(history, cancellationToken: ct)) // expect-near: UPA4001
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                yield return "I cannot answer this.";
                yield break;
            }
            reply.Append(update.Text);
            yield return update.Text;
        }
        history.Add(new ChatMessage(ChatRole.Assistant, reply.ToString()));
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        sessions.Drop(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
