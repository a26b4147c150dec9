// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Azure.AI.ContentSafety
using System.Runtime.CompilerServices;
using Azure.AI.ContentSafety;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Sentier.Guarded;

public static class SafetyExtensions
{
    public static async Task<bool> AcceptsAsync(this ContentSafetyClient safety, string text, int limit, CancellationToken ct)
    {
        AnalyzeTextResult result = await safety.AnalyzeTextAsync(new AnalyzeTextOptions(text), ct);
        return result.CategoriesAnalysis.All(c => (c.Severity ?? 0) < limit) && result.BlocklistsMatch.Count == 0;
    }
}

public abstract class GuardedHub(ContentSafetyClient safety) : Hub
{
    private const string Notice = "AI-generated answer, please check it: ";

    protected abstract IAsyncEnumerable<string> AnswerAsync(string text, CancellationToken ct);

    public async IAsyncEnumerable<string> Ask(string text, [EnumeratorCancellation] CancellationToken ct)
    {
        if (text.Length > 1000 || !await safety.AcceptsAsync(text, 2, ct))
        {
            yield return "This text cannot be answered.";
            yield break;
        }
        yield return Notice;
        await foreach (var piece in AnswerAsync(text, ct)) yield return piece;
    }
}

public sealed class TrailGuardedHub(IChatClient client, ContentSafetyClient safety) : GuardedHub(safety)
{
    protected override async IAsyncEnumerable<string> AnswerAsync(string text, [EnumeratorCancellation] CancellationToken ct)
    {
        ChatMessage[] messages = [new(ChatRole.System, "You describe easy hiking trails."), new(ChatRole.User, text)];
        await foreach (var update in client.GetStreamingResponseAsync(messages, cancellationToken: ct))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter) yield break;
            yield return update.Text;
        }
    }
}
