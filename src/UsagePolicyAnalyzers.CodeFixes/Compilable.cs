namespace UsagePolicyAnalyzers.CodeFixes;

/// <summary>Whether a change may be offered: what it makes of a file compiles as the file did.</summary>
internal static class Compilable
{
    /// <summary>Offers the change if it adds no error to the file; tells whether it does.</summary>
    public static Task<bool> OfferAsync(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode changed) => OfferAsync(context, context.Document, diagnostic, title, changed);

    /// <summary>Offers the change of a file, which need not be the one that the report stands in, if it adds no error to it; tells whether it does.</summary>
    public static async Task<bool> OfferAsync(CodeFixContext context, Document document, Diagnostic diagnostic, string title, SyntaxNode changed)
    {
        var after = await document.WithAsync(changed, context.CancellationToken).ConfigureAwait(false);
        if (await ErrorsAsync(after, context.CancellationToken).ConfigureAwait(false) > await ErrorsAsync(document, context.CancellationToken).ConfigureAwait(false))
            return false;
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(after.Project.Solution), title), diagnostic);
        return true;
    }

    /// <summary>Offers a change that may reach other files for each report where it does anything and adds no error to any file.</summary>
    public static async Task OfferAsync(CodeFixContext context, string title, Func<Solution, ImmutableArray<Diagnostic>, CancellationToken, Task<Solution>> fix)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var changed = await fix(solution, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (changed != solution && await IsAsync(changed, solution, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), title), diagnostic);
        }
    }

    /// <summary>Whether a change of some files adds no error to any of them.</summary>
    public static async Task<bool> IsAsync(Solution after, Solution before, CancellationToken cancellationToken)
    {
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(p => p.GetChangedDocuments()))
        {
            if (after.GetDocument(id) is not { } changed || before.GetDocument(id) is not { } document
                || await ErrorsAsync(changed, cancellationToken).ConfigureAwait(false) > await ErrorsAsync(document, cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error)
            : int.MaxValue;
}
