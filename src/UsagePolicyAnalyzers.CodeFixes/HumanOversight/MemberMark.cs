using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Puts an attribute on a method, on a line of its own.</summary>
internal static class MemberMark
{
    /// <summary>The document with the attribute on the method; null where it would not resolve.</summary>
    /// <param name="document">The document.</param>
    /// <param name="method">The method in it.</param>
    /// <param name="attribute">The full name of the attribute, with its suffix.</param>
    /// <param name="argument">A text for its constructor; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Document?> AddAsync(Document document, MethodDeclarationSyntax method, string attribute, string? argument, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root == null || !await ResolvesAsync(document, attribute, cancellationToken).ConfigureAwait(false))
            return null;
        var name = SyntaxFactory.ParseName(attribute.Substring(0, attribute.Length - "Attribute".Length)).WithAdditionalAnnotations(Simplifier.Annotation);
        var arguments = argument == null ? null : SyntaxFactory.ParseAttributeArgumentList("(\"" + argument + "\")");
        var indentation = method.GetLeadingTrivia().LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(name, arguments)))
            .WithLeadingTrivia(method.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(EndOfLine(root)));
        var marked = method.WithLeadingTrivia(indentation.IsKind(SyntaxKind.None) ? default : SyntaxFactory.TriviaList(indentation));
        marked = marked.WithAttributeLists(marked.AttributeLists.Insert(0, list));
        return document.WithSyntaxRoot(root.ReplaceNode(method, marked));
    }

    /// <summary>Whether a type of this full name can be used in the document's project.</summary>
    public static async Task<bool> ResolvesAsync(Document document, string typeName, CancellationToken cancellationToken) =>
        await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation && compilation.GetTypeByMetadataName(typeName) != null;

    private static string EndOfLine(SyntaxNode root)
    {
        var end = root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.None) ? "\n" : end.ToString();
    }
}
