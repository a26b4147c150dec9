// scope: UPA2001
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Mutual.Claims;

public sealed record HailClaim(string Number, string PolicyHolder, string Description, decimal Amount, byte[] Photo);

public interface IClaimPayments
{
    Task PayClaimAsync(string number, decimal amount, CancellationToken ct);
    Task RefuseClaimAsync(string number, string reason, CancellationToken ct);
}

public sealed class HailClaimDesk(IChatClient client, IClaimPayments payments)
{
    private const double Covered = 0.8;

    public async Task HandleAsync(HailClaim claim, CancellationToken ct)
    {
        var score = await CoverageScoreAsync(claim, ct);

        if (score >= Covered)
            await payments.PayClaimAsync(claim.Number, claim.Amount, ct); // expect-near: UPA2001
        else
            await payments.RefuseClaimAsync(claim.Number, "The damage does not come from hail.", ct);
    }

    private async Task<double> CoverageScoreAsync(HailClaim claim, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System,
                "You assess hail damage for a motor insurance. Answer with a number from 0 to 1: how sure are you that the claim is covered?"),
            new ChatMessage(ChatRole.User, [new TextContent(claim.Description), new DataContent(claim.Photo, "image/jpeg")])
        ], cancellationToken: ct);

        return double.TryParse(response.Text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) ? score : 0;
    }
}
