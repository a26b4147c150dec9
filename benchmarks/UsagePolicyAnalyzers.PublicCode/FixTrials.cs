using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>What became of a fix that was applied.</summary>
internal enum FixOutcome
{
    /// <summary>It compiles as before, and what it was offered for is reported no more.</summary>
    Fixed,

    /// <summary>It compiles as before, but the report is still there, or another came.</summary>
    StillReported,

    /// <summary>The compiler has an error that it did not have before.</summary>
    Broken,

    /// <summary>It threw, when offered or when applied.</summary>
    Threw,
}

/// <summary>A fix that was applied to a report of public code, or to all of a project (Fix All).</summary>
internal sealed record FixTrial(string Repository, string Path, int Line, string Rule, string Title, bool All, FixOutcome Outcome, string Detail)
{
    /// <inheritdoc />
    public override string ToString() => string.Join('\t', Outcome, All ? "all" : "one", Repository, Path, Line, Rule, Title, Detail.ReplaceLineEndings(" "));
}

/// <summary>
/// Applies every fix of every report, one at a time, and Fix All in the project where a fix is offered more than once. Public code is analyzed with references missing, so
/// what counts are errors that were not there before.
/// </summary>
/// <param name="analyzers">Whose reports are fixed.</param>
/// <param name="providers">Who fixes them.</param>
internal sealed class FixTrials(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> providers)
{
    public List<FixTrial> Trials { get; } = [];

    /// <summary>Tries the fixes of a project.</summary>
    public async Task RunAsync(Repository repository, CSharpCompilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        using var workspace = new AdhocWorkspace();
        var before = await StateAsync(CompilationProject.Load(workspace, compilation, options), cancellationToken);
        var offers = new List<Offer>();
        foreach (var report in before.Reports.OrderBy(r => r.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(r => r.Location.SourceSpan.Start))
        {
            foreach (var provider in providers.Where(p => p.FixableDiagnosticIds.Contains(report.Id)))
                offers.AddRange(await OffersAsync(repository, before.Project, provider, report, cancellationToken));
        }

        foreach (var offer in offers)
            await TryAsync(repository, before, offer, count: 1, all: false, () => Task.FromResult<CodeAction?>(offer.Action), cancellationToken);
        foreach (var same in offers.GroupBy(o => (o.Provider, o.Report.Id, o.Action.EquivalenceKey)).Where(g => g.Count() > 1))
        {
            var offer = same.First();
            var context = new FixAllContext(offer.Document, offer.Provider, FixAllScope.Project, offer.Action.EquivalenceKey!, [offer.Report.Id], new Reports(before), cancellationToken);
            await TryAsync(repository, before, offer, same.Count(), all: true, () => offer.Provider.GetFixAllProvider()!.GetFixAsync(context)!, cancellationToken);
        }
    }

    private async Task<State> StateAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(project.AnalyzerOptions, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var reports = (await run.GetAnalyzerDiagnosticsAsync(cancellationToken)).Where(d => !d.IsSuppressed);
        var errors = compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).CountBy(d => $"{d.Id}: {d.GetMessage(null)}");
        return new State(project, [.. reports], errors.ToDictionary());
    }

    private async Task<List<Offer>> OffersAsync(Repository repository, Microsoft.CodeAnalysis.Project project, CodeFixProvider provider, Diagnostic report, CancellationToken cancellationToken)
    {
        var offers = new List<Offer>();
        if (project.GetDocument(report.Location.SourceTree) is not { } document)
            return offers;
        try
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => offers.Add(new Offer(provider, document, report, action)), cancellationToken));
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            Add(repository, report, provider.GetType().Name, false, FixOutcome.Threw, thrown.ToString());
        }

        return offers;
    }

    private async Task TryAsync(Repository repository, State before, Offer offer, int count, bool all, Func<Task<CodeAction?>> getAction, CancellationToken cancellationToken)
    {
        var (outcome, detail) = (FixOutcome.Threw, "nothing is offered");
        try
        {
            if (await getAction() is { } action)
            {
                var changed = await ApplyAsync(action, before.Project, cancellationToken);
                (outcome, detail) = Compare(before, await StateAsync(changed, cancellationToken), offer.Report.Id, count);
                detail = $"{detail} +++ {await TextOfAsync(before.Project, changed, cancellationToken)}";
            }
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            detail = thrown.ToString();
        }

        Add(repository, offer.Report, offer.Action.Title, all, outcome, detail);
    }

    // A tree that a fix put together may differ from the one that its text parses to: what counts is the text.
    private static async Task<Microsoft.CodeAnalysis.Project> ApplyAsync(CodeAction action, Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken)
    {
        var changed = (await action.GetOperationsAsync(cancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var id in changed.GetChanges(project.Solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments().Concat(p.GetAddedDocuments())).ToList())
            changed = changed.WithDocumentText(id, SourceText.From((await changed.GetDocument(id)!.GetTextAsync(cancellationToken)).ToString()));
        return changed.GetProject(project.Id)!;
    }

    // What the fix put in.
    private static async Task<string> TextOfAsync(Microsoft.CodeAnalysis.Project before, Microsoft.CodeAnalysis.Project after, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        foreach (var id in after.GetChanges(before).GetChangedDocuments())
            texts.AddRange((await after.GetDocument(id)!.GetTextChangesAsync(before.GetDocument(id)!, cancellationToken)).Select(c => c.NewText!.Trim()).Where(t => t.Length > 0));
        return string.Join(" … ", texts);
    }

    private static (FixOutcome Outcome, string Detail) Compare(State before, State after, string rule, int count)
    {
        if (after.Errors.Where(e => e.Value > before.Errors.GetValueOrDefault(e.Key)).Select(e => e.Key).ToList() is { Count: > 0 } errors)
            return (FixOutcome.Broken, string.Join("; ", errors.Take(3)));
        var left = after.Reports.Count(r => r.Id == rule) - (before.Reports.Count(r => r.Id == rule) - count);
        var brought = after.Reports.CountBy(r => r.Id).Where(r => r.Key != rule && r.Value > before.Reports.Count(b => b.Id == r.Key)).Select(r => r.Key).ToList();
        if (left <= 0 && brought.Count == 0)
            return (FixOutcome.Fixed, "");
        var places = after.Reports.Where(r => r.Id == rule || brought.Contains(r.Id)).Select(r => $"{r.Id} at {r.Location.GetLineSpan().StartLinePosition.Line + 1}");
        return (FixOutcome.StillReported, $"{left} of {count} left: {string.Join(", ", places)}");
    }

    private void Add(Repository repository, Diagnostic report, string title, bool all, FixOutcome outcome, string detail)
    {
        var place = report.Location.GetLineSpan();
        Trials.Add(new FixTrial(repository.Name, Path.GetRelativePath(repository.Root, place.Path), place.StartLinePosition.Line + 1, report.Id, title, all, outcome, detail));
    }

    private sealed record Offer(CodeFixProvider Provider, Document Document, Diagnostic Report, CodeAction Action);

    /// <summary>What analyzers and compiler say of a project.</summary>
    private sealed record State(Microsoft.CodeAnalysis.Project Project, ImmutableArray<Diagnostic> Reports, Dictionary<string, int> Errors);

    /// <summary>Gives Fix All the reports it asks for.</summary>
    private sealed class Reports(State state) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(state.Reports);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return state.Reports.Where(r => r.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult(state.Reports.Where(r => !r.Location.IsInSource));
    }
}
