// scope: UPA2004
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Consular.Visa;

public enum ReviewDecision { Approved, Declined }

public sealed record VisaFile(string Number, string Statement, string Proposal);

public interface IHumanReview
{
    Task<ReviewDecision> ReviewAsync(VisaFile file, CancellationToken ct);
}

public sealed class OfficerReview : IHumanReview
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly ILogger<OfficerReview> _logger;

    public OfficerReview(ILogger<OfficerReview> logger)
    {
        _logger = logger;
    }

    public async Task<ReviewDecision> ReviewAsync(VisaFile file, CancellationToken ct) // expect: UPA2004
    {
        _logger.LogInformation("File {Number} is with the officer", file.Number);
        await Task.Delay(Grace, ct);
        _logger.LogInformation("File {Number} released", file.Number);
        return ReviewDecision.Approved;
    }
}

public sealed class VisaDesk
{
    private readonly IChatClient _client;
    private readonly IHumanReview _review;

    public VisaDesk(IChatClient client, IHumanReview review)
    {
        _client = client;
        _review = review;
    }

    public async Task<bool> GrantAsync(string number, string statement, CancellationToken ct)
    {
        var response = await _client.GetResponseAsync("Propose whether the visa is to be granted and why.\n" + statement, cancellationToken: ct);
        var decision = await _review.ReviewAsync(new VisaFile(number, statement, response.Text), ct);
        return decision == ReviewDecision.Approved;
    }
}
