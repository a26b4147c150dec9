// scope: UPA4008
using Anthropic;
using Anthropic.Models.Messages;

namespace Parcel.Claims;

public enum ClaimOutcome { Pay, Decline }

public sealed class ParcelClaim
{
    public Guid Id { get; set; }
    public string Story { get; set; } = "";
    public string CarrierReport { get; set; } = "";
    public ClaimOutcome? Outcome { get; set; }
}

public interface IClaimStore
{
    Task<ParcelClaim> LoadAsync(Guid id, CancellationToken ct);
    Task SaveAsync(ParcelClaim claim, CancellationToken ct);
}

public sealed class ClaimDecider
{
    private readonly AnthropicClient _claude;
    private readonly IClaimStore _store;

    public ClaimDecider(AnthropicClient claude, IClaimStore store)
    {
        _claude = claude;
        _store = store;
    }

    public async Task DecideAsync(Guid id, CancellationToken ct)
    {
        var claim = await _store.LoadAsync(id, ct);
        var message = await _claude.Messages.Create(new MessageCreateParams // expect-near: UPA4008
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "Decide whether the claim for a damaged parcel is paid. Answer PAY or DECLINE.",
            Messages = [new UserMessageParam($"Customer: {claim.Story}\nCarrier: {claim.CarrierReport}")],
        }, ct);

        var word = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).Trim();
        claim.Outcome = word == "PAY" ? ClaimOutcome.Pay : ClaimOutcome.Decline;
        await _store.SaveAsync(claim, ct);
    }
}
