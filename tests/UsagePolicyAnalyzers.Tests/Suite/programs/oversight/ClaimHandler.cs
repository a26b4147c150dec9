// scope: UPA2001
using MediatR;
using Anthropic;
using Anthropic.Models.Messages;

namespace Cover.Claims
{
    public record DecideClaim(Guid ClaimId) : IRequest<ClaimOutcome>;
    public enum ClaimOutcome { Paid, Refused }

    public class Claim
    {
        public Guid Id { get; init; }
        public string DamageReport { get; init; } = "";
        public ClaimOutcome? Outcome { get; set; }
    }

    public interface IClaimRepository { Task<Claim> GetAsync(Guid id); Task SaveAsync(Claim claim); }

    public class DecideClaimHandler(AnthropicClient claude, IClaimRepository claims) : IRequestHandler<DecideClaim, ClaimOutcome>
    {
        public async Task<ClaimOutcome> Handle(DecideClaim request, CancellationToken cancellationToken)
        {
            var claim = await claims.GetAsync(request.ClaimId);
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5", MaxTokens = 64,
                Messages = [new UserMessageParam("Household insurance. Is this damage covered? Reply Paid or Refused.\n" + claim.DamageReport)],
            });
            var word = string.Concat(message.Content.Select(c => c.Value).OfType<TextBlock>().Select(t => t.Text));
            claim.Outcome = Enum.Parse<ClaimOutcome>(word.Trim()); // expect-near: UPA2001
            await claims.SaveAsync(claim);
            return claim.Outcome.Value;
        }
    }
}

namespace MediatR
{
    public interface IRequest<out T>;
    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken); }
}
