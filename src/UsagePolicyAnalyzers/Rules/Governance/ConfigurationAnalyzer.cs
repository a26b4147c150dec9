using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>UPA9003: what a team configures can be read: its tables line by line, its options key by key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Warning(
        "UPA9003",
        "Configuration cannot be read",
        "{0}",
        RuleCategory.Governance,
        "A setting that cannot be read does nothing, silently: a safeguard of yours is not known, or a policy version is not enforced.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // Not behind the gate of the other rules: it opens by what a team's table says, which may be the very line that cannot be read.
        context.RegisterCompilationStartAction(start =>
        {
            if (LlmModel.IsTestProject(start.Compilation))
                return;
            start.RegisterAdditionalFileAction(CheckFile);
            start.RegisterCompilationEndAction(CheckOptions);
        });
    }

    private static void CheckFile(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var name = Path.GetFileName(file.Path);
        Func<SourceText, IEnumerable<TableError>>? read =
            TeamTables.IsSymbolTable(name) ? text => SymbolTableParser.Parse(text).Errors
            : TeamTables.IsWordTable(name) ? WordErrors
            : Baseline.Is(name) ? text => Baseline.Parse(text).Errors
            : ConfigurationFile.Is(name) ? ConfigurationFile.Errors
            : null;
        if (read == null || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var error in read(text))
        {
            var location = Location.Create(file.Path, error.Span, text.Lines.GetLinePositionSpan(error.Span));
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, location, Message(error)));
        }
    }

    /// <summary>Options whose file the compiler does not show to analyzers are reported without a place.</summary>
    private static void CheckOptions(CompilationAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles;
        var placed = new HashSet<string>(
            files.Where(file => ConfigurationFile.Is(Path.GetFileName(file.Path)))
                .SelectMany(file => file.GetText(context.CancellationToken) is { } text ? ConfigurationFile.Settings(text) : [])
                .Select(setting => setting.Key),
            StringComparer.OrdinalIgnoreCase);
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var messages = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var options in context.Compilation.SyntaxTrees.Select(provider.GetOptions).Prepend(provider.GlobalOptions).Distinct())
        {
            foreach (var key in options.Keys.Where(key => key.StartsWith(PolicyOptions.Prefix, StringComparison.OrdinalIgnoreCase) && !placed.Contains(key)))
            {
                if (options.TryGetValue(key, out var value))
                    messages.UnionWith(ConfigurationFile.Problems(key, value));
            }
        }

        foreach (var message in messages.Concat(PolicyOptions.BuildPropertyProblems(provider.GlobalOptions)))
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, Location.None, message));
    }

    private static IEnumerable<TableError> WordErrors(SourceText text) =>
        from error in TeamWords.Parse(text.ToString()).Errors
        let line = text.Lines[error.Line - 1]
        let start = Math.Min(line.Start + error.Column - 1, line.End)
        select new TableError(error.Line - 1, TextSpan.FromBounds(start, line.End), error.Message, error.Nearest);

    private static string Message(TableError error) => error.Nearest == null ? error.Message : $"{error.Message}; did you mean '{error.Nearest}'?";
}
