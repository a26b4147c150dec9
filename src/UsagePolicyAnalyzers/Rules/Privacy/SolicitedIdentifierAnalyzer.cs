using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3002: prompt solicits a sensitive identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SolicitedIdentifierAnalyzer() : PromptRule(s_rule, "solicit-identifier")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3002",
        "Prompt solicits a sensitive identifier",
        "The text asks people for a sensitive identifier: take it from a form outside the conversation, or do without ({0})",
        RuleCategory.Privacy,
        "What a model asks for, people write; it then lies in logs, histories and at the provider.");
}
