using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Benchmarks;

/// <summary>All rules over a whole compilation, beside an analyzer that does nothing.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CSharpCompilation _compilation = null!;

    /// <summary>What is analyzed.</summary>
    [ParamsAllValues]
    public Corpus Corpus { get; set; }

    /// <summary>Makes the compilation.</summary>
    [GlobalSetup]
    public void Setup() => _compilation = CorpusSources.Compile(Corpus);

    /// <summary>The driver alone.</summary>
    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> Empty() => RunAsync([new EmptyAnalyzer()]);

    /// <summary>All rules.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> AllRules() => RunAsync([new EmptyAnalyzer(), .. AllRulesVerifier.Analyzers]);

    /// <summary>The compiler's own work, which the rules are measured by.</summary>
    [Benchmark]
    public ImmutableArray<Diagnostic> Compiler() => _compilation.Clone().GetDiagnostics();

    // A clone shares parsed trees and nothing that was bound.
    private Task<ImmutableArray<Diagnostic>> RunAsync(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        _compilation.Clone().WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
}

/// <summary>One file again after a key stroke: what the IDE waits for.</summary>
public class TypingBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private int _stroke;

    /// <summary>What is analyzed.</summary>
    [Params(Corpus.NothingToFind, Corpus.Findings100)]
    public Corpus Corpus { get; set; }

    /// <summary>Makes the compilation and analyzes it once.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        _compilation = CorpusSources.Compile(Corpus);
        await AnalyzeAsync([new EmptyAnalyzer(), .. AllRulesVerifier.Analyzers]);
    }

    /// <summary>The driver alone.</summary>
    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> Empty() => AnalyzeAsync([new EmptyAnalyzer()]);

    /// <summary>All rules.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> AllRules() => AnalyzeAsync([new EmptyAnalyzer(), .. AllRulesVerifier.Analyzers]);

    private Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var old = _compilation.SyntaxTrees[0];
        var tree = old.WithChangedText(old.GetText().Replace(old.Length, 0, $"// {_stroke++}\n"));
        var compilation = _compilation.ReplaceSyntaxTree(old, tree);
        return compilation.WithAnalyzers(analyzers).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
    }
}
