using Microsoft.CodeAnalysis.Formatting;
using UsagePolicyAnalyzers.CodeFixes.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>A fix that puts words before or behind a reply: around its text, or beside the loop that hands it over in pieces.</summary>
public abstract class ReplyTextFix : CodeFixProvider
{
    private readonly string _title;

    private protected ReplyTextFix(string id, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        _title = title;
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.GetMappedLineSpan().HasMappedPath || Place.In(diagnostic, "Text")?.NodeIn<ExpressionSyntax>(root) is not { } text)
                continue;
            var loop = Place.In(diagnostic, "Loop")?.NodeIn<CommonForEachStatementSyntax>(root);
            var code = new DisclosureCode(model, text);
            if ((loop == null ? Around(root, model, text, diagnostic, code) : Beside(root, model, text, loop, diagnostic, code)) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, _title, changed).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the words stand before the reply.</summary>
    private protected abstract bool IsBefore { get; }

    /// <summary>The reply with the words.</summary>
    private protected abstract ExpressionSyntax? With(ExpressionSyntax text, Diagnostic diagnostic, DisclosureCode code);

    /// <summary>The words alone.</summary>
    private protected abstract ExpressionSyntax? Alone(bool isInLine, Diagnostic diagnostic, DisclosureCode code);

    private SyntaxNode? Around(SyntaxNode root, SemanticModel model, ExpressionSyntax text, Diagnostic diagnostic, DisclosureCode code)
    {
        var isTask = model.GetTypeInfo(text).Type is INamedTypeSymbol { Name: "Task" or "ValueTask" };
        if (With(isTask ? SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), Operand(text)) : text, diagnostic, code) is not { } words)
            return null;
        if (!isTask)
            return DisclosureCode.Replace(root, text, words);
        // A task that is handed on: the function waits for it now.
        if (text.Parent is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax)
            || text.Ancestors().FirstOrDefault(n => n is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax) is not { } function)
            return null;
        return root.ReplaceNode(function, Async(function.ReplaceNode(text, words.WithTriviaFrom(text))));
    }

    private static ExpressionSyntax Operand(ExpressionSyntax task) =>
        task is ConditionalExpressionSyntax or BinaryExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(task.WithoutTrivia()) : task.WithoutTrivia();

    private static SyntaxNode Async(SyntaxNode function)
    {
        var word = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return function switch
        {
            MethodDeclarationSyntax method when method.Modifiers.Count == 0 => method.WithoutLeadingTrivia().AddModifiers(word).WithLeadingTrivia(method.GetLeadingTrivia()),
            MethodDeclarationSyntax method => method.AddModifiers(word),
            LocalFunctionStatementSyntax local when local.Modifiers.Count == 0 => local.WithoutLeadingTrivia().AddModifiers(word).WithLeadingTrivia(local.GetLeadingTrivia()),
            LocalFunctionStatementSyntax local => local.AddModifiers(word),
            LambdaExpressionSyntax lambda => lambda.WithoutLeadingTrivia().WithAsyncKeyword(word).WithLeadingTrivia(lambda.GetLeadingTrivia()),
            _ => function,
        };
    }

    // The statement that hands a piece over hands the words over, once.
    private SyntaxNode? Beside(SyntaxNode root, SemanticModel model, ExpressionSyntax text, CommonForEachStatementSyntax loop, Diagnostic diagnostic, DisclosureCode code)
    {
        if (text.FirstAncestorOrSelf<StatementSyntax>() is not (ExpressionStatementSyntax or YieldStatementSyntax) || Alone(text.Parent is InterpolationSyntax or BinaryExpressionSyntax, diagnostic, code) is not { } words)
            return null;
        var statement = text.FirstAncestorOrSelf<StatementSyntax>()!;
        var added = SyntaxFactory.List([statement.ReplaceNode(text, words).WithoutTrivia().WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation)]);
        return IsBefore ? Insertion.Before(root, model, loop, added) : Insertion.After(root, model, loop, added);
    }
}
