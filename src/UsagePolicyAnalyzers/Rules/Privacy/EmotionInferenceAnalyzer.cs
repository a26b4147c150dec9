using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3008: emotions inferred at work or in education.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmotionInferenceAnalyzer() : PromptRule(s_rule, "infer-emotions")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3008",
        "Emotions inferred at work or in education",
        "The model is asked to infer emotions of people at work or in education ({0})",
        RuleCategory.Privacy,
        "Employees, candidates and students cannot refuse to be watched; medical and safety purposes are exempt.");
}
