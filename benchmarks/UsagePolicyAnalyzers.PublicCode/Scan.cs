using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>A report of a rule.</summary>
internal sealed record Report(string Repository, string Commit, string Path, int Line, string Rule, string Message)
{
    /// <inheritdoc />
    public override string ToString() => string.Join('\t', Repository, Commit, Path, Line, Rule, Message.ReplaceLineEndings(" "));
}

/// <summary>Runs analyzers over the projects of repositories. Names that do not resolve are tolerated: nothing is built.</summary>
internal sealed class Scan(ImmutableArray<DiagnosticAnalyzer> analyzers, bool serial, int mutations, bool everything)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "RELEASE"]);

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    // What comes with whatever talks to a model.
    private static readonly string[] s_core = ["OpenAI", "System.ClientModel", "Microsoft.Extensions.AI.Abstractions", "System.Memory.Data"];

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
            var compilation = Compile(project);
            var options = new AnalyzerOptions([.. project.Texts.Select(t => new FileText(t))]);
            var reports = await AnalyzeAsync(compilation, options, concurrent: true, repository, cancellationToken);
            Reports.AddRange(reports);
            Projects++;
            Lines += compilation.SyntaxTrees.Sum(t => (long)t.GetText(cancellationToken).Lines.Count);
            if (serial && !(await AnalyzeAsync(compilation.Clone(), options, concurrent: false, repository, cancellationToken)).SequenceEqual(reports))
                Differences++;
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

    private CSharpCompilation Compile(Project project)
    {
        var trees = project.Sources.AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f)), s_parse, f)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(Usings, s_parse, "GlobalUsings.g.cs"));
        var kind = trees.Any(t => t.GetRoot().ChildNodes().Any(n => n is GlobalStatementSyntax)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(project.Name, trees, ReferencesOf(project), new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    // The framework, and what stands in for the SDKs that the project names.
    private ImmutableArray<MetadataReference> ReferencesOf(Project project)
    {
        var named = ReferenceAssemblies.StandInNames.Where(n => !n.Contains('@') && IsTaken(n, project)).ToList();
        var sdks = ReferenceAssemblies.SdkNames.Where(n => IsTaken(n, project)).ToList();
        if (named.Count + sdks.Count > 0)
            sdks.AddRange(s_core);
        return ReferenceAssemblies.Default.Without([.. ReferenceAssemblies.SdkNames.Except(sdks)]).AddStandIns([.. named]).References;
    }

    private bool IsTaken(string assembly, Project project) =>
        everything || project.Packages.Any(p => p.StartsWith(assembly, StringComparison.OrdinalIgnoreCase) || assembly.StartsWith(p + ".", StringComparison.OrdinalIgnoreCase));

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
