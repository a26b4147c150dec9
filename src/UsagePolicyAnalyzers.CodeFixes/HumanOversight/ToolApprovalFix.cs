using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2003: wraps the function so that the SDK asks before each call, or marks the method of a tool as one that needs an approval.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ToolApprovalFix : CodeFixProvider
{
    private const string WrapTitle = "Require approval of the function";
    private const string MarkTitle = "Mark the function as requiring approval";
    private const string Wrapper = "Microsoft.Extensions.AI.ApprovalRequiredAIFunction";
    private const string Attribute = "UsagePolicy.Safeguards.RequiresApprovalAttribute";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2003");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node is InvocationExpressionSyntax creation && IsFunction(model.GetTypeInfo(creation, context.CancellationToken)) && model.Compilation.GetTypeByMetadataName(Wrapper) != null)
                await Compilable.OfferAsync(context, diagnostic, WrapTitle, root.ReplaceNode(creation, Wrap(creation))).ConfigureAwait(false);
            else if (node is MethodDeclarationSyntax method && await MemberMark.ResolvesAsync(document, Attribute, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(MarkTitle, async ct => await MemberMark.AddAsync(document, method, Attribute, null, ct).ConfigureAwait(false) ?? document, MarkTitle), diagnostic);
        }
    }

    // Where a declared type asks for the very type of the creation, the wrapper is one, too: it derives from it.
    private static bool IsFunction(TypeInfo type) => type.Type is { Name: "AIFunction", ContainingNamespace: { } space } && space.ToDisplayString() == "Microsoft.Extensions.AI";

    private static ExpressionSyntax Wrap(InvocationExpressionSyntax creation) =>
        SyntaxFactory.ObjectCreationExpression(SyntaxFactory.ParseTypeName(Wrapper).WithAdditionalAnnotations(Simplifier.Annotation).WithLeadingTrivia(SyntaxFactory.Space))
            .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(creation.WithoutTrivia()))))
            .WithTriviaFrom(creation);
}
