// scope: UPA2004
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Conservatory.Admissions;

public class PanelHub : Hub
{
    public Task JoinPanel(string instrument) => Groups.AddToGroupAsync(Context.ConnectionId, instrument);
}

public record PanelQuestion(Guid Id, string Instrument, string Applicant, string Proposal);
public record PanelVote(bool Admit, string Professor);

public interface IHumanReview
{
    Task<PanelVote> ReviewAsync(PanelQuestion question, CancellationToken ct);
}

public sealed class PanelReview(IHubContext<PanelHub> hub) : IHumanReview
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<PanelVote>> _waiting = new();

    public async Task<PanelVote> ReviewAsync(PanelQuestion question, CancellationToken ct)
    {
        var source = new TaskCompletionSource<PanelVote>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[question.Id] = source;
        try
        {
            await hub.Clients.Group(question.Instrument).SendAsync("review", question, ct);
            return await source.Task.WaitAsync(ct);
        }
        finally
        {
            _waiting.TryRemove(question.Id, out _);
        }
    }

    public bool Vote(Guid id, PanelVote vote) => _waiting.TryGetValue(id, out var source) && source.TrySetResult(vote);
}

public static class PanelEndpoints
{
    public static void MapPanel(this IEndpointRouteBuilder app)
    {
        app.MapPost("/panel/{id:guid}/vote", (Guid id, PanelVote vote, PanelReview panel) => panel.Vote(id, vote) ? Results.NoContent() : Results.NotFound())
            .RequireAuthorization("professors");
    }
}

public sealed class AuditionService(IChatClient client, IHumanReview review)
{
    public async Task<bool> AssessAsync(string instrument, string applicant, string notes, CancellationToken ct)
    {
        var response = await client.GetResponseAsync("Summarise the jury notes of an audition and propose whether to admit the applicant.\n" + notes, cancellationToken: ct);
        var vote = await review.ReviewAsync(new PanelQuestion(Guid.NewGuid(), instrument, applicant, response.Text), ct);
        return vote.Admit;
    }
}
