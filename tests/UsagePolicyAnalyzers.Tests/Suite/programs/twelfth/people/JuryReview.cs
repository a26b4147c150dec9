// scope: UPA2004
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Foundation.Prizes;

public record PrizeEntry(Guid Id, string Author, string Text);
public record JuryVote(bool Approved, string Juror, string Comment);

public interface IHumanReview
{
    Task<JuryVote> ReviewAsync(PrizeEntry entry, string summary, CancellationToken ct);
}

public sealed class JuryDesk : IHumanReview
{
    private readonly ConcurrentDictionary<Guid, (PrizeEntry Entry, string Summary, TaskCompletionSource<JuryVote> Vote)> _open = new();

    public async Task<JuryVote> ReviewAsync(PrizeEntry entry, string summary, CancellationToken ct)
    {
        var source = new TaskCompletionSource<JuryVote>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_open.TryAdd(entry.Id, (entry, summary, source)))
            throw new InvalidOperationException("The entry is with the jury already.");
        return await source.Task.WaitAsync(ct);
    }

    public bool Vote(Guid id, JuryVote vote) => _open.TryRemove(id, out var item) && item.Vote.TrySetResult(vote);

    public static void Map(IEndpointRouteBuilder app, JuryDesk desk)
    {
        app.MapPost("/jury/{id:guid}", (Guid id, JuryVote vote) => desk.Vote(id, vote) ? Results.NoContent() : Results.NotFound());
    }
}

public sealed class PrizeFlow(IChatClient client, IHumanReview review)
{
    public async Task<bool> RunAsync(PrizeEntry entry, CancellationToken ct)
    {
        var summary = await client.GetResponseAsync("Summarize the text in five lines for the jury.\n" + entry.Text, cancellationToken: ct);
        var vote = await review.ReviewAsync(entry, summary.Text, ct);
        return vote.Approved;
    }
}
