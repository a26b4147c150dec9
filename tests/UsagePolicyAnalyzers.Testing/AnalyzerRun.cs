using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>Runs analyzers over the projects of a solution. An exception of an analyzer fails the test.</summary>
internal static class AnalyzerRun
{
    /// <summary>All diagnostics of analyzers and compiler, those suppressed in source marked as such.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, bool concurrent = true)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects) all.AddRange(await DiagnosticsAsync(project, analyzers, concurrent));
        return all.ToImmutable();
    }

    /// <inheritdoc cref="DiagnosticsAsync(Solution, ImmutableArray{DiagnosticAnalyzer}, bool)" />
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, bool concurrent = true)
    {
        var compilation = await project.GetCompilationAsync() ?? throw new VerificationException($"{project.Name} has no compilation.");
        var crashes = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue((analyzer, exception)),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync();
        return crashes.TryPeek(out var crash)
            ? throw new VerificationException($"{crash.Analyzer.GetType().Name} threw {crash.Exception}")
            : diagnostics;
    }
}
