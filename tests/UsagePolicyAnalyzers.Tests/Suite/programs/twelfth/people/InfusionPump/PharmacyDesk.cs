using Microsoft.Extensions.Logging;

namespace Ward.Infusion;

public sealed class PharmacyDesk
{
    private readonly ILogger<PharmacyDesk> _log;
    private readonly List<string> _journal = [];

    public PharmacyDesk(ILogger<PharmacyDesk> log)
    {
        _log = log;
    }

    public IReadOnlyList<string> Journal => _journal;

    public async Task<bool> RequestPharmacistApprovalAsync(DoseOrder order, CancellationToken ct) // expect: UPA2004
    {
        _journal.Add($"{DateTime.UtcNow:O} {order.Bed} {order.Drug} {order.MlPerHour:0.0}");
        _log.LogInformation("Approval asked for bed {Bed}", order.Bed);
        await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
        return true;
    }
}
