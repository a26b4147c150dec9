using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>The analyzers of a package, of a folder, or of this build.</summary>
internal static class PackedAnalyzers
{
    /// <param name="source">A package, a folder with assemblies, or null for those of this build.</param>
    /// <exception cref="InvalidDataException">There is no analyzer in it.</exception>
    public static ImmutableArray<DiagnosticAnalyzer> Load(FileSystemInfo? source)
    {
        if (source == null)
            return [.. AllRulesVerifier.Analyzers.Where(IsRule)];
        // Beside those of this build: an assembly of the same name is loaded once a context.
        var context = new AssemblyLoadContext("analyzers");
        foreach (var (name, bytes) in source is DirectoryInfo folder ? Files(folder) : Entries(source.FullName))
        {
            if (name.StartsWith("UsagePolicyAnalyzers", StringComparison.Ordinal))
                context.LoadFromStream(new MemoryStream(bytes));
        }

        ImmutableArray<DiagnosticAnalyzer> found =
        [
            .. context.Assemblies.SelectMany(a => a.GetTypes())
                .Where(t => !t.IsAbstract && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() != null)
                .OrderBy(t => t.FullName, StringComparer.Ordinal)
                .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)
                .Where(IsRule),
        ];
        return found.IsEmpty ? throw new InvalidDataException($"There is no analyzer in {source.FullName}.") : found;
    }

    // A suppressor reports nothing.
    private static bool IsRule(DiagnosticAnalyzer analyzer) => analyzer is not DiagnosticSuppressor;

    private static IEnumerable<(string Name, byte[] Bytes)> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.dll").Where(f => !f.Name.Contains("CodeFixes")).Select(f => (f.Name, File.ReadAllBytes(f.FullName)));

    private static IEnumerable<(string Name, byte[] Bytes)> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal) && !e.Name.Contains("CodeFixes")))
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            yield return (entry.Name, copy.ToArray());
        }
    }
}
