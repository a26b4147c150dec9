using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules;

/// <summary>
/// A rule about what a program does with models: nothing registers unless the compilation talks to one. A rule looks at the whole compilation once, on
/// demand; each file then gets the reports that stand in it, so that they are live in the IDE.
/// </summary>
public abstract class PolicyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (LlmModel.Of(start.Compilation, start.Options) is not { } model)
                return;
            var findings = RunningRules.Of(model).Add(SupportedDiagnostics, new Findings(model, token => Find(model, token)));
            start.RegisterSemanticModelAction(c => findings.Report(c.SemanticModel.SyntaxTree, c.ReportDiagnostic, c.CancellationToken));
            start.RegisterAdditionalFileAction(c => findings.Report(c.AdditionalFile, c.ReportDiagnostic, c.CancellationToken));
        });
    }

    /// <summary>Finds what the rule reports in the whole compilation. One finding a span and cause; duplicates are dropped.</summary>
    private protected abstract IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken);
}

/// <summary>What a rule found, before the clause is cited.</summary>
/// <param name="Rule">The descriptor; hole {0} of its message is the clause.</param>
/// <param name="Location">Where the report stands.</param>
/// <param name="Arguments">The further holes of the message. Never a secret or an identifier's value.</param>
/// <param name="Steps">The way there, nearest first.</param>
/// <param name="Properties">What a fix needs to know.</param>
internal sealed record Finding(
    DiagnosticDescriptor Rule,
    Location Location,
    ImmutableArray<string> Arguments,
    ImmutableArray<Location> Steps = default,
    ImmutableDictionary<string, string?>? Properties = null)
{
    public Finding(DiagnosticDescriptor rule, SyntaxNode node, params string[] arguments)
        : this(rule, node.GetLocation(), arguments.ToImmutableArray())
    {
    }

    /// <summary>The diagnostic, citing the newest clause of the chosen policy versions; null where the rule is out of choice.</summary>
    /// <param name="versions">What is chosen.</param>
    /// <param name="fingerprint">What tells this finding from others wherever it moves; null for an entry of the inventory.</param>
    public Diagnostic? ToDiagnostic(PolicyVersions versions, string? fingerprint)
    {
        if (PolicyCatalog.Cite(Rule.Id, versions) is not { } clause)
            return null;
        var steps = Steps.IsDefault ? ImmutableArray<Location>.Empty : Steps.Where(l => l.IsInSource).ToImmutableArray();
        var properties = Properties ?? ImmutableDictionary<string, string?>.Empty;
        if (fingerprint != null)
            properties = properties.SetItem(Fingerprint.Property, fingerprint);
        return Diagnostic.Create(Rule, Location, steps, properties, [clause, .. Arguments]);
    }
}
