// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sprachcafe.Rooms;

public interface ISpeechGuard
{
    Task<bool> IsAllowedAsync(string text, CancellationToken ct);
}

public sealed class SpeechGuard(ModerationClient moderation, ILogger<SpeechGuard> logger) : ISpeechGuard
{
    private const int Attempts = 3;

    public async Task<bool> IsAllowedAsync(string text, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                ModerationResult result = await moderation.ClassifyTextAsync(text, ct);
                return !result.Flagged;
            }
            catch (ClientResultException e) when (e.Status is 429 or >= 500)
            {
                logger.LogWarning("Moderation answered {Status}, attempt {Attempt}", e.Status, attempt);
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
        return false;
    }
}

public sealed class RoomPartner(ISpeechGuard guard, ChatClient chat)
{
    public async Task<string> AnswerAsync(string sentence, bool shortAnswers, CancellationToken ct)
    {
        if (!await guard.IsAllowedAsync(sentence, ct)) return "Let us talk about something else.";

        var options = new ChatCompletionOptions();
        if (shortAnswers) options.MaxOutputTokenCount = 60;
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("You are an AI partner for people who learn English."), new UserChatMessage(sentence)], options, ct);
        return completion.Content[0].Text;
    }
}
