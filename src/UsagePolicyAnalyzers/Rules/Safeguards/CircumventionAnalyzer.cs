using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4005: prompt circumvents the model's safeguards.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CircumventionAnalyzer() : PromptRule(s_rule, "circumvent-safeguards")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4005",
        "Prompt circumvents the model's safeguards",
        "The prompt tells the model to ignore its safeguards ({0})",
        RuleCategory.Safeguards,
        "Working around a provider's safeguards puts the account at risk, and whoever reads the reply.");
}
