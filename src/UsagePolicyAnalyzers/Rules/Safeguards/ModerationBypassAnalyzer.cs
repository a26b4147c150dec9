using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4003: a moderation check that a flag, a role, a list, a sample, a handler or a build can leave out, or whose finding changes nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModerationBypassAnalyzer : PolicyAnalyzer
{
    /// <summary>What lets the text through, for the fix: <c>condition</c>, <c>handler</c>, <c>failure</c>, <c>verdict</c> or <c>directive</c>.</summary>
    internal const string CauseKey = "cause";

    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4003",
        "Moderation can be bypassed without review",
        "Text goes on unmoderated here, because {1}: check always and stop when the check fails, or have the bypass reviewed ({0})",
        RuleCategory.Safeguards,
        "A safeguard that can be left out protects nobody whom somebody wants to leave out. Fail closed, or mark [ModerationBypassReviewed] with who approved it.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var check in CheckSites.Of(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsReviewed(model, check.Syntax) && new ModerationBypass(model, check).Find() is var (cause, place))
                yield return Report(cause, place);
        }

        foreach (var directive in BuildSwitches.Of(model))
        {
            if (!IsReviewed(model, directive.ParentTrivia.Token.Parent!))
                yield return Report("directive", directive.GetLocation());
        }
    }

    private static Finding Report(string cause, Location place) => new(
        s_rule,
        place,
        ImmutableArray.Create(cause switch
        {
            "handler" or "failure" => "a failed check is passed over",
            "verdict" => "a flagged text goes on",
            "directive" => "some builds leave the check out",
            _ => "this condition skips the check",
        }),
        default,
        ImmutableDictionary<string, string?>.Empty.Add(CauseKey, cause));

    private static bool IsReviewed(LlmModel model, SyntaxNode node)
    {
        for (var symbol = model.Graph.SymbolAround(node); symbol != null; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "ModerationBypassReviewedAttribute")
                    return ReviewedBypass.Holds(attribute, PolicyOptions.Today(model.Options));
            }
        }

        return false;
    }
}
