using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Garten;

public sealed class GepruefterClient(IChatClient innen, ModerationClient moderation) : DelegatingChatClient(innen)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        await PruefeAsync(messages, cancellationToken);
        return await base.GetResponseAsync(messages, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await PruefeAsync(messages, cancellationToken);
        await foreach (var u in base.GetStreamingResponseAsync(messages, options, cancellationToken)) yield return u;
    }

    private async Task PruefeAsync(IEnumerable<ChatMessage> messages, CancellationToken ct)
    {
        foreach (var m in messages.Where(m => m.Role == ChatRole.User))
        {
            ModerationResult r = await moderation.ClassifyTextAsync(m.Text, ct);
            if (r.Flagged) throw new InvalidOperationException("Eingabe abgelehnt");
        }
    }
}
