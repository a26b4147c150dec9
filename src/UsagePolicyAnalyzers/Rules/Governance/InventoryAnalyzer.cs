using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Rules.Safeguards;
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
        "{1}: {2}; reaches people: {3}; sends: {4}; safeguards seen: {5}; not understood: {6} ({0})",
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
            var contents = new CallContents(model, call);
            var people = PersonInputs.Of(model, call);
            var operation = call.Operation.TargetMethod.Name + " (" + call.Kind.ToString().ToLowerInvariant() + (call.IsRawHttp ? ", raw HTTP" : "") + ")";
            var entry = new (string Key, string Value)[]
            {
                ("provider", call.Provider),
                ("operation", operation),
                ("reachesPeople", reply?.Channel ?? "not seen"),
                ("sends", List(contents.Kinds.Concat(people.Count > 0 ? ["text from people"] : []))),
                ("safeguards", List(Safeguards(model, call, reply, contents, people))),
                ("notUnderstood", List(contents.Unknown, "nothing")),
            };
            yield return new Finding(
                s_rule,
                call.Operation.Syntax.GetLocation(),
                entry.Select(e => e.Value).ToImmutableArray(),
                default,
                entry.ToImmutableDictionary(e => e.Key, e => (string?)e.Value));
        }
    }

    private static IEnumerable<string> Safeguards(LlmModel model, ModelCall call, ModelReply? reply, CallContents contents, IReadOnlyList<UserInput> people)
    {
        if (reply != null && DisclosureEvidence.Of(model).IsDisclosed(reply))
            yield return "disclosure";
        if (reply != null && DisclosureEvidence.Of(model).NamesLimits(reply))
            yield return "limits named";
        var filters = new ModerationFilters(model);
        if (people.Count > 0 && people.All(input => UnmoderatedInputAnalyzer.IsModerated(model, input.Step) || filters.Cover(model, input, call)))
            yield return "moderation";
        if (contents.IsRedacted)
            yield return "redaction";
        var hooks = new ReviewHooks(model);
        var body = model.Graph.OperationOf(ModelReplies.FunctionOf(call.Operation));
        if (body != null && body.DescendantsAndSelf().Any(hooks.Asks))
            yield return "human review";
    }

    private static string List(IEnumerable<string> words, string none = "nothing seen") => string.Join(", ", words) is { Length: > 0 } list ? list : none;
}
