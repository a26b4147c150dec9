using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6009: academic dishonesty.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcademicDishonestyAnalyzer() : PromptRule(s_rule, "cheat-academically")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6009",
        "Academic dishonesty",
        "The prompt asks for academic dishonesty ({0})",
        RuleCategory.ProhibitedUse,
        "Work that is handed in as one's own must be one's own; help to learn is welcome.");
}
