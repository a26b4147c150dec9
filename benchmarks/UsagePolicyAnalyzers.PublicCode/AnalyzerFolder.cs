using System.Reflection;
using System.Runtime.Loader;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>Analyzers of another package, each folder in a load context of its own.</summary>
internal static class AnalyzerFolder
{
    /// <summary>The analyzers of a folder's assemblies that a build runs: whatever has only hidden or disabled rules, it leaves out.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load(string folder)
    {
        var loader = new Loader(folder);
        var analyzers = Directory.EnumerateFiles(folder, "*.dll").Where(f => !Path.GetFileName(f).Contains("VisualBasic")).Order(StringComparer.Ordinal)
            .SelectMany(f => new AnalyzerFileReference(f, loader).GetAnalyzers(LanguageNames.CSharp))
            .Where(a => a is not DiagnosticSuppressor && a.SupportedDiagnostics.Any(d => d.IsEnabledByDefault && d.DefaultSeverity > DiagnosticSeverity.Hidden)).ToImmutableArray();
        return analyzers.IsEmpty ? throw new InvalidDataException($"There is no analyzer in {folder}.") : analyzers;
    }

    private sealed class Loader(string folder) : AssemblyLoadContext(folder), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        // What is not beside the analyzers is the compiler's.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(Name!, assemblyName.Name + ".dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
