// scope: UPA1003
using Microsoft.Extensions.AI;

namespace Emberfall.Game.Dialogue;

public sealed record NpcState(string Village, int Reputation, string[] Rumours);

public interface INpcVoice
{
    IAsyncEnumerable<string> SpeakAsync(NpcState state, string playerLine, CancellationToken ct);
}

public sealed class InnkeeperNpc : INpcVoice
{
    private readonly IChatClient _client;

    public InnkeeperNpc(IChatClient client) => _client = client;

    public async IAsyncEnumerable<string> SpeakAsync(NpcState state, string playerLine, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var instructions = $"""
            You play Old Hessa, keeper of the inn in {state.Village}, in the fantasy game Emberfall.
            She knows everybody, distrusts mages and sells a stew nobody finishes.
            Stay in character while the story goes on; do not break the scene for small talk about the real world.
            When the player steps out of the game and sincerely wants to know whether a person or an AI is writing, say honestly that the character is run by an AI.
            Reputation of the player: {state.Reputation} (from -10 to 10).
            Rumours she may drop, one at a time: {string.Join("; ", state.Rumours)}.
            """;

        var options = new ChatOptions { Instructions = instructions, Temperature = 0.9f, MaxOutputTokens = 220 };
        await foreach (var update in _client.GetStreamingResponseAsync(playerLine, options, ct))
        {
            if (!string.IsNullOrEmpty(update.Text))
                yield return update.Text;
        }
    }
}
