using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>
/// Suppresses what a reviewed exception names, in the scope that it stands on: the error log keeps the report, as suppressed, with the
/// exception's own justification.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyExceptionSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = PolicyCatalog.Rules
        .Where(rule => rule.Category != RuleCategory.Governance)
        .Select(rule => Descriptor(rule.Id, "A reviewed exception"))
        .ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var today = PolicyOptions.Today(context.Options);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            var exception = Scopes(diagnostic, context)
                .SelectMany(scope => scope.GetAttributes())
                .Where(PolicyException.Is)
                .Select(PolicyException.Read)
                .FirstOrDefault(candidate => candidate.RuleId == diagnostic.Id && candidate.Flaw(today) == null);
            if (exception != null)
                context.ReportSuppression(Suppression.Create(Descriptor(diagnostic.Id, Record(exception)), diagnostic));
        }
    }

    private static string Record(PolicyException exception)
    {
        var text = (exception.IsFalsePositive ? "False positive: " : "Accepted risk: ") + exception.Text!.Trim();
        if (!string.IsNullOrWhiteSpace(exception.ApprovedBy))
            text += $" (approved by {exception.ApprovedBy!.Trim()})";
        if (!string.IsNullOrWhiteSpace(exception.Expires))
            text += $" (until {exception.Expires!.Trim()})";
        return text;
    }

    /// <summary>What a report stands in, from the inside out; the assembly last, and alone for a report in a file that is not source.</summary>
    private static IEnumerable<ISymbol> Scopes(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree))
        {
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var owner = node.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax);
            var symbol = owner == null ? null : AttributeUse.Declared(owner, context.GetSemanticModel(tree), context.CancellationToken);
            for (; symbol is not (null or INamespaceSymbol or IAssemblySymbol); symbol = symbol.ContainingSymbol)
                yield return symbol;
        }

        yield return context.Compilation.Assembly;
    }

    private static SuppressionDescriptor Descriptor(string ruleId, string justification) =>
        new("UPS" + ruleId.Substring(3), ruleId, new RecordedText(justification));

    /// <summary>
    /// The justification that is recorded. All are equal, so that a suppression with its own text is still one of those announced.
    /// </summary>
    private sealed class RecordedText(string text) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) => text;

        protected override int GetHash() => 0;

        protected override bool AreEqual(object? other) => other is RecordedText;
    }
}
