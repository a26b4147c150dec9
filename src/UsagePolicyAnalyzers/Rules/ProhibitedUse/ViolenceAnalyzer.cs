using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6004: violence, terrorism or hate promoted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ViolenceAnalyzer() : PromptRule(s_rule, "promote-violence")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6004",
        "Violence, terrorism or hate promoted",
        "The prompt promotes violence, terrorism or hate ({0})",
        RuleCategory.ProhibitedUse,
        "Text that praises or calls for violence, or stirs hate against a group, spreads it.");
}
