using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6013: people are manipulated or their vulnerability exploited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManipulationAnalyzer() : PromptRule(s_rule, "manipulate")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6013",
        "People are manipulated or their vulnerability exploited",
        "The prompt manipulates people or exploits their vulnerability ({0})",
        RuleCategory.ProhibitedUse,
        "Pressure, fear, guilt and dependence turn people against their own interest; ordinary persuasion does not.");
}
