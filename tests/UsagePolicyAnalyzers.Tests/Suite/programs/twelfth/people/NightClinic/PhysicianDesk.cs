// scope: UPA2004
namespace Clinic.Night;

public record CallbackProposal(Guid Id, string Patient, string Text);

public enum DeskState { Open, Approved, Refused }

public interface IDeskQueue
{
    Task PutAsync(CallbackProposal proposal, CancellationToken ct);
    Task<DeskState> StateAsync(Guid id, CancellationToken ct);
}

public sealed class PhysicianDesk
{
    private readonly IDeskQueue _queue;

    public PhysicianDesk(IDeskQueue queue)
    {
        _queue = queue;
    }

    public async Task<bool> RequestPhysicianApprovalAsync(CallbackProposal proposal, CancellationToken ct)
    {
        await _queue.PutAsync(proposal, ct);
        for (var minutes = 0; minutes < 30; minutes++)
        {
            var state = await _queue.StateAsync(proposal.Id, ct);
            if (state != DeskState.Open)
                return state == DeskState.Approved;
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
        }
        return false;
    }
}
