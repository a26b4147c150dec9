namespace UsagePolicyAnalyzers.Testing;

/// <summary>
/// An analyzer that looks at every body and finds nothing: what others are measured against, and a place-holder where only a compilation is wanted. That the compiler declares and
/// binds a program for its analyzers is no cost of one of them: those of the SDK have it done in every build.
/// </summary>
#pragma warning disable RS1001, RS2008 // It must not be found beside the shipped ones, and reports nothing.
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    // The driver leaves out an analyzer that cannot report anything.
    private static readonly DiagnosticDescriptor s_rule = new("EMPTY", "Nothing", "Nothing", "Testing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationBlockAction(_ => { });
    }
}
