using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3006: biometric identification of people.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BiometricIdentificationAnalyzer() : PromptRule(s_rule, "identify-biometrically")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3006",
        "Biometric identification of people",
        "The model is asked to tell who a face, a voice or a gait belongs to ({0})",
        RuleCategory.Privacy,
        "Finding one person among many by their body, consent or not, is what the policies forbid; comparing one person with their own document is not.");
}
