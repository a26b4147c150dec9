namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2002: replaces the words that ask for tailored advice by an instruction to inform in general and to refer the person to a professional.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReferralFix : CodeFixProvider
{
    private const string Title = "Refer the person to a licensed professional";
    private const string Instruction = "Give general information only, never advice for a person's own case, and refer the person to a licensed professional.";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2002");

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
            if (diagnostic.Location.SourceTree == root.SyntaxTree && IsInText(root.FindToken(span.Start), span))
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(new TextChange(span, Instruction)))), Title), diagnostic);
        }
    }

    // Inside the quotes: the words that are put there mean the same in every kind of literal.
    private static bool IsInText(SyntaxToken token, TextSpan span) => token.RawKind switch
    {
        (int)SyntaxKind.InterpolatedStringTextToken => token.Span.Contains(span),
        (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken =>
            token.SpanStart < span.Start && span.End < token.Span.End,
        _ => false,
    };
}
