using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4002: a moderation call whose verdict nothing reads, or only logs, metrics and traces.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredVerdictAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4002",
        "Moderation result is ignored",
        "The verdict of this moderation call is {1}: stop when the text is flagged ({0})",
        RuleCategory.Safeguards,
        "A check that changes nothing is no check. Read the verdict and stop, or store it where somebody decides.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind != ModelCallKind.Moderation)
                continue;
            foreach (var finding in Judge(model, call.Operation, 0))
                yield return finding;
        }
    }

    // A verdict that a method of the program returns is judged where the method is called.
    private static IEnumerable<Finding> Judge(LlmModel model, IOperation call, int depth)
    {
        var verdict = new VerdictUses(model);
        verdict.Trace(call);
        if (verdict.IsRead || depth > 8)
            yield break;
        if (verdict.ReturnedBy.Count == 0)
        {
            yield return new Finding(s_rule, call.Syntax, verdict.IsRecorded ? "only recorded" : "never read");
            yield break;
        }

        foreach (var site in verdict.ReturnedBy.SelectMany(m => model.Graph.Callers(m)))
        {
            foreach (var finding in Judge(model, site.Operation, depth + 1))
                yield return finding;
        }
    }
}
