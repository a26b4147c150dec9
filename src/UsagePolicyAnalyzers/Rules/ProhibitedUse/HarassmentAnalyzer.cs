using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6001: harassment, threats or defamation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HarassmentAnalyzer() : PromptRule(s_rule, "harass")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6001",
        "Harassment, threats or defamation",
        "The prompt asks for harassment, threats or defamation ({0})",
        RuleCategory.ProhibitedUse,
        "Text that attacks people harms them whoever wrote it.");
}
