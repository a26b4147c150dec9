// scope: UPA2004
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Assurance.Sinistres;

public sealed record Revision(string Dossier, string Proposition);

public sealed record Decision(bool Approved, string By);

public interface IHumanReview
{
    Task<Decision> ReviewAsync(Revision revision, CancellationToken ct);
}

public sealed class NightReview(ILogger<NightReview> log) : IHumanReview
{
    public Task<Decision> ReviewAsync(Revision revision, CancellationToken ct) // expect: UPA2004
    {
        log.LogInformation("Dossier {Dossier} : {Proposition}", revision.Dossier, revision.Proposition);
        return Task.FromResult(new Decision(true, "night shift"));
    }
}

public sealed class SecondOpinion(IChatClient client) : IHumanReview
{
    public async Task<Decision> ReviewAsync(Revision revision, CancellationToken ct) // expect: UPA2004
    {
        var response = await client.GetResponseAsync(
            "Read the proposal of the claims desk and answer yes if it should go through, else no.\n" + revision.Proposition,
            cancellationToken: ct);
        return new Decision(response.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase), "second opinion");
    }
}
