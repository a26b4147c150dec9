namespace UsagePolicy.Safeguards;

/// <summary>What a person decided about a <see cref="ReviewRequest"/>.</summary>
public sealed class ReviewOutcome
{
    private ReviewOutcome(ReviewStatus status, string? reviewer, string? comment)
    {
        Status = status;
        Reviewer = reviewer;
        Comment = comment;
    }

    /// <summary>Whether the decision was taken, and how.</summary>
    public ReviewStatus Status { get; }

    /// <summary>Who decided; null while the decision is pending.</summary>
    public string? Reviewer { get; }

    /// <summary>The reviewer's reasons, or where a pending review can be found.</summary>
    public string? Comment { get; }

    /// <summary>Whether a person approved the proposal: false while pending.</summary>
    public bool IsApproved => Status == ReviewStatus.Approved;

    /// <summary>A person approved the proposal.</summary>
    /// <param name="reviewer">Who approved.</param>
    /// <param name="comment">The reviewer's reasons.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException"><paramref name="reviewer"/> is null or white space: an approval names who gave it.</exception>
    public static ReviewOutcome Approved(string reviewer, string? comment = null) =>
        new(ReviewStatus.Approved, Named(reviewer), comment);

    /// <summary>A person rejected the proposal.</summary>
    /// <param name="reviewer">Who rejected.</param>
    /// <param name="comment">The reviewer's reasons.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException"><paramref name="reviewer"/> is null or white space.</exception>
    public static ReviewOutcome Rejected(string reviewer, string? comment = null) =>
        new(ReviewStatus.Rejected, Named(reviewer), comment);

    /// <summary>The proposal waits for a person.</summary>
    /// <param name="comment">Where the review can be found, as a ticket number.</param>
    /// <returns>The outcome.</returns>
    public static ReviewOutcome Pending(string? comment = null) => new(ReviewStatus.Pending, reviewer: null, comment);

    private static string Named(string reviewer) =>
        string.IsNullOrWhiteSpace(reviewer)
            ? throw new ArgumentException("A decision names who took it.", nameof(reviewer))
            : reviewer;
}

/// <summary>Whether a review was decided, and how.</summary>
public enum ReviewStatus
{
    /// <summary>No person has decided yet.</summary>
    Pending,

    /// <summary>A person approved the proposal.</summary>
    Approved,

    /// <summary>A person rejected the proposal.</summary>
    Rejected,
}
