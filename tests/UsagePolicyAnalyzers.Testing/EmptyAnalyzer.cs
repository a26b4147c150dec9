namespace UsagePolicyAnalyzers.Testing;

/// <summary>An analyzer that does nothing: what others are measured against, and a place-holder where only a compilation is wanted.</summary>
#pragma warning disable RS1001 // It must not be found beside the shipped ones.
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
    }
}
