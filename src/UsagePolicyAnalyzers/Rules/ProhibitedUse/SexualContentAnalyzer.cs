using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6003: sexual content or intimate imagery.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SexualContentAnalyzer() : PromptRule(s_rule, "sexual-content")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6003",
        "Sexual content or intimate imagery",
        "The prompt asks for sexual content or intimate imagery ({0})",
        RuleCategory.ProhibitedUse,
        "Non-consensual content is forbidden in every version of the policies, adult content as such in those of 2023 and 2024.");
}
