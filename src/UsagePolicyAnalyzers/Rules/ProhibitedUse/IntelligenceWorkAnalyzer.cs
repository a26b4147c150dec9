using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6008: national security or intelligence work.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntelligenceWorkAnalyzer() : PromptRule(s_rule, "serve-intelligence")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6008",
        "National security or intelligence work",
        "The prompt serves national security or intelligence work ({0})",
        RuleCategory.ProhibitedUse,
        "Such work needs the provider's review and approval.");
}
