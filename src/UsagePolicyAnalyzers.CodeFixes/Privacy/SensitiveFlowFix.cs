using Microsoft.CodeAnalysis.Diagnostics;
using UsagePolicyAnalyzers.Rules.Privacy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3001: redacts the value where it enters the prompt, or leaves the sensitive members out of an object that is sent whole.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SensitiveFlowFix : CodeFixProvider
{
    private const string RedactTitle = "Redact the value";
    private const string ProjectTitle = "Leave the sensitive members out";
    private const string Library = "UsagePolicy.Safeguards.SensitiveText";

    private static readonly ImmutableArray<string> s_redactors = ImmutableArray.Create("Redact", "Mask", "Anonymize", "Anonymise", "Scrub");

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA3001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value)
                continue;
            var isWhole = diagnostic.Properties.TryGetValue("whole", out var members) && members != null;
            var replacement = isWhole ? Projection.Of(model, value, members!) : Redacted(model, value, context.Document.Project.AnalyzerOptions);
            if (replacement != null)
                await Compilable.OfferAsync(context, diagnostic, isWhole ? ProjectTitle : RedactTitle, root.ReplaceNode(value, replacement.WithTriviaFrom(value))).ConfigureAwait(false);
        }
    }

    private static ExpressionSyntax? Redacted(SemanticModel model, ExpressionSyntax value, AnalyzerOptions options)
    {
        // a?.b: the part behind the question mark is no expression of its own.
        if (value is MemberBindingExpressionSyntax or DeclarationExpressionSyntax || model.GetTypeInfo(value).Type is not { } type)
            return null;
        if (type.SpecialType != SpecialType.System_String && !TakesText(value))
            return null;
        var bare = value.WithoutTrivia();
        if (type.SpecialType == SpecialType.System_String && OwnRedactor(model, value.SpanStart, options) is { } own)
            return SyntaxFactory.ParseExpression($"{own}({bare})");
        return model.Compilation.GetTypeByMetadataName(Library) == null ? null : Documents.Expression($"{Library}.Redact({bare})");
    }

    // Text is made of any value here.
    private static bool TakesText(ExpressionSyntax value) => value.Parent switch
    {
        InterpolationSyntax { FormatClause: null, AlignmentClause: null } => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } => true,
        _ => false,
    };

    // The project's own redactor, if it does what its name says: of an object in scope, else a static method.
    private static string? OwnRedactor(SemanticModel model, int position, AnalyzerOptions options)
    {
        if (LlmModel.Of(model.Compilation, options) is not { } calls)
            return null;
        var redaction = new Redaction(calls);
        foreach (var symbol in model.LookupSymbols(position))
        {
            var type = symbol switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol property => property.Type,
                IParameterSymbol parameter => parameter.Type,
                _ => null,
            };
            if (type is not null && !type.DeclaringSyntaxReferences.IsEmpty && type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => !m.IsStatic && Fits(m, type)) is { } method)
                return symbol.Name + "." + method.Name;
        }

        return s_redactors.SelectMany(name => model.Compilation.GetSymbolsWithName(name, SymbolFilter.Member)).OfType<IMethodSymbol>().FirstOrDefault(m => m.IsStatic && Fits(m, m.ContainingType)) is { } own
            ? $"{own.ContainingType.ToMinimalDisplayString(model, position)}.{own.Name}" : null;

        bool Fits(IMethodSymbol method, ITypeSymbol type) =>
            method is { IsGenericMethod: false, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_String, ContainingType.IsGenericType: false }
            && method.Parameters[0].Type.SpecialType == SpecialType.System_String && s_redactors.Contains(method.Name) && model.IsAccessible(position, method) && redaction.IsRedactor(method, type);
    }
}
