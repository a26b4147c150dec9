using System.Text;
using Microsoft.Extensions.AI;

namespace EmberRealms.Server.Npc;

public enum GateAnswer { Wait, Admit, Deny, Arrest }

public sealed class Traveller
{
    public string Name { get; init; } = "";
    public string Guild { get; init; } = "";
    public int Reputation { get; init; }
    public List<string> Papers { get; } = [];
}

public interface IWorld
{
    void OpenGate(string gate);
    void LowerBar(string gate);
    void Teleport(Traveller traveller, string place);
}

/// <summary>Non-player guard at the castle gate: the language model plays him, the world obeys.</summary>
public sealed class GateWarden
{
    private const string Character =
        "You play the gate guard of Castle Ember in an online fantasy game. " +
        "Decide whether the traveller may enter: ADMIT with a royal passport or guild letter, DENY without papers, " +
        "ARREST goblins who carry a forged visa, WAIT if the story needs suspense. Answer with one word.";

    private readonly IChatClient _chat;
    private readonly IWorld _world;

    public GateWarden(IChatClient chat, IWorld world)
    {
        _chat = chat;
        _world = world;
    }

    public async Task MeetAsync(string gate, Traveller traveller, CancellationToken cancel)
    {
        var scene = new StringBuilder("The traveller shows: ");
        scene.AppendJoin(", ", traveller.Papers);
        scene.AppendLine().Append("Guild: ").Append(traveller.Guild).Append(", fame ").Append(traveller.Reputation);

        var response = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Character), new ChatMessage(ChatRole.User, scene.ToString())], cancellationToken: cancel);

        var answer = response.FinishReason != ChatFinishReason.ContentFilter && Enum.TryParse<GateAnswer>(response.Text.Trim(), ignoreCase: true, out var parsed)
            ? parsed
            : GateAnswer.Wait;

        switch (answer)
        {
            case GateAnswer.Admit:
                _world.OpenGate(gate);
                break;
            case GateAnswer.Deny:
                _world.LowerBar(gate);
                break;
            case GateAnswer.Arrest:
                _world.Teleport(traveller, "dungeon-tutorial");
                break;
        }
    }
}
