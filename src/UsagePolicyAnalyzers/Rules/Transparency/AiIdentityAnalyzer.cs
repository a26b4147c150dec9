using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>UPA1003: prompt tells the model to hide that it is AI.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiIdentityAnalyzer() : PromptRule(s_rule, "hide-ai-identity")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA1003",
        "Prompt tells the model to hide that it is AI",
        "The prompt tells the model to hide that it is AI, or to claim to be human: let it answer truthfully when asked ({0})",
        RuleCategory.Transparency,
        "People have a right to know that they talk to a machine; a model that denies it deceives them.");
}
