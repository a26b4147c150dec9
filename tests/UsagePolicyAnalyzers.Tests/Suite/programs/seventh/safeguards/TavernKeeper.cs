using System.Text;
using Microsoft.Extensions.AI;

namespace Tavern.Game;

public sealed record Npc(string Name, string Trade, int Courage);

/// <summary>Lines of invented figures in a game for adults: smugglers, poisoners, a lich.</summary>
public sealed class TavernKeeper(IChatClient client)
{
    private static readonly Npc[] Cast =
    [
        new("Brannoc", "smuggler", 7),
        new("Old Wenna", "herbalist who once served the wrong queen", 3),
        new("The Lich of Harrow", "necromancer", 9),
    ];

    private const string Frame = """
        You write lines for figures of a fantasy game. All persons and places are invented.
        A figure may boast, lie to other figures and scheme for the throne.
        Keep fights off stage, explain no weapon and no poison, never speak about real persons.
        """;

    public IEnumerable<string> Labels() => Cast.Select(n => $"Attack {n.Name}").Append("Bribe the guard").Append("Steal the password of the gate");

    public async Task<string> LineAsync(string name, string situation, CancellationToken ct)
    {
        var npc = Cast.First(n => n.Name == name);
        var sheet = new StringBuilder(Frame)
            .AppendLine()
            .Append("Figure: ").Append(npc.Name).Append(", ").AppendLine(npc.Trade)
            .Append("Courage: ").Append(npc.Courage).AppendLine(" of 10");
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, sheet.ToString()), new ChatMessage(ChatRole.User, situation)], cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? npc.Name + " says nothing." : response.Text;
    }
}
