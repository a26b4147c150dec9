using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6006: illicit goods and services, gambling or payday lending.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IllicitTradeAnalyzer() : PromptRule(s_rule, "trade-illicitly")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6006",
        "Illicit goods and services, gambling or payday lending",
        "The prompt asks for illicit goods or services, gambling or payday lending ({0})",
        RuleCategory.ProhibitedUse,
        "The policies forbid to facilitate trade that is illegal, gambling with real money and payday loans.");
}
