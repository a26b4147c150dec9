using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3009: crime risk predicted from traits or profile.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrimePredictionAnalyzer() : PromptRule(s_rule, "predict-crime")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3009",
        "Crime risk predicted from traits or profile",
        "The model is asked to predict from traits or a profile that a person will offend ({0})",
        RuleCategory.Privacy,
        "Nobody is suspect for what they are.");
}
