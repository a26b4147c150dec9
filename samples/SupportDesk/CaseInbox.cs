using System.Collections.Concurrent;
using UsagePolicy.Safeguards;

namespace SupportDesk;

/// <summary>The list of cases in which staff decide; a case stays pending until one of them did.</summary>
public sealed class CaseInbox : IHumanReview
{
    private readonly ConcurrentDictionary<string, ReviewRequest> _open = new();
    private readonly ConcurrentDictionary<string, ReviewOutcome> _decided = new();

    public Task<ReviewOutcome> RequestAsync(ReviewRequest request, CancellationToken ct = default)
    {
        if (_decided.TryGetValue(request.Subject, out var outcome))
            return Task.FromResult(outcome);
        _open.TryAdd(request.Subject, request);
        return Task.FromResult(ReviewOutcome.Pending(request.Subject));
    }

    /// <summary>Called from the page on which a member of staff decides.</summary>
    public void Decide(string subject, ReviewOutcome outcome)
    {
        if (_open.TryRemove(subject, out _))
            _decided[subject] = outcome;
    }
}
