using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>Silences the findings that the project's baseline knows: the error log keeps them, as suppressed, with the reason <c>baseline</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> s_descriptors = PolicyCatalog.Rules
        .Where(rule => rule.Category != RuleCategory.Governance)
        .ToImmutableDictionary(rule => rule.Id, rule => new SuppressionDescriptor("UPB" + rule.Id.Substring(3), rule.Id, "baseline"), StringComparer.Ordinal);

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = s_descriptors.Values.OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var known = new HashSet<string>(
            from file in context.Options.AdditionalFiles
            where Baseline.Is(Path.GetFileName(file.Path))
            let text = file.GetText(context.CancellationToken)
            where text != null
            from entry in Baseline.Parse(text).Entries
            select entry.Key,
            StringComparer.Ordinal);
        if (known.Count == 0)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Fingerprint.Property, out var fingerprint) && fingerprint != null && known.Contains(fingerprint)
                && s_descriptors.TryGetValue(diagnostic.Id, out var descriptor))
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
        }
    }
}
