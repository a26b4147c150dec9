// scope: UPA3005
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Support.Journal;

public sealed class JournalClient(IChatClient inner, ILogger<JournalClient> logger) : DelegatingChatClient(inner)
{
    private static readonly Action<ILogger, string, Exception?> Replied =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(21, "Replied"), "assistant said: {Reply}");

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IReadOnlyList<ChatMessage> ?? messages.ToList();
        var watch = Stopwatch.StartNew();
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        logger.LogInformation("{Count} messages, {Elapsed} ms", list.Count, watch.ElapsedMilliseconds);
        Replied(logger, response.Text, null); // expect-near: UPA3005
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        if (logger.IsEnabled(LogLevel.Debug))
        {
            foreach (var message in list)
            {
                logger.LogDebug("{Role}: {Text}", message.Role.Value, message.Text); // expect-near: UPA3005
            }
        }
        await foreach (var update in base.GetStreamingResponseAsync(list, options, cancellationToken))
        {
            yield return update;
        }
    }
}
