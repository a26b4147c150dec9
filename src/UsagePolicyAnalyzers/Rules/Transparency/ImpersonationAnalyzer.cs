using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>UPA1004: prompt impersonates a real person or organization.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpersonationAnalyzer() : PromptRule(s_rule, "impersonate")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA1004",
        "Prompt impersonates a real person or organization",
        "The prompt makes the model speak as a real person, office or organization without consent or a label: invent a persona, or label it as simulated ({0})",
        RuleCategory.Transparency,
        "Text in the name of somebody real is taken for theirs.");
}
