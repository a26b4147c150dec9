using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3001: a sensitive identifier flows into a prompt, also inside an object that is serialized or printed whole, or that a tool returns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveFlowAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3001",
        "Sensitive identifier flows into a prompt",
        "{2} ('{1}') is sent to a model: redact it or leave it out ({0})",
        RuleCategory.Privacy,
        "Identifiers that open accounts or name a person for life do not belong in prompts: providers may keep them, and replies may repeat them.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var flow in SensitiveFlows.Of(model).All)
        {
            yield return new Finding(
                s_rule,
                flow.Entry.Operation.Syntax.GetLocation(),
                ImmutableArray.Create(flow.Names, flow.Kinds),
                flow.Step.Locations(),
                ImmutableDictionary<string, string?>.Empty.Add("whole", flow.IsWhole ? flow.Names : null));
        }
    }
}
