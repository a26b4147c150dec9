using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Minors;

/// <summary>UPA5003: prompt sexualizes or endangers minors.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MinorSexualizationAnalyzer() : PromptRule(s_rule, "sexualize-minors")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA5003",
        "Prompt sexualizes or endangers minors",
        "The prompt sexualizes or endangers minors ({0})",
        RuleCategory.Minors,
        "This is forbidden in every version of the policies, and reported to authorities.");
}
