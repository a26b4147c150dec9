using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>A program of the labelled suite.</summary>
internal sealed record SuiteProgram(ImmutableArray<string> Files)
{
    /// <summary>The path of the file that every program has beside its own.</summary>
    public const string Globals = "Globals.g.cs";

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    /// <summary>All programs: one file each, or a folder that a marker makes one.</summary>
    public static IEnumerable<SuiteProgram> All()
    {
        var suite = Path.Combine(AppContext.BaseDirectory, "Suite", "programs");
        foreach (var file in Directory.GetFiles(suite, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!Marked(file))
                yield return new([file]);
        }

        foreach (var marker in Directory.GetFiles(suite, ".case", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return new([.. Directory.GetFiles(Path.GetDirectoryName(marker)!, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ".case").Order(StringComparer.Ordinal)]);

        bool Marked(string file)
        {
            for (var folder = Path.GetDirectoryName(file)!; folder.Length >= suite.Length; folder = Path.GetDirectoryName(folder)!)
            {
                if (File.Exists(Path.Combine(folder, ".case")))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The program as the compiler sees it, and the texts beside it.</summary>
    /// <param name="change">What to make of the text of a file.</param>
    public (CSharpCompilation Compilation, AnalyzerOptions Options) Compile(Func<string, string>? change = null)
    {
        var trees = Files.Where(IsSource).Select(f => CSharpSyntaxTree.ParseText(SourceText.From(change?.Invoke(File.ReadAllText(f)) ?? File.ReadAllText(f), Encoding.UTF8), s_parse, f)).ToList();
        var isProgram = trees.Any(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any());
        var compilation = CSharpCompilation.Create("Case", [.. trees, CSharpSyntaxTree.ParseText(Usings, s_parse, Globals)], ReferenceAssemblies.Default.AddStandIns(StandInsOf(trees)).References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        return (compilation, new AnalyzerOptions([.. Files.Where(f => !IsSource(f)).Select(f => new FileText(f))]));
    }

    private static string[] StandInsOf(IEnumerable<SyntaxTree> trees) =>
        [.. trees.Select(t => Regex.Match(t.ToString(), @"^//\s*references:\s*(\S.*)$", RegexOptions.Multiline)).Where(m => m.Success).SelectMany(m => m.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)).Distinct()];

    private static bool IsSource(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(Path), Encoding.UTF8);
    }
}
