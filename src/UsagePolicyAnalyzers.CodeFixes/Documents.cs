using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes;

/// <summary>Documents after a change. Fixes name types in full: what they mark is imported and shortened.</summary>
internal static class Documents
{
    private const string Safeguards = "UsagePolicy.Safeguards";

    /// <summary>The document with another root; namespaces of what is marked to be simplified are imported.</summary>
    public static Task<Document> WithAsync(this Document document, SyntaxNode root, CancellationToken cancellationToken) =>
        ImportAdder.AddImportsAsync(document.WithSyntaxRoot(root), Simplifier.Annotation, options: null, cancellationToken);

    /// <summary>Parses an expression, and marks the full names of the safeguards library in it.</summary>
    public static ExpressionSyntax Expression(string code)
    {
        var expression = SyntaxFactory.ParseExpression(code);
        return expression.ReplaceNodes(expression.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(a => a.Expression.ToString() == Safeguards), (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
