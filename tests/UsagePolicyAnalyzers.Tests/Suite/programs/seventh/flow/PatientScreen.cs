// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Oriole.Rhymes;

public abstract record ScreenOutcome
{
    public sealed record Clean : ScreenOutcome;
    public sealed record Blocked(string Category) : ScreenOutcome;
    public sealed record Unknown(int Attempts) : ScreenOutcome;
}

public sealed class PatientScreen(ModerationClient moderation, ILogger<PatientScreen> logger)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(15)];

    public async Task<ScreenOutcome> LookAsync(string text, CancellationToken ct)
    {
        for (var attempt = 0; attempt <= Pauses.Length; attempt++)
        {
            try
            {
                ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
                return verdict.Flagged
                    ? new ScreenOutcome.Blocked(verdict.Hate.Flagged ? "hate" : "other")
                    : new ScreenOutcome.Clean();
            }
            catch (ClientResultException e) when (attempt < Pauses.Length)
            {
                logger.LogWarning("screening attempt {Attempt} ended with {Status}", attempt + 1, e.Status);
                await Task.Delay(Pauses[attempt], ct);
            }
            catch (ClientResultException e)
            {
                logger.LogError("screening gave up with {Status}", e.Status);
            }
        }
        return new ScreenOutcome.Unknown(Pauses.Length + 1);
    }
}

public sealed class RhymeJob(ChatClient chat, PatientScreen screen)
{
    public async Task<string> RhymeAsync(string occasion, CancellationToken ct)
    {
        switch (await screen.LookAsync(occasion, ct))
        {
            case ScreenOutcome.Blocked(var category):
                return $"No rhyme: {category}.";
            case ScreenOutcome.Unknown:
                return "No rhyme today.";
        }
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Four rhyming lines for: " + occasion)], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
