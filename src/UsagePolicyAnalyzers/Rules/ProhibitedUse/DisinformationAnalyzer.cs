using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6011: disinformation or fake engagement.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisinformationAnalyzer() : PromptRule(s_rule, "disinform")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6011",
        "Disinformation or fake engagement",
        "The prompt asks for disinformation or fake engagement ({0})",
        RuleCategory.ProhibitedUse,
        "Made-up facts, reviews and accounts that are shown as genuine mislead everybody who sees them.");
}
