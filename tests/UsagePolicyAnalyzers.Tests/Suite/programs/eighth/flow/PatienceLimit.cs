// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Brieffreunde.Mentor;

public sealed record PenPalLetter(int Id, string Language, string Text);

public interface ILetters
{
    Task<PenPalLetter?> NextAsync(CancellationToken ct);
    Task CommentAsync(int id, string comment, CancellationToken ct);
    Task SetAsideAsync(int id, CancellationToken ct);
}

public sealed class PatienceLimit(ILetters letters, IChatClient client, ModerationClient moderation, ILogger<PatienceLimit> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<int> WorkAsync(CancellationToken ct)
    {
        var done = 0;
        while (await letters.NextAsync(ct) is { } letter)
        {
            var flagged = false;
            try
            {
                var verdict = await moderation.ClassifyTextAsync(letter.Text, ct).WaitAsync(Patience, ct);
                flagged = verdict.Value.Flagged;
            }
            catch (TimeoutException) // expect: UPA4003
            {
                logger.LogDebug("letter {Id}: check took too long", letter.Id);
            }

            if (flagged)
            {
                await letters.SetAsideAsync(letter.Id, ct);
                continue;
            }

            var response = await client.GetResponseAsync(
                [new(ChatRole.System, $"Draft three language tips in {letter.Language} for a mentor to pass on."), new(ChatRole.User, letter.Text)], cancellationToken: ct);
            if (response.FinishReason == ChatFinishReason.ContentFilter) continue;
            await letters.CommentAsync(letter.Id, response.Text, ct);
            done++;
        }
        return done;
    }
}
