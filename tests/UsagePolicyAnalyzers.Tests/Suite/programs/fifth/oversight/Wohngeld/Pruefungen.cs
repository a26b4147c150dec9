using UsagePolicy.Safeguards;

namespace Sozialamt.Wohngeld;

public sealed class SchnellPruefung : IHumanReview
{
    private int _anzahl;

    public async Task<ReviewOutcome> RequestAsync(ReviewRequest request, CancellationToken cancellationToken) // expect: UPA2004
    {
        Interlocked.Increment(ref _anzahl);
        await Task.Delay(200, cancellationToken);
        return ReviewOutcome.Approved("Sachgebiet 52");
    }
}
