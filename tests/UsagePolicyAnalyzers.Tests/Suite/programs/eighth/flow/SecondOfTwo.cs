// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Stammtisch.Protokoll;

public sealed record Minutes(string Group, DateOnly Day, IReadOnlyList<string> Points);

public interface IMinutesStore
{
    Task<IReadOnlyList<Minutes>> UnwrittenAsync(CancellationToken ct);
    Task AttachAsync(Minutes minutes, string text, CancellationToken ct);
}

public sealed class MinutesWriter(ChatClient chat, ModerationClient moderation, IMinutesStore store)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var minutes in await store.UnwrittenAsync(ct))
        {
            var points = string.Join("\n", minutes.Points.Select(p => "- " + p));
            var (text, _) = await PrepareAsync(minutes, points); // expect-near: UPA4002
            if (text is not null) await store.AttachAsync(minutes, text, ct);
        }

        async Task<(string? Text, bool Flagged)> PrepareAsync(Minutes minutes, string points)
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(points, ct);
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("You turn bullet points of a club meeting into minutes. The secretary checks them."),
                    new UserChatMessage($"{minutes.Group}, {minutes.Day:d}\n{points}"),
                ],
                cancellationToken: ct);
            return (c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : null, verdict.Flagged);
        }
    }
}
