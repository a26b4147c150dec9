namespace Havn.Lettings;

public interface IManagerPortal
{
    /// <summary>Shows the application and the proposal to the property manager and waits for the answer.</summary>
    Task<bool> RequestManagerApprovalAsync(FlatApplication application, ScreeningResult proposal, CancellationToken ct);
}

public interface ILeases
{
    Task OfferLeaseAsync(int applicationId, CancellationToken ct);
    Task RejectTenantAsync(int applicationId, CancellationToken ct);
}

public sealed class LettingDesk
{
    private readonly ITenantScreening _screening;
    private readonly IManagerPortal _portal;
    private readonly ILeases _leases;

    public LettingDesk(ITenantScreening screening, IManagerPortal portal, ILeases leases)
    {
        _screening = screening;
        _portal = portal;
        _leases = leases;
    }

    public async Task HandleAsync(FlatApplication application, CancellationToken ct)
    {
        var proposal = await _screening.ScreenAsync(application, ct);
        var accepted = await _portal.RequestManagerApprovalAsync(application, proposal, ct);
        if (accepted)
            await _leases.OfferLeaseAsync(application.Id, ct);
        else
            await _leases.RejectTenantAsync(application.Id, ct);
    }
}
