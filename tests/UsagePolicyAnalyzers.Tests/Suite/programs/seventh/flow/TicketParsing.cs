// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Solstice.Tickets;

public sealed record Parsed(string Queue, int Priority);

public interface ITicketModel
{
    Task<string> ClassifyAsync(string ticket, CancellationToken ct);
}

public sealed class TicketModel(ChatClient chat) : ITicketModel
{
    public async Task<string> ClassifyAsync(string ticket, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Return JSON with queue (network, printer, other) and priority 1 to 3."),
                new UserChatMessage(ticket),
            ],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}

public sealed partial class TicketParsing(ITicketModel model, ILogger<TicketParsing> logger)
{
    private static readonly Parsed Fallback = new("other", 3);

    public async Task<Parsed> ParseAsync(int ticketId, string ticket, CancellationToken ct)
    {
        var raw = await model.ClassifyAsync(ticket, ct);
        try
        {
            return JsonSerializer.Deserialize<Parsed>(raw) ?? Fallback;
        }
        catch (JsonException e)
        {
            Unreadable(ticketId, raw, e); // expect-near: UPA3005
            return Fallback;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "ticket {TicketId}: unreadable answer {Answer}")]
    partial void Unreadable(int ticketId, string answer, Exception e);
}
