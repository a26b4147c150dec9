using UsagePolicyAnalyzers.CodeFixes.Prompts;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3003: puts placeholders in the place of the values that the literal holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LiteralIdentifierFix : CodeFixProvider
{
    private const string Title = "Put a placeholder in its place";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA3003");

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
            var span = diagnostic.Location.SourceSpan;
            if (diagnostic.Location.SourceTree != root.SyntaxTree || !PromptWords.CanReplace(root, span))
                continue;
            var changes = Values(root, span).ToList();
            if (changes.Count == 0)
                continue;
            var changed = context.Document.WithText(text.WithChanges(changes));
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), Title), diagnostic);
        }
    }

    // One report stands for all values of a prompt: those of the same expression go together.
    private static IEnumerable<TextChange> Values(SyntaxNode root, TextSpan span)
    {
        SyntaxNode? node = root.FindToken(span.Start).Parent;
        while (node?.Parent is BinaryExpressionSyntax or ParenthesizedExpressionSyntax or InterpolatedStringContentSyntax or InterpolatedStringExpressionSyntax)
            node = node.Parent;
        foreach (var token in node?.DescendantTokens() ?? [])
        {
            if (token.RawKind is not ((int)SyntaxKind.InterpolatedStringTextToken or (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken))
                continue;
            foreach (var value in SensitiveValues.Find(token.Text))
                yield return new TextChange(new TextSpan(token.SpanStart + value.Start, value.Length), Placeholder(value.Kind));
        }
    }

    private static string Placeholder(SensitiveValueKind kind) => kind switch
    {
        SensitiveValueKind.PaymentCardNumber => "<card-number>",
        SensitiveValueKind.Iban => "<iban>",
        SensitiveValueKind.UsSsn => "<ssn>",
        SensitiveValueKind.UsItin => "<itin>",
        SensitiveValueKind.ApiKey => "<api-key>",
        SensitiveValueKind.AccessToken => "<access-token>",
        _ => "<connection-string>",
    };
}
