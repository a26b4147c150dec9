using System.Globalization;
using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Where a review belongs, as a report tells its fix.</summary>
/// <param name="File">The path of the file; empty for that of the report.</param>
/// <param name="Anchor">What the review goes before: the effect, or what chooses it.</param>
/// <param name="Answer">The call that the model's answer comes from, in the same body; empty where it comes in otherwise.</param>
/// <param name="Effect">The effect, where it is in the same file; else empty.</param>
/// <param name="Proposal">A variable, or a path of members of one, whose text shows what the model proposes; null for none.</param>
internal sealed record ReviewPlace(string File, TextSpan Anchor, TextSpan Answer, TextSpan Effect, string? Proposal)
{
    /// <summary>The places of a report.</summary>
    public static IEnumerable<ReviewPlace> Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Places", out var places) && places != null ? places.Split('\n').Select(Parse).OfType<ReviewPlace>() : [];

    /// <summary>The assignments that carry the decision out, in the file of the report; none where anything else carries it out too.</summary>
    public static IEnumerable<TextSpan> Assignments(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Assignments", out var spans) && spans != null ? spans.Split('\n').Select(Read) : [];

    /// <summary>What <see cref="Assignments"/> reads; null for none. A call that hands on the very object that was assigned to adds nothing.</summary>
    public static string? Write(IReadOnlyList<IOperation> effects)
    {
        var assignments = effects.OfType<ISimpleAssignmentOperation>().Where(a => a.Target is IPropertyReferenceOperation && a.Syntax.SyntaxTree == effects[0].Syntax.SyntaxTree).ToList();
        var types = assignments.Select(a => ((IPropertyReferenceOperation)a.Target).Property.ContainingType).ToList();
        var others = effects.Except(assignments);
        return others.All(e => e is IInvocationOperation call && call.Arguments.Any(a => types.Contains(SourceGraph.Unwrap(a.Value).Type, SymbolEqualityComparer.Default)))
            ? string.Join("\n", assignments.Select(a => Write(a.Syntax.Span)))
            : null;
    }

    /// <summary>
    /// The place between an answer and its effect. Where the answer only decides, further out, whether the effect's function is called, it is there.
    /// </summary>
    /// <param name="effect">What carries the answer out.</param>
    /// <param name="origin">The trace from the effect, or from what chooses it, to the model call.</param>
    /// <param name="reported">The file of the report.</param>
    public static ReviewPlace Before(IOperation effect, FlowStep origin, SyntaxTree reported)
    {
        var start = origin.ToStart().Last().Operation;
        var anchor = start.SharesBody(effect) ? effect : start;
        var within = origin.ToStart().Where(s => s.Frame == null && s.Operation.SharesBody(anchor)).Select(s => s.Operation).ToList();
        var answer = within.FirstOrDefault() is IInvocationOperation call ? call.Syntax.Span : default;
        var proposal = within.LastOrDefault(o => o is ILocalReferenceOperation or IPropertyReferenceOperation && IsReadable(o.Type) && IsPath(o.Syntax))?.Syntax.ToString();
        var tree = anchor.Syntax.SyntaxTree;
        return new ReviewPlace(tree == reported ? "" : tree.FilePath, anchor.Syntax.Span, answer, effect.Syntax.SyntaxTree == tree ? effect.Syntax.Span : default, proposal);
    }

    /// <inheritdoc />
    public override string ToString() => string.Join("\t", File, Write(Anchor), Write(Answer), Write(Effect), Proposal);

    private static ReviewPlace? Parse(string line) =>
        line.Split('\t') is { Length: 5 } parts ? new ReviewPlace(parts[0], Read(parts[1]), Read(parts[2]), Read(parts[3]), parts[4].Length == 0 ? null : parts[4]) : null;

    private static string Write(TextSpan span) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", span.Start, span.Length);

    private static TextSpan Read(string span) =>
        span.Split(':') is { Length: 2 } parts && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new TextSpan(start, length)
            : default;

    // A variable, or a member of one: reading it again does nothing.
    private static bool IsPath(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax access => IsPath(access.Expression),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } element => arguments[0].Expression is LiteralExpressionSyntax && IsPath(element.Expression),
        _ => false,
    };

    // What its text shows to a reviewer.
    private static bool IsReadable(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } or INamedTypeSymbol { IsRecord: true };
}
