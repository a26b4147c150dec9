using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>Compilations against everything that the tests run on: .NET, ASP.NET Core, and the model SDKs that are restored.</summary>
internal static class References
{
    private static readonly MetadataReference[] s_all = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();

    /// <summary>No source, all references.</summary>
    public static CSharpCompilation Platform { get; } = Compile("Platform");

    public static CSharpCompilation Compile(string assembly, params string[] sources)
    {
        var trees = sources.Select(s => CSharpSyntaxTree.ParseText(s, new CSharpParseOptions(LanguageVersion.Preview))).ToList();
        trees.ForEach(CompilerTooOldException.ThrowIfUnreadable);
        return CSharpCompilation.Create(assembly, trees, s_all,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
