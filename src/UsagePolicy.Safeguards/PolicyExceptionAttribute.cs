namespace UsagePolicy.Safeguards;

/// <summary>
/// A reviewed exception from one rule: suppresses the rule in the scope it stands on, is recorded in the error log, and is
/// reported again (UPA9002) once it expired or while it lacks its justification.
/// </summary>
/// <param name="ruleId">The rule, as in <c>"UPA2001"</c>.</param>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field
        | AttributeTargets.Event | AttributeTargets.Delegate,
    AllowMultiple = true)]
public sealed class PolicyExceptionAttribute(string ruleId) : Attribute
{
    /// <summary>The rule, as in <c>UPA2001</c>.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>Why the rule does not apply, or why its risk is accepted.</summary>
    public string? Justification { get; set; }

    /// <summary>The person or body that approved the exception.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>The last day on which the exception holds, as <c>yyyy-MM-dd</c>.</summary>
    public string? Expires { get; set; }

    /// <summary>Whether the report is wrong, or right and accepted.</summary>
    public PolicyExceptionKind Kind { get; set; }
}

/// <summary>Why a report is set aside.</summary>
public enum PolicyExceptionKind
{
    /// <summary>The report is right, and the risk was accepted.</summary>
    AcceptedRisk,

    /// <summary>The report is wrong: what it describes does not happen here.</summary>
    FalsePositive,
}
