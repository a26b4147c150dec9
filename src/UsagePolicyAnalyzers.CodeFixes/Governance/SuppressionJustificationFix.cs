using UsagePolicyAnalyzers.Rules.Governance;

namespace UsagePolicyAnalyzers.CodeFixes.Governance;

/// <summary>
/// UPA9001: adds the justification to fill in, or takes the suppression away. What is added asks to be replaced and justifies nothing:
/// the report ends when somebody has written the reason.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SuppressionJustificationFix : CodeFixProvider
{
    private const string AddTitle = "Add the justification to fill in";
    private const string RemoveTitle = "Remove the suppression";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA9001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            var (add, remove) = node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                ? (AddTo(attribute), Remove(attribute, text))
                : node.FirstAncestorOrSelf<PragmaWarningDirectiveTriviaSyntax>() is { } pragma ? (AddTo(pragma), Remove(pragma, text)) : default;
            Register(AddTitle, add);
            Register(RemoveTitle, remove);

            void Register(string title, TextChange? change)
            {
                if (change is { } edit)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(edit))), title), diagnostic);
            }
        }
    }

    private static TextChange? AddTo(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list || list.CloseParenToken.IsMissing)
            return null;
        var literal = $"\"{Justification.ToFillIn}\"";
        if (list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification") is not { } written)
            return new TextChange(new TextSpan(list.Arguments.Last().Span.End, 0), ", Justification = " + literal);
        return written.Expression.ToString() == literal ? null : new TextChange(written.Expression.Span, literal);
    }

    private static TextChange? AddTo(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        var added = "// " + Justification.ToFillIn;
        var comment = pragma.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
        return !comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? new TextChange(new TextSpan(CodesEnd(pragma), 0), " " + added)
            : comment.ToString() == added ? null
            : new TextChange(comment.Span, added);
    }

    private static TextChange? Remove(AttributeSyntax attribute, SourceText text)
    {
        if (attribute.Parent is not AttributeListSyntax list)
            return null;
        if (list.Attributes.Count == 1)
            return new TextChange(WithLine(list.Span, text), "");
        var index = list.Attributes.IndexOf(attribute);
        var span = index == 0
            ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
            : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        return new TextChange(span, "");
    }

    private static TextChange? Remove(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text)
    {
        var others = pragma.ErrorCodes.Where(code => !code.ToString().StartsWith("UPA", StringComparison.OrdinalIgnoreCase)).ToList();
        return others.Count == 0
            ? new TextChange(WithLine(pragma.Span, text), "")
            : new TextChange(TextSpan.FromBounds(pragma.ErrorCodes[0].SpanStart, CodesEnd(pragma)), string.Join(", ", others));
    }

    private static int CodesEnd(PragmaWarningDirectiveTriviaSyntax pragma) => pragma.ErrorCodes.Last().Span.End;

    /// <summary>The whole line where nothing else stands on it, else the span itself and the space after it.</summary>
    private static TextSpan WithLine(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(Math.Max(span.Start, span.End - 1));
        var before = text.ToString(TextSpan.FromBounds(first.Start, span.Start));
        var after = text.ToString(TextSpan.FromBounds(Math.Min(span.End, last.End), last.End));
        if (before.Trim().Length == 0 && after.Trim().Length == 0)
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        return TextSpan.FromBounds(span.Start, span.End + after.Length - after.TrimStart().Length);
    }
}
