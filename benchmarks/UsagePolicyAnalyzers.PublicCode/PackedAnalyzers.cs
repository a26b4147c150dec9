using System.IO.Compression;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CodeFixes;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>The analyzers and fixes of a package, of a folder, or of this build.</summary>
internal sealed record PackedAnalyzers(ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<CodeFixProvider> Fixes)
{
    /// <param name="source">A package, a folder with assemblies, or null for those of this build.</param>
    /// <exception cref="InvalidDataException">There is no analyzer in it.</exception>
    public static PackedAnalyzers Load(FileSystemInfo? source)
    {
        if (source == null)
            return new([.. AllRulesVerifier.Analyzers.Where(IsRule)], AllRulesVerifier.Fixes);
        // Beside those of this build: an assembly of the same name is loaded once a context.
        var context = new AssemblyLoadContext("analyzers");
        foreach (var (name, bytes) in source is DirectoryInfo folder ? Files(folder) : Entries(source.FullName))
        {
            if (name.StartsWith("UsagePolicyAnalyzers", StringComparison.Ordinal))
                context.LoadFromStream(new MemoryStream(bytes));
        }

        var packed = new PackedAnalyzers([.. Instances<DiagnosticAnalyzer>(context).Where(IsRule)], [.. Instances<CodeFixProvider>(context)]);
        return packed.Analyzers.IsEmpty ? throw new InvalidDataException($"There is no analyzer in {source.FullName}.") : packed;
    }

    private static IEnumerable<T> Instances<T>(AssemblyLoadContext context) =>
        context.Assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T))).OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (T)Activator.CreateInstance(t)!);

    // A suppressor reports nothing.
    private static bool IsRule(DiagnosticAnalyzer analyzer) => analyzer is not DiagnosticSuppressor;

    private static IEnumerable<(string Name, byte[] Bytes)> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.dll").Select(f => (f.Name, File.ReadAllBytes(f.FullName)));

    private static IEnumerable<(string Name, byte[] Bytes)> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            yield return (entry.Name, copy.ToArray());
        }
    }
}
