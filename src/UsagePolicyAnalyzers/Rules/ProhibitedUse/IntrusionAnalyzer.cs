using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6007: malware, intrusion or piracy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntrusionAnalyzer() : PromptRule(s_rule, "attack-systems")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6007",
        "Malware, intrusion or piracy",
        "The prompt asks for malware, intrusion or piracy ({0})",
        RuleCategory.ProhibitedUse,
        "Attacks on others' systems and property are forbidden; defending one's own is not.");
}
