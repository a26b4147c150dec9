// scope: UPA4002
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Quizrunde.Fragen;

public interface IContentGuard
{
    Task<bool> IsAcceptableAsync(string text, CancellationToken ct);
}

public sealed class ContentGuard(ModerationClient moderation) : IContentGuard
{
    public async Task<bool> IsAcceptableAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        return !verdict.Flagged;
    }
}

public sealed record Suggestion(string Topic, string Question);

public sealed class QuestionEditor(ChatClient chat, IContentGuard guard, ILogger<QuestionEditor> logger)
{
    private readonly SemaphoreSlim _slots = new(4);

    public async Task<IReadOnlyList<string>> EditAsync(IReadOnlyList<Suggestion> suggestions, CancellationToken ct)
    {
        var edited = await Task.WhenAll(suggestions.Select(s => EditOneAsync(s, ct)));
        logger.LogInformation("{Count} questions edited", edited.Length);
        return edited;
    }

    private async Task<string> EditOneAsync(Suggestion suggestion, CancellationToken ct)
    {
        await _slots.WaitAsync(ct);
        try
        {
            await guard.IsAcceptableAsync(suggestion.Question, ct); // expect-near: UPA4002
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("Formuliere eine Quizfrage verständlicher. Gib nur die Frage zurück."),
                    new UserChatMessage($"[{suggestion.Topic}] {suggestion.Question}"),
                ],
                cancellationToken: ct);
            return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : suggestion.Question;
        }
        finally
        {
            _slots.Release();
        }
    }
}
