using Microsoft.Extensions.AI;

namespace PlantDoctor;

public sealed class PlantAdvisor(IChatClient chat)
{
    private const string Role =
        "You help hobby gardeners with houseplants. Ask about light and water first. " +
        "If you are not sure, say so and suggest the plant desk of the garden centre.";

    public async Task<string> AdviseAsync(IEnumerable<string> turns, CancellationToken ct)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, Role) };
        messages.AddRange(turns.Select(t => new ChatMessage(ChatRole.User, t)));
        var response = await chat.GetResponseAsync(messages, cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "I cannot answer this." : response.Text;
    }
}
