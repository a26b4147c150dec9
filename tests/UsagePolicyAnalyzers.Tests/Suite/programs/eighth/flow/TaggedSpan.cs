// scope: UPA4002
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Orchard.Agents;

public sealed class TaggedSpanClient(IChatClient inner, ModerationClient moderation, ILogger<TaggedSpanClient> logger) : DelegatingChatClient(inner)
{
    private static readonly ActivitySource Source = new("Orchard.Agents");

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        using var activity = Source.StartActivity("chat");
        await ObserveAsync(list, activity, cancellationToken);
        return await base.GetResponseAsync(list, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        using var activity = Source.StartActivity("chat.stream");
        await ObserveAsync(list, activity, cancellationToken);
        await foreach (var update in base.GetStreamingResponseAsync(list, options, cancellationToken)) yield return update;
    }

    private async Task ObserveAsync(List<ChatMessage> messages, Activity? activity, CancellationToken ct)
    {
        if (messages.FindLast(m => m.Role == ChatRole.User) is not { Text: { Length: > 0 } text }) return;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct); // expect-near: UPA4002
        activity?.SetTag("moderation.flagged", verdict.Flagged);
        activity?.SetTag("moderation.self_harm", verdict.SelfHarm.Score);
        activity?.SetTag("moderation.violence", verdict.Violence.Score);
        logger.LogDebug("moderated {Length} characters: {Flagged}", text.Length, verdict.Flagged);
    }
}
