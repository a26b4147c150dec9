// scope: UPA3001, UPA3002
using Anthropic;
using Anthropic.Models.Messages;

namespace Harbor.Identity.Coaching;

public record SignInAttempt(string UserName, string Device, int FailureCount, string OneTimeCode, DateTimeOffset At);

public interface ISignInStore
{
    Task<IReadOnlyList<SignInAttempt>> LatestAsync(Guid userId, int take);
}

public class SignInCoach(AnthropicClient claude, ISignInStore store)
{
    public async Task<string> HintAsync(Guid userId)
    {
        var attempts = await store.LatestAsync(userId, 5);
        var lines = new List<string>();
        foreach (var attempt in attempts)
            lines.Add(Describe(attempt));

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = "You help support agents understand why a sign-in fails.",
            Messages = [new UserMessageParam(string.Join('\n', lines))],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private static string Describe(SignInAttempt a)
    {
        var when = a.At.ToString("HH:mm");
        return $"{when} {a.Device}: {a.FailureCount} failures, code entered {a.OneTimeCode}"; // expect: UPA3001
    }
}
