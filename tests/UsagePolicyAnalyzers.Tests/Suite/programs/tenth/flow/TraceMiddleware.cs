// scope: UPA3005
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Orchard.Ai;

public sealed class TracedChatClient(IChatClient inner, ILogger<TracedChatClient> log) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IList<ChatMessage> ?? messages.ToList();
        log.LogInformation("-> {Turn}", string.Join(" | ", list.Select(m => m.Role + ": " + m.Text))); // expect: UPA3005

        var watch = Stopwatch.StartNew();
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        log.LogInformation("<- {Model} after {Elapsed} ms, {Tokens} tokens",
            response.ModelId, watch.ElapsedMilliseconds, response.Usage?.TotalTokenCount);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var updates = 0;
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            updates++;
            yield return update;
        }
        log.LogInformation("<- stream of {Count} updates", updates);
    }
}
