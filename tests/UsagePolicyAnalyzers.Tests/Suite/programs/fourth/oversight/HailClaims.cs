// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Agrar.Hail;

public sealed record SettleHailClaim(Guid ClaimId);
public sealed record HailClaim(Guid Id, string PolicyNumber, string DamageReport, decimal Requested);
public interface IRequestHandler<in TRequest> { Task Handle(TRequest request, CancellationToken ct); }
public interface IClaims { Task<HailClaim> GetAsync(Guid id, CancellationToken ct); Task DenyAsync(Guid id, CancellationToken ct); }
public interface IPayouts { Task PayClaimAsync(Guid claim, decimal amount, CancellationToken ct); }

public sealed class SettleHailClaimHandler(AnthropicClient claude, IClaims claims, IPayouts payouts) : IRequestHandler<SettleHailClaim>
{
    public async Task Handle(SettleHailClaim request, CancellationToken ct)
    {
        var claim = await claims.GetAsync(request.ClaimId, ct);
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "You adjust insurance claims of farmers after hail. Answer PAY or DENY, nothing else.",
            Messages = [new UserMessageParam { Content = claim.DamageReport }],
        }, ct);

        var word = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        switch (word.Trim().ToUpperInvariant())
        {
            case "PAY":
                await payouts.PayClaimAsync(claim.Id, claim.Requested, ct); // expect: UPA2001
                break;
            default:
                await claims.DenyAsync(claim.Id, ct);
                break;
        }
    }
}
