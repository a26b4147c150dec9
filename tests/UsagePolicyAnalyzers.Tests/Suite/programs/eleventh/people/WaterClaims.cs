// scope: UPA2001, UPA2004
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Mutual.Household;

public sealed record WaterClaim(string Number, string Description, decimal Amount, byte[] Photo);

public enum ReviewOutcome { Approved, Refused }

public interface IHumanReview
{
    Task<ReviewOutcome> DecideAsync(string subject, string proposal, CancellationToken ct);
}

public interface IClaimPayments
{
    Task PayClaimAsync(string number, decimal amount, CancellationToken ct);
    Task RefuseClaimAsync(string number, string reason, CancellationToken ct);
}

public sealed class WaterClaimDesk(IChatClient client, IClaimPayments payments, IHumanReview review)
{
    public async Task HandleAsync(WaterClaim claim, CancellationToken ct)
    {
        var score = await CoverageScoreAsync(claim, ct);
        var proposal = score >= 0.8 ? "pay in full" : "refuse: no burst pipe visible";

        var outcome = await review.DecideAsync($"Claim {claim.Number} over {claim.Amount:0.00}", proposal, ct);

        if (outcome == ReviewOutcome.Approved && score >= 0.8)
            await payments.PayClaimAsync(claim.Number, claim.Amount, ct);
        else if (outcome == ReviewOutcome.Approved)
            await payments.RefuseClaimAsync(claim.Number, "No burst pipe was found.", ct);
    }

    private async Task<double> CoverageScoreAsync(WaterClaim claim, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System,
                "You look at water damage for a household insurance. Answer with a number from 0 to 1: how sure are you that a burst pipe caused it?"),
            new ChatMessage(ChatRole.User, [new TextContent(claim.Description), new DataContent(claim.Photo, "image/jpeg")])
        ], cancellationToken: ct);

        return double.TryParse(response.Text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) ? score : 0;
    }
}
