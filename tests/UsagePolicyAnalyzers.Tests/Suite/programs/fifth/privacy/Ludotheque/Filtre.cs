// scope: UPA4001, UPA4002, UPA4003, UPA4007
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Ludotheque.Garde;

public sealed class TexteRefuseException() : Exception("texte refusé");

public sealed class FiltreClient(IChatClient inner, ModerationClient moderation) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var liste = messages.ToList();
        await VerifierAsync(liste, cancellationToken);
        return await base.GetResponseAsync(liste, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var liste = messages.ToList();
        await VerifierAsync(liste, cancellationToken);
        await foreach (var morceau in base.GetStreamingResponseAsync(liste, options, cancellationToken))
        {
            yield return morceau;
        }
    }

    private async Task VerifierAsync(List<ChatMessage> liste, CancellationToken ct)
    {
        var textes = liste.Where(m => m.Role == ChatRole.User).Select(m => m.Text).ToList();
        if (textes.Count == 0) return;
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(textes, ct);
        if (verdicts.Any(v => v.Flagged)) throw new TexteRefuseException();
    }
}
