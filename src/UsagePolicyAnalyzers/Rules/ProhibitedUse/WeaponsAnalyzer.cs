using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6005: weapons developed, procured or used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeaponsAnalyzer() : PromptRule(s_rule, "make-weapons")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6005",
        "Weapons developed, procured or used",
        "The prompt asks to develop, procure or use weapons ({0})",
        RuleCategory.ProhibitedUse,
        "Weapons of every kind are out of bounds, conventional ones included.");
}
