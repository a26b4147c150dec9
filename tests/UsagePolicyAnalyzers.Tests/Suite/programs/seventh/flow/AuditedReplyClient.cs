// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Orchard.Pipeline;

public sealed class AuditedReplyClient(IChatClient inner, ILogger<AuditedReplyClient> logger) : DelegatingChatClient(inner)
{
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var turns = messages as IReadOnlyList<ChatMessage> ?? messages.ToList();
        var transcript = JsonSerializer.Serialize(turns.Select(m => new { Role = m.Role.Value, m.Text }), Compact);
        logger.LogDebug("model {Model} receives {Transcript}", options?.ModelId, transcript); // expect-near: UPA3005

        var response = await base.GetResponseAsync(turns, options, cancellationToken);
        logger.LogDebug("model {Model} finished with {Finish}", response.ModelId, response.FinishReason);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = new StringBuilder();
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            whole.Append(update.Text);
            yield return update;
        }
        logger.LogInformation("streamed: {Answer}", whole); // expect-near: UPA3005
    }
}
