// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Orchard.Coaching;

public static class TurnJournalSetup
{
    public static IChatClient WithJournal(this IChatClient client, ILoggerFactory loggers) =>
        new TurnJournal(client, loggers.CreateLogger<TurnJournal>());
}

/// <summary>Stands in front of the provider's client.</summary>
public sealed class TurnJournal(IChatClient inner, ILogger<TurnJournal> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Guid.NewGuid().ToString("n");
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        using var scope = logger.BeginScope("turn {Turn}", turn);

        var started = TimeProvider.System.GetTimestamp();
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        var elapsed = TimeProvider.System.GetElapsedTime(started);

        logger.LogInformation(
            "turn {Turn}: {Messages} messages, {In} tokens in, {Out} tokens out, {Elapsed} ms",
            turn, list.Count, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, elapsed.TotalMilliseconds);
        Journal(turn, list[^1]);
        return response;
    }

    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        logger.LogInformation("streaming turn begins, model {Model}", options?.ModelId ?? "default");
        return base.GetStreamingResponseAsync(messages, options, cancellationToken);
    }

    private void Journal(string turn, ChatMessage last)
    {
        if (!logger.IsEnabled(LogLevel.Information))
        {
            return;
        }

        var said = last.Text;
        if (said.Length > 400)
        {
            said = said[..400] + " […]";
        }
        logger.LogInformation("turn {Turn} ended on {Role}: {Said}", turn, last.Role, said); // expect: UPA3005
    }
}
