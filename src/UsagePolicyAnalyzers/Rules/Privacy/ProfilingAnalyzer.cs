using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3007: individuals are scored, profiled or sensitive traits inferred.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProfilingAnalyzer() : PromptRule(s_rule, "profile-person")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3007",
        "Individuals are scored, profiled or sensitive traits inferred",
        "The model is asked to score or profile people, or to infer sensitive traits ({0})",
        RuleCategory.Privacy,
        "Scores of persons and traits guessed from what they write are held against them, and are often wrong.");
}
