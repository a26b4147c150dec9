// scope: UPA4003
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Kiez.Radio;

public enum Plan { Free, Supporter, Partner }

public sealed record Greeting(Guid Id, Plan Plan, string Text);

public interface IEditorDesk
{
    Task QueueForManualReviewAsync(Greeting greeting, string why, CancellationToken ct);
}

public sealed class HeldForEditor(ChatClient chat, ModerationClient moderation, IEditorDesk desk, ILogger<HeldForEditor> logger)
{
    private readonly Dictionary<Plan, int> _words = new() { [Plan.Free] = 30, [Plan.Supporter] = 60, [Plan.Partner] = 90 };

    public async Task<string?> ReadyTextAsync(Greeting greeting, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(greeting.Text)) return null;

        ModerationResult verdict;
        try
        {
            verdict = await moderation.ClassifyTextAsync(greeting.Text, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning("greeting {Id} could not be checked: {Kind}", greeting.Id, e.GetType().Name);
            await desk.QueueForManualReviewAsync(greeting, "not checked", ct);
            return null;
        }

        if (verdict.Flagged)
        {
            logger.LogInformation("greeting {Id} is held", greeting.Id);
            await desk.QueueForManualReviewAsync(greeting, "flagged", ct);
            return null;
        }

        // the plan decides about the length only
        var limit = greeting.Plan is Plan.Partner ? _words[Plan.Partner] : _words.GetValueOrDefault(greeting.Plan, 30);
        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"Shorten this radio greeting to {limit} words for the presenter's sheet:\n{greeting.Text}")], cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : null;
    }
}
