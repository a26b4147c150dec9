// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Orchard.Counting;

public sealed partial class CountedReplyClient(IChatClient inner, ILogger<CountedReplyClient> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var turns = messages.ToList();
        var watch = Stopwatch.StartNew();
        var response = await base.GetResponseAsync(turns, options, cancellationToken);
        Finished(turns.Count, turns.Sum(t => t.Text.Length), response.Text.Length, watch.ElapsedMilliseconds);
        if (response.Usage is { } usage)
        {
            logger.LogDebug("tokens in {In}, out {Out}", usage.InputTokenCount, usage.OutputTokenCount);
        }
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (pieces, characters) = (0, 0);
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            pieces++;
            characters += update.Text.Length;
            yield return update;
        }
        logger.LogInformation("streamed {Pieces} pieces with {Characters} characters", pieces, characters);
    }

    [LoggerMessage(EventId = 21, Level = LogLevel.Information,
        Message = "{Turns} turns, {PromptLength} characters in, {ReplyLength} out, {Milliseconds} ms")]
    partial void Finished(int turns, int promptLength, int replyLength, long milliseconds);
}
