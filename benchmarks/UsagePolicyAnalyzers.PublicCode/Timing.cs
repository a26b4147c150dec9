using System.Globalization;
using System.Text;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>Analyzers that are measured side by side.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers);

/// <summary>
/// What sets of analyzers cost over the projects of repositories: processor time and allocations of each by itself, less those of an empty analyzer in the same round, the median of
/// rounds; and the compiler's own time beside. Processor time, because a busy machine stretches any other.
/// </summary>
internal sealed class Timing(ImmutableArray<AnalyzerSet> sets, int rounds)
{
    private static readonly AnalyzerSet s_empty = new("", [new EmptyAnalyzer()]);

    private readonly ProjectLoader _loader = new(everySdk: false);

    /// <summary>The head of the table.</summary>
    public string Head => $"| Code | lines | compiler, s | {string.Join(" | ", sets.Select(s => $"{s.Name}, s (MB)"))} |\n|---|---|---{string.Concat(sets.Select(_ => "|---"))}|";

    /// <summary>A row of the table.</summary>
    public async Task<string> MeasureAsync(Repository repository, CancellationToken cancellationToken)
    {
        var projects = repository.Projects(withTests: false).Where(p => !p.Sources.IsEmpty).Select(p => (Compilation: _loader.Compile(p), Options: ProjectLoader.OptionsOf(p))).ToList();
        var measured = sets.ToDictionary(s => s.Name, _ => new List<(double Seconds, double Megabytes)>());
        var compiler = new List<double>();
        // The first round is for the just-in-time compiler alone.
        for (var round = -1; round < rounds; round++)
        {
            var (own, _) = await CostAsync(() => Task.FromResult(projects.Sum(p => p.Compilation.Clone().GetDiagnostics(cancellationToken).Length)));
            var (seconds, megabytes) = await CostAsync(() => RunAsync(s_empty));
            foreach (var set in sets)
            {
                var (all, bytes) = await CostAsync(() => RunAsync(set));
                if (round >= 0)
                    measured[set.Name].Add((all - seconds, bytes - megabytes));
            }

            if (round >= 0)
                compiler.Add(own);
        }

        var text = new StringBuilder($"| {repository.Name} | {projects.Sum(p => p.Compilation.SyntaxTrees.Sum(t => t.GetText(cancellationToken).Lines.Count))} |");
        text.Append(CultureInfo.InvariantCulture, $" {Median(compiler):F2} |");
        foreach (var set in sets)
            text.Append(CultureInfo.InvariantCulture, $" {Median(measured[set.Name].Select(m => m.Seconds)):F2} ({Median(measured[set.Name].Select(m => m.Megabytes)):F0}) |");
        return text.ToString();

        async Task<int> RunAsync(AnalyzerSet set)
        {
            var reports = 0;
            foreach (var (compilation, options) in projects)
            {
                // A clone shares parsed trees and nothing that was bound.
                var run = compilation.Clone().WithAnalyzers(set.Analyzers, new CompilationWithAnalyzersOptions(options, (_, _, _) => { }, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
                reports += (await run.GetAnalyzerDiagnosticsAsync(cancellationToken)).Length;
            }

            return reports;
        }
    }

    private static async Task<(double Seconds, double Megabytes)> CostAsync(Func<Task<int>> work)
    {
        GC.Collect();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        await work();
        return ((Environment.CpuUsage.TotalTime - time).TotalSeconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
