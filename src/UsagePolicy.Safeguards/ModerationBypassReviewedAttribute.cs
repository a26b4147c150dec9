namespace UsagePolicy.Safeguards;

/// <summary>States that a path around moderation was reviewed and accepted, by whom and until when.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ModerationBypassReviewedAttribute : Attribute
{
    /// <summary>Why the bypass is needed and what protects people instead.</summary>
    public string? Justification { get; set; }

    /// <summary>The person or body that accepted it.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>The last day on which it holds, as <c>yyyy-MM-dd</c>.</summary>
    public string? Expires { get; set; }
}
