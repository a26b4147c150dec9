using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.ProhibitedUse;

/// <summary>UPA6010: fraud, scam, spam or phishing text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FraudAnalyzer() : PromptRule(s_rule, "defraud")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA6010",
        "Fraud, scam, spam or phishing text",
        "The prompt asks for fraud, scam, spam or phishing text ({0})",
        RuleCategory.ProhibitedUse,
        "Text that deceives people for gain is forbidden; training people against it is not.");
}
