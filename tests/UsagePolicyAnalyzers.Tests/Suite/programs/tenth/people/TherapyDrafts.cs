// scope: UPA2002
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Physio.Practice.Worker;

public enum DraftState { WaitingForPhysician, Signed, Discarded }

public class TreatmentDraft
{
    public required Guid VisitId { get; init; }
    public required string Text { get; init; }
    public DraftState State { get; set; } = DraftState.WaitingForPhysician;
    public string? SignedBy { get; set; }
}

public interface IVisitQueue
{
    IAsyncEnumerable<(Guid VisitId, string Findings)> ReadAsync(CancellationToken ct);
}

public interface IDraftStore
{
    Task AddAsync(TreatmentDraft draft, CancellationToken ct);
}

/// <summary>Prepares treatment plans overnight; physicians open, change and sign them in the practice software.</summary>
public sealed class TreatmentDraftWorker : BackgroundService
{
    private readonly IChatClient _client;
    private readonly IVisitQueue _queue;
    private readonly IDraftStore _drafts;

    public TreatmentDraftWorker(IChatClient client, IVisitQueue queue, IDraftStore drafts)
    {
        _client = client;
        _queue = queue;
        _drafts = drafts;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (visit, findings) in _queue.ReadAsync(stoppingToken))
        {
            var response = await _client.GetResponseAsync(
                "Draft a treatment plan for the physician who examined the patient. Mark everything that has to be confirmed with [?].\n\nFindings:\n" + findings,
                cancellationToken: stoppingToken);
            await _drafts.AddAsync(new TreatmentDraft { VisitId = visit, Text = response.Text }, stoppingToken);
        }
    }
}
