using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>Puts statements before or after the one that a node stands in; a body that is an expression becomes a block.</summary>
internal static class Insertion
{
    /// <summary>Parses statements that are written out in full; names are shortened and lines formatted when the fix is applied.</summary>
    public static SyntaxList<StatementSyntax> Statements(params string[] texts) =>
        SyntaxFactory.List(texts.Select(t => SyntaxFactory.ParseStatement(t + "\n").WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)));

    /// <summary>The root with the statements before the one around a node; null where there is no place for them.</summary>
    public static SyntaxNode? Before(SyntaxNode root, SemanticModel model, SyntaxNode node, SyntaxList<StatementSyntax> added) => Around(root, model, node, added, before: true);

    /// <summary>The root with the statements after the one around a node; null where there is no place for them.</summary>
    public static SyntaxNode? After(SyntaxNode root, SemanticModel model, SyntaxNode node, SyntaxList<StatementSyntax> added) => Around(root, model, node, added, before: false);

    private static SyntaxNode? Around(SyntaxNode root, SemanticModel model, SyntaxNode node, SyntaxList<StatementSyntax> added, bool before)
    {
        for (var current = node; current != null; current = current.Parent)
        {
            switch (current)
            {
                case StatementSyntax statement when statement.Parent is BlockSyntax or SwitchSectionSyntax:
                    return before ? root.ReplaceNode(statement, MovedDown(statement, added)) : root.InsertNodesAfter(statement, added);
                case StatementSyntax { Parent: GlobalStatementSyntax global } statement:
                    var globals = added.Select(s => SyntaxFactory.GlobalStatement(s));
                    return before
                        ? root.ReplaceNode(global, globals.Select((g, i) => i == 0 ? g.WithLeadingTrivia(global.GetLeadingTrivia()) : g).Append(global.WithLeadingTrivia(LastIndentation(global))))
                        : root.InsertNodesAfter(global, globals);
                case StatementSyntax statement when statement.Parent is IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax && statement is not BlockSyntax:
                    var body = before ? added.Add(statement) : SyntaxFactory.List(added.Prepend(statement));
                    return root.ReplaceNode(statement, SyntaxFactory.Block(body).WithAdditionalAnnotations(Formatter.Annotation));
                case ArrowExpressionClauseSyntax arrow when before:
                    return FromArrow(root, model, arrow, added);
                case AnonymousFunctionExpressionSyntax { ExpressionBody: { } expression } lambda when before:
                    return root.ReplaceNode(lambda, ToBlock(model, lambda, expression, added));
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    // Comments above the statement stay above what is put before it.
    private static IEnumerable<SyntaxNode> MovedDown(StatementSyntax statement, SyntaxList<StatementSyntax> added) =>
        added.Select((s, i) => i == 0 ? s.WithLeadingTrivia(statement.GetLeadingTrivia()) : s).Append(statement.WithLeadingTrivia(LastIndentation(statement)));

    private static SyntaxTriviaList LastIndentation(SyntaxNode node) =>
        node.GetLeadingTrivia().LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();

    private static SyntaxNode? FromArrow(SyntaxNode root, SemanticModel model, ArrowExpressionClauseSyntax arrow, SyntaxList<StatementSyntax> added)
    {
        switch (arrow.Parent)
        {
            case MethodDeclarationSyntax method when model.GetDeclaredSymbol(method) is { } symbol:
                return root.ReplaceNode(method, method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression, HasValue(symbol), added)).WithAdditionalAnnotations(Formatter.Annotation));
            case LocalFunctionStatementSyntax local when model.GetDeclaredSymbol(local) is IMethodSymbol symbol:
                return root.ReplaceNode(local, local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression, HasValue(symbol), added)).WithAdditionalAnnotations(Formatter.Annotation));
            default:
                return null;
        }
    }

    private static SyntaxNode ToBlock(SemanticModel model, AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax expression, SyntaxList<StatementSyntax> added)
    {
        var block = Block(expression, model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol symbol || HasValue(symbol), added);
        AnonymousFunctionExpressionSyntax changed = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.WithExpressionBody(null).WithBlock(block),
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.WithExpressionBody(null).WithBlock(block),
            _ => lambda,
        };
        return changed.WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool HasValue(IMethodSymbol method) =>
        !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { TypeArguments.IsEmpty: true });

    private static BlockSyntax Block(ExpressionSyntax expression, bool hasValue, SyntaxList<StatementSyntax> added)
    {
        expression = expression.WithoutTrivia();
        StatementSyntax last = hasValue ? SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space), expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken)) : SyntaxFactory.ExpressionStatement(expression);
        return SyntaxFactory.Block(added.Add(last)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
