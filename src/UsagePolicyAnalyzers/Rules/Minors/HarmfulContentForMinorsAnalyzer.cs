using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Minors;

/// <summary>UPA5001: prompt gives minors what they must not get.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HarmfulContentForMinorsAnalyzer() : PromptRule(s_rule, "harm-minors")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA5001",
        "Prompt gives minors what they must not get",
        "The prompt gives minors what they must not get ({0})",
        RuleCategory.Minors,
        "Dieting for looks, shaming, dangerous challenges, graphic violence and age-restricted goods are kept from people under 18.");
}
