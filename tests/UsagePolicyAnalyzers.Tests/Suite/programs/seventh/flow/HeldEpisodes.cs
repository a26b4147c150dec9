// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Cormorant.Held;

public sealed record Clip(int Number, string Transcript);

public interface IEditorsInbox
{
    Task QueueForManualReviewAsync(int number, string transcript, CancellationToken ct);
}

public sealed class ClipNotes(IChatClient client, ModerationClient moderation, IEditorsInbox inbox, ILogger<ClipNotes> logger)
{
    private readonly Channel<Clip> _clean = Channel.CreateUnbounded<Clip>();

    public async Task SortAsync(IEnumerable<Clip> clips, CancellationToken ct)
    {
        foreach (var clip in clips)
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(clip.Transcript, ct);
            if (verdict.Flagged)
            {
                logger.LogWarning("clip {Number} is held back", clip.Number);
                await inbox.QueueForManualReviewAsync(clip.Number, clip.Transcript, ct);
            }
            else
            {
                await _clean.Writer.WriteAsync(clip, ct);
            }
        }
        _clean.Writer.Complete();
    }

    public async Task<Dictionary<int, string>> WriteAsync(CancellationToken ct)
    {
        var notes = new Dictionary<int, string>();
        await foreach (var clip in _clean.Reader.ReadAllAsync(ct))
        {
            var response = await client.GetResponseAsync("Write show notes with five bullet points:\n" + clip.Transcript, cancellationToken: ct);
            notes[clip.Number] = response.Text;
        }
        return notes;
    }
}
