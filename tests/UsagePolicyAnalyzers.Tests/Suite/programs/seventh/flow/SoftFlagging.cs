// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Cormorant.Podcasts;

public sealed record Episode(int Number, string Transcript);

public sealed record Check(Episode Episode, bool Flagged, DateTimeOffset At);

public interface IEpisodeCounters
{
    void Flagged(int number);
}

public sealed class SoftFlagging(IChatClient client, ModerationClient moderation, IEpisodeCounters counters, ILogger<SoftFlagging> logger)
{
    public async IAsyncEnumerable<(int Number, string Notes)> NotesAsync(
        IAsyncEnumerable<Episode> episodes,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var episode in episodes.WithCancellation(ct))
        {
            var check = await CheckAsync(episode, ct);
            if (check.Flagged) // expect-near: UPA4003
            {
                counters.Flagged(episode.Number);
                logger.LogWarning("episode {Number} was flagged at {At}", episode.Number, check.At);
            }
            var response = await client.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, "Write show notes with five bullet points."),
                    new ChatMessage(ChatRole.User, check.Episode.Transcript),
                ],
                cancellationToken: ct);
            yield return (episode.Number, response.Text);
        }
    }

    private async Task<Check> CheckAsync(Episode episode, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(episode.Transcript, ct);
        return new Check(episode, verdict.Flagged, DateTimeOffset.UtcNow);
    }
}
