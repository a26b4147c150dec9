namespace UsagePolicy.Safeguards;

/// <summary>
/// Asks a person to decide about what a model proposes. Implement it with the queue, inbox or screen where people decide; an
/// implementation that approves by itself, or asks a model, is no review (UPA2004).
/// </summary>
public interface IHumanReview
{
    /// <summary>Puts a proposal before a person.</summary>
    /// <param name="request">What is to be decided, and what the model proposes.</param>
    /// <param name="ct">Stops waiting; the proposal stays undecided.</param>
    /// <returns>What the person decided; <see cref="ReviewStatus.Pending"/> where the decision comes later.</returns>
    Task<ReviewOutcome> RequestAsync(ReviewRequest request, CancellationToken ct = default);
}
