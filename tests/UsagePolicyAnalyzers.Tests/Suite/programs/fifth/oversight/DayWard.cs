// scope: UPA2001
using Microsoft.Extensions.AI;
using UsagePolicy.Safeguards;

namespace Clinic.DayWard;

public record Stay(Guid Id, string Chart);

public interface IBeds
{
    Task DischargePatientAsync(Guid stay, string letter);
    Task ExtendStayAsync(Guid stay);
}

public class DischargeRound
{
    private readonly IChatClient _model;
    private readonly IHumanReview _physician;
    private readonly IBeds _beds;

    public DischargeRound(IChatClient model, IHumanReview physician, IBeds beds)
    {
        _model = model;
        _physician = physician;
        _beds = beds;
    }

    public async Task GoAsync(IEnumerable<Stay> stays, CancellationToken ct)
    {
        foreach (var stay in stays)
        {
            var proposal = await _model.GetResponseAsync("From the hospital chart: may the patient be discharged today? Start with DISCHARGE or KEEP, then the letter.\n" + stay.Chart, cancellationToken: ct);
            var outcome = await _physician.RequestAsync(new ReviewRequest($"Discharge of {stay.Id}", proposal.Text), ct);
            if (!outcome.IsApproved)
                continue;

            if (proposal.Text.StartsWith("DISCHARGE", StringComparison.Ordinal))
                await _beds.DischargePatientAsync(stay.Id, proposal.Text[9..]);
            else
                await _beds.ExtendStayAsync(stay.Id);
        }
    }
}
