using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6002: self-harm or disordered eating promoted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelfHarmAnalyzer() : PromptRule(s_rule, "promote-self-harm")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6002",
        "Self-harm or disordered eating promoted",
        "The prompt promotes self-harm or disordered eating ({0})",
        RuleCategory.ProhibitedUse,
        "Text that presents self-harm as an answer can cost a life.");
}
