// scope: UPA3005
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Intranet.Assistant;

public sealed class JournalingChatClient(IChatClient inner, ILogger<JournalingChatClient> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        var watch = Stopwatch.StartNew();
        logger.LogInformation("Question: {Question}", list[^1].Text); // expect: UPA3005
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        logger.LogInformation("Answered in {Elapsed} ms with {Tokens} tokens", watch.ElapsedMilliseconds, response.Usage?.TotalTokenCount);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = new StringBuilder();
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            whole.Append(update.Text);
            yield return update;
        }
        logger.LogInformation("Streamed: {Answer}", whole.ToString()); // expect: UPA3005
    }
}
