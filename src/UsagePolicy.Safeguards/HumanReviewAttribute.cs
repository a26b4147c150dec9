namespace UsagePolicy.Safeguards;

/// <summary>
/// Marks a point where a person reviews what a model proposes before it takes effect: the member that asks the person, or the
/// member or type whose results a person reviews elsewhere.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Delegate)]
public sealed class HumanReviewAttribute : Attribute
{
    /// <summary>Marks a member that itself asks a person.</summary>
    public HumanReviewAttribute()
    {
    }

    /// <summary>States who reviews, and where.</summary>
    /// <param name="reviewer">Who reviews and where, as in <c>"underwriters, in the case list"</c>.</param>
    public HumanReviewAttribute(string reviewer) => Reviewer = reviewer;

    /// <summary>Who reviews and where; null when the marked member says so itself.</summary>
    public string? Reviewer { get; }
}
