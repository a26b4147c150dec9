namespace UsagePolicy.Safeguards;

/// <summary>
/// States that a function offered to a model runs only after a person approved that very call. The host that executes tool calls
/// has to honour it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Delegate)]
public sealed class RequiresApprovalAttribute : Attribute
{
    /// <summary>The user of the conversation approves.</summary>
    public RequiresApprovalAttribute()
    {
    }

    /// <summary>States who approves.</summary>
    /// <param name="approver">Who approves, as in <c>"account holder, in the app"</c>.</param>
    public RequiresApprovalAttribute(string approver) => Approver = approver;

    /// <summary>Who approves; null for the user of the conversation.</summary>
    public string? Approver { get; }
}
