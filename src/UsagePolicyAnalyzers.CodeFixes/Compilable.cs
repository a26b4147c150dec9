namespace UsagePolicyAnalyzers.CodeFixes;

/// <summary>Whether a change may be offered: what it makes of a file compiles as the file did.</summary>
internal static class Compilable
{
    /// <summary>Offers the change if it adds no error to the file.</summary>
    public static async Task OfferAsync(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode changed)
    {
        var document = context.Document.WithSyntaxRoot(changed);
        if (await ErrorsAsync(document, context.CancellationToken).ConfigureAwait(false) <= await ErrorsAsync(context.Document, context.CancellationToken).ConfigureAwait(false))
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document), title), diagnostic);
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error)
            : int.MaxValue;
}
