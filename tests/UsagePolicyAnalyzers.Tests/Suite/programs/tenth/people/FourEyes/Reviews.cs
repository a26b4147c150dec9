// scope: UPA2004
namespace Sure.Claims.Review;

public sealed record Settlement(string Claim, decimal Amount, string Rationale);

public interface IHumanReview
{
    Task<bool> ReviewAsync(Settlement settlement, CancellationToken ct);
}

public sealed class FourEyesReview : IHumanReview
{
    private readonly IHumanReview _handler;
    private readonly IHumanReview _teamLead;
    private readonly decimal _limit;

    public FourEyesReview(IHumanReview handler, IHumanReview teamLead, decimal limit)
    {
        _handler = handler;
        _teamLead = teamLead;
        _limit = limit;
    }

    public async Task<bool> ReviewAsync(Settlement settlement, CancellationToken ct)
    {
        if (!await _handler.ReviewAsync(settlement, ct))
            return false;
        return settlement.Amount < _limit || await _teamLead.ReviewAsync(settlement, ct);
    }
}

public sealed class OutOfHoursReview(IHumanReview inner, TimeProvider clock) : IHumanReview
{
    public Task<bool> ReviewAsync(Settlement settlement, CancellationToken ct) =>
        clock.GetLocalNow().Hour is >= 8 and < 18 ? inner.ReviewAsync(settlement, ct) : Task.FromResult(false);
}

public sealed class DesignTimeReview : IHumanReview
{
    public Task<bool> ReviewAsync(Settlement settlement, CancellationToken ct) =>
        throw new NotSupportedException("Register a review in the composition root.");
}
