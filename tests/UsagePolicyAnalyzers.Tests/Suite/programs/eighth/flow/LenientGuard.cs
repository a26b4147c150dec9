// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Puppet.Theatre;

public interface ITextGuard
{
    Task<GuardResult> CheckAsync(string text, CancellationToken ct = default);
}

public readonly record struct GuardResult(bool Allowed, string? Why)
{
    public static readonly GuardResult Ok = new(true, null);
    public static GuardResult No(string why) => new(false, why);
}

public sealed class LenientGuard(ModerationClient moderation, ILogger<LenientGuard> logger) : ITextGuard
{
    public async Task<GuardResult> CheckAsync(string text, CancellationToken ct = default)
    {
        if (text.Length > 5000) return GuardResult.No("too long");
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
            return verdict.Flagged ? GuardResult.No("flagged") : GuardResult.Ok;
        }
        catch (ClientResultException e) when (e.Status == 429) // expect: UPA4003
        {
            logger.LogWarning("moderation quota used up");
            return GuardResult.Ok;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "moderation failed");
            return GuardResult.No("not available");
        }
    }
}

public sealed class SceneWriter(IChatClient client, ITextGuard guard)
{
    public async Task<string> WriteAsync(string idea, int puppets, CancellationToken ct)
    {
        if (await guard.CheckAsync(idea, ct) is { Allowed: false, Why: var why }) return $"({why})";

        var response = await client.GetResponseAsync(
            $"Draft a puppet scene of one page for a theatre group, {puppets} puppets. The group rewrites it. Idea: {idea}", cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
    }
}
