// scope: UPA2001
using MediatR;
using Anthropic;
using Anthropic.Models.Messages;

namespace Cover.Claims
{
    public record PrepareClaim(Guid ClaimId) : IRequest<string>;
    public record SettleClaim(Guid ClaimId, string AdjusterId, bool Pay) : IRequest<string>;

    public class Claim
    {
        public Guid Id { get; init; }
        public string DamageReport { get; init; } = "";
        public string Recommendation { get; set; } = "";
        public string Status { get; set; } = "open";
    }

    public interface IClaimRepository { Task<Claim> GetAsync(Guid id); Task SaveAsync(Claim claim); }

    public class PrepareClaimHandler(AnthropicClient claude, IClaimRepository claims) : IRequestHandler<PrepareClaim, string>
    {
        public async Task<string> Handle(PrepareClaim request, CancellationToken cancellationToken)
        {
            var claim = await claims.GetAsync(request.ClaimId);
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5", MaxTokens = 400,
                Messages = [new UserMessageParam("For the claims adjuster: what speaks for and against cover in this insurance claim?\n" + claim.DamageReport)],
            });
            claim.Recommendation = string.Concat(message.Content.Select(c => c.Value).OfType<TextBlock>().Select(t => t.Text));
            claim.Status = "waiting for adjuster";
            await claims.SaveAsync(claim);
            return claim.Recommendation;
        }
    }

    public class SettleClaimHandler(IClaimRepository claims) : IRequestHandler<SettleClaim, string>
    {
        public async Task<string> Handle(SettleClaim request, CancellationToken cancellationToken)
        {
            var claim = await claims.GetAsync(request.ClaimId);
            claim.Status = request.Pay ? "paid" : "refused";
            await claims.SaveAsync(claim);
            return claim.Status;
        }
    }
}

namespace MediatR
{
    public interface IRequest<out T>;
    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken); }
}
