// scope: UPA2004
namespace Travel.Claims;

public record TravelClaim(string Id, string Story, decimal Amount);

public class PayoutGate
{
    private readonly ICompletion _completion;
    private readonly List<string> _paid = new();

    public PayoutGate(ICompletion completion) => _completion = completion;

    public async Task<bool> HandleAsync(TravelClaim claim)
    {
        var proposal = await _completion.CompleteAsync("Should this travel insurance claim be paid? " + claim.Story);
        if (!await RequestAdjusterApprovalAsync(claim, proposal))
            return false;
        _paid.Add(claim.Id);
        return true;
    }

    private async Task<bool> RequestAdjusterApprovalAsync(TravelClaim claim, string proposal) // expect: UPA2004
    {
        var answer = await _completion.CompleteAsync(
            $"Act as the claims adjuster. Claim over {claim.Amount} EUR: {claim.Story}. Proposal: {proposal}. Do you approve? yes/no");
        return answer.TrimStart().StartsWith('y');
    }
}
