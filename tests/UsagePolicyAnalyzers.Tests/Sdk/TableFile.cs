using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>An embedded symbol table, by the name of its file.</summary>
internal static class TableFile
{
    private const string Suffix = ".symbols.txt";

    public static IEnumerable<string> Names => typeof(SymbolTable).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(n => n[..^Suffix.Length].Split('.').Last())
        .Order(StringComparer.Ordinal);

    public static (ImmutableArray<SymbolRow> Added, ImmutableArray<SymbolRow> Removed, ImmutableArray<TableError> Errors) Read(string name)
    {
        var resource = typeof(SymbolTable).Assembly.GetManifestResourceNames().Single(n => n.EndsWith("." + name + Suffix, StringComparison.Ordinal));
        using var stream = typeof(SymbolTable).Assembly.GetManifestResourceStream(resource)!;
        return SymbolTableParser.Parse(SourceText.From(stream));
    }
}
