using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>UPA9002: a reviewed exception is complete and has not expired.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyExceptionAnalyzer : DiagnosticAnalyzer
{
    private const string BypassName = "ModerationBypassReviewed";

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
            if (LlmModel.Of(start.Compilation, start.Options) != null)
                start.RegisterSyntaxNodeAction(Check, SyntaxKind.Attribute);
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var syntax = (AttributeSyntax)context.Node;
        var isException = AttributeUse.IsNamed(syntax, PolicyException.AttributeName);
        if (!isException && !AttributeUse.IsNamed(syntax, BypassName))
            return;
        if (AttributeUse.Bind(syntax, context.SemanticModel, context.CancellationToken) is not { } attribute)
            return;
        var today = PolicyOptions.Today(context.Options);
        var flaw = isException ? PolicyException.Read(attribute).Flaw(today) : BypassFlaw(attribute, today);
        if (flaw != null)
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, syntax.GetLocation(), flaw));
    }

    private static string? BypassFlaw(AttributeData attribute, DateTime? today) =>
        Justification.IsMissing(AttributeUse.Text(attribute, "Justification")) ? "it has no justification"
        : string.IsNullOrWhiteSpace(AttributeUse.Text(attribute, "ApprovedBy")) ? "a reviewed bypass needs an owner in ApprovedBy"
        : string.IsNullOrWhiteSpace(AttributeUse.Text(attribute, "Expires")) ? "a reviewed bypass needs a date in Expires"
        : PolicyException.DateFlaw(AttributeUse.Text(attribute, "Expires"), today);
}
