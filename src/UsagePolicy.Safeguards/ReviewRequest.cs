namespace UsagePolicy.Safeguards;

/// <summary>What a person is asked to decide.</summary>
public sealed class ReviewRequest
{
    /// <summary>Describes the decision to take.</summary>
    /// <param name="subject">The decision, as in <c>"Loan application"</c>.</param>
    /// <param name="proposedOutcome">What the model proposes; any value, shown as text.</param>
    /// <param name="domain">The field of the decision, as in <c>"credit"</c>.</param>
    /// <param name="evidence">What the proposal rests on: the model's reasons, the documents it read.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is null or white space.</exception>
    public ReviewRequest(string subject, object? proposedOutcome = null, string? domain = null, string? evidence = null)
    {
        if (string.IsNullOrWhiteSpace(subject))
        {
            throw new ArgumentException("A review names the decision to take.", nameof(subject));
        }

        Subject = subject;
        ProposedOutcome = proposedOutcome?.ToString();
        Domain = domain;
        Evidence = evidence;
    }

    /// <summary>The decision to take.</summary>
    public string Subject { get; }

    /// <summary>What the model proposes, as text; null when it proposes nothing.</summary>
    public string? ProposedOutcome { get; }

    /// <summary>The field of the decision, as in <c>credit</c> or <c>employment</c>.</summary>
    public string? Domain { get; }

    /// <summary>What the proposal rests on.</summary>
    public string? Evidence { get; }
}
