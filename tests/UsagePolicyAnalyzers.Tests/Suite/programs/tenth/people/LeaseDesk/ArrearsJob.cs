using Brickstone.Rentals.Domain;
using Microsoft.Extensions.Logging;

namespace Brickstone.Rentals.Arrears;

public sealed class ArrearsJob
{
    private readonly ILeaseStore _leases;
    private readonly IArrearsAssessor _assessor;
    private readonly ILogger<ArrearsJob> _logger;

    public ArrearsJob(ILeaseStore leases, IArrearsAssessor assessor, ILogger<ArrearsJob> logger)
    {
        _leases = leases;
        _assessor = assessor;
        _logger = logger;
    }

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var lease in await _leases.InArrearsAsync(ct))
        {
            if (lease.Arrears < lease.MonthlyRent * 2)
                continue;

            var assessment = await _assessor.AssessAsync(lease, ct);
            if (assessment.Evict)
            {
                lease.Status = LeaseStatus.TerminationNotice; // expect: UPA2001
                lease.MoveOutBy = DateOnly.FromDateTime(DateTime.Today.AddDays(assessment.NoticeDays));
                _logger.LogInformation("Lease {Id} terminated", lease.Id);
            }
        }
        await _leases.SaveChangesAsync(ct);
    }
}
