using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3010: covert monitoring or aggregation of private data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CovertMonitoringAnalyzer() : PromptRule(s_rule, "monitor-covertly")
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3010",
        "Covert monitoring or aggregation of private data",
        "The model is asked to watch people secretly or to gather private data about somebody ({0})",
        RuleCategory.Privacy,
        "People have a right to know who watches them and what is gathered about them.");
}
