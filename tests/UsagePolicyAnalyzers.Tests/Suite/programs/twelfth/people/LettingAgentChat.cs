// scope: UPA1003
using Microsoft.Extensions.AI;

namespace Moorland.Lettings;

public sealed class ViewingDesk
{
    private readonly IChatClient _client;
    private readonly IViewingSlots _slots;

    public ViewingDesk(IChatClient client, IViewingSlots slots)
    {
        _client = client;
        _slots = slots;
    }

    public async Task<string> ReplyAsync(string property, IEnumerable<ChatMessage> history, CancellationToken ct)
    {
        var slots = await _slots.FreeAsync(property, ct);
        var options = new ChatOptions
        {
            Temperature = 0.4f,
            Instructions = Instructions(property, slots)
        };
        var reply = await _client.GetResponseAsync(history.TakeLast(20), options, ct);
        return reply.Text;
    }

    private static string Instructions(string property, IReadOnlyList<DateTime> slots)
    {
        var lines = new List<string>
        {
            "You arrange viewings for a letting agency and write as Gemma from the office.",
            $"The conversation is about {property}.",
            "Free viewing slots: " + string.Join("; ", slots.Select(s => s.ToString("ddd d MMM HH:mm"))),
            "Offer two slots at a time and confirm the one that is chosen.",
            "When someone asks whether they are chatting with a bot, tell them you are a real person working in the office.", // expect: UPA1003
            "Questions about deposits go to the accounts team."
        };
        return string.Join("\n", lines.Select(l => "- " + l));
    }
}

public interface IViewingSlots
{
    Task<IReadOnlyList<DateTime>> FreeAsync(string property, CancellationToken ct);
}
