using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>UPA9004: one entry a model call, for reports that are made of the error log. Silent where none is written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InventoryAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA9004",
        "Model call inventory",
        "{1}: {2}; reaches people: {3}; safeguards seen: {4} ({0})",
        RuleCategory.Governance,
        "What calls which model, whether people read the answer, and what stands around it: the list that an audit begins with.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        if (!model.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ErrorLog", out var log) || string.IsNullOrWhiteSpace(log))
            yield break;
        var replies = ModelReplies.Of(model).All.ToLookup(r => r.Call.Operation.Syntax);
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reply = replies[call.Operation.Syntax].FirstOrDefault();
            yield return new Finding(
                s_rule,
                call.Operation.Syntax,
                call.Provider,
                call.Operation.TargetMethod.Name + " (" + call.Kind.ToString().ToLowerInvariant() + (call.IsRawHttp ? ", raw HTTP" : "") + ")",
                reply?.Channel ?? "not seen",
                Safeguards(model, call, reply));
        }
    }

    private static string Safeguards(LlmModel model, ModelCall call, ModelReply? reply)
    {
        var seen = new List<string>();
        if (reply != null && DisclosureEvidence.Of(model).NamesAi(reply))
            seen.Add("disclosure");
        if (model.Calls.Any(c => c.Kind == ModelCallKind.Moderation && ModelReplies.FunctionOf(c.Operation) == ModelReplies.FunctionOf(call.Operation)))
            seen.Add("moderation");
        return seen.Count == 0 ? "none" : string.Join(", ", seen);
    }
}
