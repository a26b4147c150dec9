using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

/// <summary>Runs analyzers and suppressors over one source as a build does, with suppressed reports, options and files.</summary>
internal sealed class GovernanceRun : AnalyzerConfigOptionsProvider
{
    private const string Usings = """
        global using System.Net.Http.Json; global using System; global using System.Collections.Generic; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    public string? Today { get; init; }

    public Dictionary<string, string> Options { get; init; } = [];

    public List<AdditionalText> Files { get; } = [];

    public Compilation? Compilation { get; private set; }

    public override AnalyzerConfigOptions GlobalOptions => new Values(
        Today == null ? Options : new Dictionary<string, string>(Options) { ["build_property.UsagePolicyToday"] = Today });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    /// <summary>What the analyzers report, suppressed or not.</summary>
    /// <exception cref="InvalidOperationException">The source does not compile, or an analyzer threw.</exception>
    public async Task<ImmutableArray<Diagnostic>> ReportsAsync(string source, params DiagnosticAnalyzer[] analyzers)
    {
        Compilation = CSharpCompilation.Create(
            "Governed",
            [CSharpSyntaxTree.ParseText(source, s_parsing, "/0/Test0.cs"), CSharpSyntaxTree.ParseText(Usings, s_parsing, "/0/obj/GlobalUsings.g.cs")],
            ReferenceAssemblies.Default.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CompilerTooOldException.ThrowIfUnreadable(Compilation.SyntaxTrees.First());
        if (Compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        Exception? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. Files], this),
            onAnalyzerException: (exception, _, _) => crash = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var reports = await Compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        return crash == null ? reports : throw new InvalidOperationException("An analyzer threw.", crash);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

/// <summary>An additional file that exists in the test alone.</summary>
internal sealed class TextFile(string path, string content) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
}
