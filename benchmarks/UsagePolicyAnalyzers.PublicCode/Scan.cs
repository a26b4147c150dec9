using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>A report of a rule.</summary>
internal sealed record Report(string Repository, string Commit, string Path, int Line, string Rule, string Message)
{
    /// <inheritdoc />
    public override string ToString() => string.Join('\t', Repository, Commit, Path, Line, Rule, Message.ReplaceLineEndings(" "));
}

/// <summary>Runs analyzers over the projects of repositories. Names that do not resolve are tolerated: nothing is built.</summary>
internal sealed class Scan(ImmutableArray<DiagnosticAnalyzer> analyzers, FixTrials? fixes, bool serial, int mutations, bool everything)
{
    private readonly ProjectLoader _loader = new(everything);

    public List<Report> Reports { get; } = [];

    public ConcurrentBag<string> Crashes { get; } = [];

    public int Projects { get; private set; }

    public long Lines { get; private set; }

    /// <summary>Projects that reported otherwise when analyzed serially.</summary>
    public int Differences { get; private set; }

    public async Task RunAsync(Repository repository, CancellationToken cancellationToken)
    {
        foreach (var project in repository.Projects(withTests: everything).Where(p => !p.Sources.IsEmpty))
        {
            var compilation = _loader.Compile(project);
            var options = ProjectLoader.OptionsOf(project);
            var reports = await AnalyzeAsync(compilation, options, concurrent: true, repository, cancellationToken);
            Reports.AddRange(reports);
            Projects++;
            Lines += compilation.SyntaxTrees.Sum(t => (long)t.GetText(cancellationToken).Lines.Count);
            if (serial && !(await AnalyzeAsync(compilation.Clone(), options, concurrent: false, repository, cancellationToken)).SequenceEqual(reports))
                Differences++;
            if (fixes != null && reports.Count > 0)
                await fixes.RunAsync(repository, compilation, options, cancellationToken);
            for (var seed = 0; seed < mutations; seed++)
                await AnalyzeAsync(Mutation.Of(compilation, seed), options, concurrent: true, repository, cancellationToken);
        }
    }

    private async Task<List<Report>> AnalyzeAsync(Compilation compilation, AnalyzerOptions options, bool concurrent, Repository repository, CancellationToken cancellationToken)
    {
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            options, (e, analyzer, _) => Crashes.Add($"{repository.Name} {compilation.AssemblyName}: {analyzer.GetType().Name} threw {e}"), concurrent, logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellationToken);
        return
        [
            .. from diagnostic in diagnostics
               where diagnostic.Id.StartsWith("UPA", StringComparison.Ordinal) && !diagnostic.IsSuppressed
               let place = diagnostic.Location.GetLineSpan()
               let path = place.Path.Length == 0 ? "" : Path.GetRelativePath(repository.Root, place.Path)
               orderby path, place.StartLinePosition.Line, diagnostic.Id, diagnostic.GetMessage(null)
               select new Report(repository.Name, repository.Commit, path, place.StartLinePosition.Line + 1, diagnostic.Id, diagnostic.GetMessage(null)),
        ];
    }
}
