using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>UPA9001: a suppression of a usage-policy rule says why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionJustificationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Warning(
        "UPA9001",
        "Suppression has no justification",
        "{0} is suppressed without a justification: say why the rule does not apply here, and who decided it",
        RuleCategory.Governance,
        "A suppression is a decision about a usage policy. Whoever reads it later, in a review or an audit, needs its reason.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (LlmModel.Of(start.Compilation, start.Options) == null)
                return;
            start.RegisterSyntaxNodeAction(CheckAttribute, SyntaxKind.Attribute);
            start.RegisterSyntaxTreeAction(CheckPragmas);
        });
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context)
    {
        var syntax = (AttributeSyntax)context.Node;
        if (!AttributeUse.IsNamed(syntax, "SuppressMessage") && !AttributeUse.IsNamed(syntax, "UnconditionalSuppressMessage"))
            return;
        if (AttributeUse.Bind(syntax, context.SemanticModel, context.CancellationToken) is not { ConstructorArguments.Length: 2 } attribute
            || attribute.ConstructorArguments[1].Value is not string checkId
            || RuleOf(checkId) is not { } rule)
        {
            return;
        }

        if (Justification.IsMissing(AttributeUse.Text(attribute, "Justification")))
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, syntax.GetLocation(), rule));
    }

    private static void CheckPragmas(SyntaxTreeAnalysisContext context)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        if (!root.ContainsDirectives)
            return;
        for (var directive = root.GetFirstDirective(); directive != null; directive = directive.GetNextDirective())
        {
            if (directive is not PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                continue;
            var rules = pragma.ErrorCodes.Select(code => RuleOf(code.ToString())).Where(rule => rule != null).ToList();
            if (rules.Count > 0 && Justification.IsMissing(PragmaComment.Of(pragma, root)))
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, pragma.GetLocation(), string.Join(", ", rules)));
        }
    }

    /// <summary>The id in a check id such as <c>UPA3001:Title</c>; null for the rules of others.</summary>
    private static string? RuleOf(string checkId)
    {
        var colon = checkId.IndexOf(':');
        var id = (colon < 0 ? checkId : checkId.Substring(0, colon)).Trim();
        return id.StartsWith("UPA", StringComparison.OrdinalIgnoreCase) && id.Length == 7 ? id.ToUpperInvariant() : null;
    }
}
