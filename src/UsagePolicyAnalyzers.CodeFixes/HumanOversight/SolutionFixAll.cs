using Microsoft.CodeAnalysis.CodeActions;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Fixes all reports of a scope in one change, which may reach other files than theirs.</summary>
/// <param name="title">The title of the change.</param>
/// <param name="fix">Makes it.</param>
internal sealed class SolutionFixAll(string title, Func<Solution, ImmutableArray<Diagnostic>, CancellationToken, Task<Solution>> fix) : FixAllProvider
{
    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = fixAllContext.Scope switch
        {
            FixAllScope.Document when fixAllContext.Document is { } document => await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false),
            FixAllScope.Project => await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false),
            FixAllScope.Solution => await AllAsync(fixAllContext).ConfigureAwait(false),
            _ => ImmutableArray<Diagnostic>.Empty,
        };
        var fixable = diagnostics.Where(d => fixAllContext.DiagnosticIds.Contains(d.Id) && !d.IsSuppressed).OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ToImmutableArray();
        return fixable.IsEmpty ? null : CodeAction.Create(title, ct => fix(fixAllContext.Solution, fixable, ct), title);
    }

    private static async Task<ImmutableArray<Diagnostic>> AllAsync(FixAllContext context)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Solution.Projects.Where(p => p.Language == context.Project.Language))
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return found.ToImmutable();
    }
}
