// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Saas.Briefs;

public sealed class BriefOptions
{
    public double BrandRiskLimit { get; set; } = 0.4;
    public bool CheckBrandRisk { get; set; }
}

public interface IBrandRisk
{
    Task<double> RateAsync(string text, CancellationToken ct);
}

public sealed class BriefScreening(IChatClient chat, ModerationClient moderation, IBrandRisk brand, IOptions<BriefOptions> options)
{
    public async Task<string?> WriteAsync(string brief, CancellationToken ct)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(brief, ct);
        if (result.Flagged) return null;

        if (options.Value.CheckBrandRisk && await brand.RateAsync(brief, ct) > options.Value.BrandRiskLimit) return null;

        var response = await chat.GetResponseAsync("Write a product text from this brief:\n" + brief, cancellationToken: ct);
        return response.Text;
    }
}
