// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Solstice.Routing;

public enum Queue { Other, Network, Printer, Telephone }

public sealed record Routed(Queue Queue, int Priority, int AnswerLength);

public sealed class TicketRouting(ChatClient chat, ILogger<TicketRouting> logger)
{
    private const string PromptName = "routing-v7";

    public async Task<Routed> RouteAsync(int ticketId, string ticket, CancellationToken ct)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["TicketId"] = ticketId, ["Prompt"] = PromptName });
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Return JSON with queue (Network, Printer, Telephone, Other) and priority 1 to 3."),
                new UserChatMessage(ticket),
            ],
            cancellationToken: ct);
        var raw = c.Content[0].Text;
        try
        {
            using var json = JsonDocument.Parse(raw);
            var queue = Enum.TryParse<Queue>(json.RootElement.GetProperty("queue").GetString(), true, out var q) ? q : Queue.Other;
            var priority = Math.Clamp(json.RootElement.GetProperty("priority").GetInt32(), 1, 3);
            return new Routed(queue, priority, raw.Length);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            logger.LogWarning("unreadable answer of {Length} characters, completion {Id}, {Kind}", raw.Length, c.Id, e.GetType().Name);
            return new Routed(Queue.Other, 3, raw.Length);
        }
    }
}
