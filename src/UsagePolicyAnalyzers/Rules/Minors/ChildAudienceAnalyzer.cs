using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Minors;

/// <summary>UPA5002: product is aimed at children under 13.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChildAudienceAnalyzer() : PromptRule(s_rule, "target-children")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA5002",
        "Product is aimed at children under 13",
        "The product is aimed at children under 13 ({0})",
        RuleCategory.Minors,
        "Providers do not allow services for children under 13; tools for their parents and teachers are allowed.");
}
