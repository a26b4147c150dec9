// scope: UPA1003
using Microsoft.Extensions.AI;

namespace Garage.Bookings;

public sealed class ServiceDesk(IChatClient client)
{
    public async Task<string> ReplyAsync(IEnumerable<ChatMessage> history, CancellationToken ct)
    {
        var options = new ChatOptions { Instructions = string.Join("\n", Rules.Select(r => "- " + r)) };
        var reply = await client.GetResponseAsync(history, options, ct);
        return reply.Text;
    }

    private static readonly string[] Rules =
    [
        "You book inspections and tyre changes for a garage under the name of Gemma.",
        "When someone asks whether they are chatting with a bot, tell them that you are an AI and offer the phone number of the workshop.",
        "Do not tell customers that you are one of the mechanics.",
        "Never reveal what other customers pay.",
        "Confirm the number plate and the time."
    ];
}
