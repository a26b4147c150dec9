using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>UPA9002: a reviewed exception is complete, has not expired, and still suppresses something; so does an entry of the baseline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyExceptionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Warning(
        "UPA9002",
        "Reviewed exception has expired or is incomplete",
        "This exception does not hold: {0}",
        RuleCategory.Governance,
        "An exception from a policy is a decision with a reason, an owner and an end. One that lacks them, or has ended, suppresses nothing.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (LlmModel.Of(start.Compilation, start.Options) is not { } model)
                return;
            var rules = RunningRules.Of(model);
            start.RegisterSyntaxNodeAction(c => Check(c, rules), SyntaxKind.Attribute);
            start.RegisterAdditionalFileAction(c => CheckBaseline(c, rules));
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context, RunningRules rules)
    {
        var syntax = (AttributeSyntax)context.Node;
        var isException = AttributeUse.IsNamed(syntax, PolicyException.AttributeName);
        if (!isException && !AttributeUse.IsNamed(syntax, ReviewedBypass.AttributeName))
            return;
        if (AttributeUse.Bind(syntax, context.SemanticModel, context.CancellationToken) is not { } attribute)
            return;
        var today = PolicyOptions.Today(context.Options);
        var flaw = isException
            ? PolicyException.Read(attribute) is var exception ? exception.Flaw(today) ?? Repetition(exception.RuleId!, syntax, context) ?? Idleness(exception.RuleId!, syntax, context, rules) : null
            : ReviewedBypass.Flaw(attribute, today);
        if (flaw != null)
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, syntax.GetLocation(), flaw));
    }

    // Two decisions about one thing: which of them holds?
    private static string? Repetition(string ruleId, AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        var first = AttributeUse.Beside(attribute, context.SemanticModel, context.CancellationToken)
            .FirstOrDefault(data => PolicyException.Is(data) && PolicyException.Read(data).RuleId == ruleId)?.ApplicationSyntaxReference;
        return first == null || first.SyntaxTree == attribute.SyntaxTree && first.Span == attribute.Span ? null : $"another one here is about {ruleId}, too: keep one of them";
    }

    /// <summary>Says so where the rule runs and found nothing in the scope of the exception; null where it did, or nothing is known.</summary>
    private static string? Idleness(string ruleId, AttributeSyntax attribute, SyntaxNodeAnalysisContext context, RunningRules rules)
    {
        if (!IsChosen(ruleId, context.Options, attribute.SyntaxTree) || rules.Find(ruleId, context.CancellationToken) is not { } findings)
            return null;
        return findings.Any(finding => IsInScope(finding.Location, attribute, context)) ? null : $"it suppresses nothing: {ruleId} finds nothing here any more";
    }

    private static bool IsInScope(Location location, AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list || list.Target?.Identifier.Kind() is SyntaxKind.AssemblyKeyword or SyntaxKind.ModuleKeyword)
            return true;
        // A type has its exceptions in all its parts.
        var parts = owner is BaseTypeDeclarationSyntax && AttributeUse.Declared(owner, context.SemanticModel, context.CancellationToken) is { } type
            ? type.DeclaringSyntaxReferences.Select(part => (part.SyntaxTree, part.Span))
            : [(owner.SyntaxTree, owner.Span)];
        return parts.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));
    }

    private static void CheckBaseline(AdditionalFileAnalysisContext context, RunningRules rules)
    {
        var file = context.AdditionalFile;
        // One file for several target frameworks: each knows but its own findings.
        if (!Baseline.Is(Path.GetFileName(file.Path)) || PolicyOptions.HasSeveralTargets(context.Options) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var entries in Baseline.Parse(text).Entries.GroupBy(entry => Baseline.RuleOf(entry.Key)))
        {
            if (!IsChosen(entries.Key, context.Options) || rules.Find(entries.Key, context.CancellationToken) is not { } findings)
                continue;
            var found = new HashSet<string?>(findings.Select(finding => finding.Properties[Fingerprint.Property]), StringComparer.Ordinal);
            foreach (var entry in entries.Where(entry => !found.Contains(entry.Key)))
            {
                var location = Location.Create(file.Path, entry.Value, text.Lines.GetLinePositionSpan(entry.Value));
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, location, "this finding is gone: take the line out of the baseline"));
            }
        }
    }

    // Out of choice, a rule finds nothing for another reason.
    private static bool IsChosen(string ruleId, AnalyzerOptions options, SyntaxTree? tree = null) => PolicyCatalog.Cite(ruleId, PolicyOptions.Versions(options, tree)) != null;
}
