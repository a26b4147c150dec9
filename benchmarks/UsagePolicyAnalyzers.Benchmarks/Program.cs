using BenchmarkDotNet.Running;
using UsagePolicyAnalyzers.Benchmarks;

// `write <corpus> <folder>` puts the sources of a corpus on disk, for measurements by the compiler itself.
if (args is ["write", var name, var folder])
{
    foreach (var (file, text) in CorpusSources.Write(Enum.Parse<Corpus>(name))) File.WriteAllText(Path.Combine(folder, file), text);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AnalyzerBenchmarks).Assembly).Run(args);
