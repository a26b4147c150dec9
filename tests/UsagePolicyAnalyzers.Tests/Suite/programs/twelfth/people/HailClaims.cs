// scope: UPA2001
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Mutual.Claims;

public record HailClaim(string ClaimNumber, string PolicyNumber, string Description, decimal Estimate, DateOnly Loss);

public interface IClaimPayments
{
    Task PayClaimAsync(string claimNumber, decimal amount, CancellationToken ct);
}

public interface IPolicies
{
    Task<string> CoverageAsync(string policyNumber, CancellationToken ct);
}

public sealed class PolicyFiles : IPolicies
{
    private readonly string _root;

    public PolicyFiles(string root)
    {
        _root = root;
    }

    public async Task<string> CoverageAsync(string policyNumber, CancellationToken ct)
    {
        if (policyNumber.Any(c => !char.IsLetterOrDigit(c)))
            throw new ArgumentException("Not a policy number", nameof(policyNumber));
        var file = Path.Combine(_root, policyNumber[..2], policyNumber + ".txt");
        return File.Exists(file) ? await File.ReadAllTextAsync(file, ct) : "No coverage on file.";
    }
}

internal static class ClaimPrompts
{
    public static string Settlement(string coverage, HailClaim claim) => $@"
You settle hail damage claims of an insurer.
Coverage of the policy:
{coverage}

Claim {claim.ClaimNumber}, loss on {claim.Loss:yyyy-MM-dd}, estimate {claim.Estimate:0.00}:
{claim.Description}

Decide whether the claim is covered and how much is paid.
Answer with JSON only: {{ ""covered"": true, ""amount"": 0.00 }}";
}

public class HailClaimProcessor
{
    private readonly AnthropicClient _client;
    private readonly IPolicies _policies;
    private readonly IClaimPayments _payments;

    public HailClaimProcessor(AnthropicClient client, IPolicies policies, IClaimPayments payments)
    {
        _client = client;
        _policies = policies;
        _payments = payments;
    }

    public async Task<string> ProcessAsync(HailClaim claim, CancellationToken ct)
    {
        var coverage = await _policies.CoverageAsync(claim.PolicyNumber, ct);
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            Messages = [new UserMessageParam { Content = ClaimPrompts.Settlement(coverage, claim) }]
        }, ct);

        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        if (root.GetProperty("covered").GetBoolean())
            await _payments.PayClaimAsync(claim.ClaimNumber, root.GetProperty("amount").GetDecimal(), ct); // expect: UPA2001
        return claim.ClaimNumber;
    }
}
