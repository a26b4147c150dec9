using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>UPA2001: a high-stakes decision rests on a model's answer, and no person reviews it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA2001",
        "High-stakes decision is automated without human review",
        "A model's answer decides in {1} ('{2}') and no person reviews it: ask for a review first and act on its outcome ({0})",
        RuleCategory.HumanOversight,
        "Decisions about people's lives, rights and safety may be prepared by a model and have to be taken by a person.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var decisions = new DecisionFinder(model).Find(cancellationToken).ToList();
        foreach (var decision in decisions.Where(d => !d.Returns || !decisions.Any(other => PassesBy(other, d))).GroupBy(d => (Call: d.Origin.Operation.Syntax, Site: SiteOf(d))))
        {
            // Where a verdict is stored or sent, returning it is no decision of its own.
            var effects = decision.OrderBy(d => d.Returns).ThenBy(d => d.Effect.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(d => d.Effect.Syntax.SpanStart).ToList();
            var first = effects[0];
            var steps = effects.Skip(1).Select(e => e.Effect.Syntax.GetLocation()).Concat(first.Origin.Locations()).ToImmutableArray();
            yield return new Finding(s_rule, first.Effect.Syntax.GetLocation(), ImmutableArray.Create(first.Domain.Name, first.Name), steps,
                ImmutableDictionary<string, string?>.Empty.Add("Domain", first.Domain.Name).Add("Assignments", ReviewPlace.Write(effects.Select(e => e.Effect).ToList()))
                    .Add("Places", string.Join("\n", Outermost(effects).Select(e => ReviewPlace.Before(e.Effect, e.Origin, first.Effect.Syntax.SyntaxTree).ToString()).Distinct())));
        }
    }

    // What one method returns to another that decides by it is decided there.
    private static bool PassesBy(Decision outer, Decision inner) =>
        outer != inner && outer.Effect.Syntax != inner.Effect.Syntax && outer.Origin.Operation.Syntax == inner.Origin.Operation.Syntax && !outer.Effect.SharesBody(inner.Effect)
        && outer.Origin.ToStart().Any(s => inner.Effect.Syntax.Span.Contains(s.Operation.Syntax.Span) && s.Operation.Syntax.SyntaxTree == inner.Effect.Syntax.SyntaxTree);

    // One wrapper may serve many decisions: they are told apart by who calls it.
    private static SyntaxNode? SiteOf(Decision decision)
    {
        var frame = decision.Origin.Frame;
        while (frame?.Outer != null)
            frame = frame.Outer;
        return frame?.Call.Syntax;
    }

    // A review in one function covers what the answer reaches through its calls.
    private static IEnumerable<Decision> Outermost(IReadOnlyList<Decision> effects)
    {
        var roots = new HashSet<SyntaxNode>(effects.Select(e => e.Effect.Root().Syntax));
        return effects.Where(e => !e.Origin.ToStart().Any(s => s.Frame == null && s.Operation.Root().Syntax is var root && root != e.Effect.Root().Syntax && roots.Contains(root)));
    }
}
