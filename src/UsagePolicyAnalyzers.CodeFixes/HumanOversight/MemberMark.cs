using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Puts an attribute on a member, on a line of its own.</summary>
internal static class MemberMark
{
    /// <summary>The document with the attribute on the method; null where it would not resolve.</summary>
    /// <param name="document">The document.</param>
    /// <param name="method">The method in it.</param>
    /// <param name="attribute">The full name of the attribute, with its suffix.</param>
    /// <param name="argument">A text for its constructor; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Document?> AddAsync(Document document, MethodDeclarationSyntax method, string attribute, string? argument, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && await ResolvesAsync(document, attribute, cancellationToken).ConfigureAwait(false)
            ? await document.WithAsync(Add(root, method, attribute, argument == null ? null : "(\"" + argument + "\")"), cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>The solution with the attribute on every method that a report stands in: once, however many do.</summary>
    public static async Task<Solution> AddToAllAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, string attribute, string argument, CancellationToken cancellationToken)
    {
        foreach (var inFile in diagnostics.GroupBy(d => d.Location.SourceTree))
        {
            if (solution.GetDocument(inFile.Key) is not { } document || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
                || !await ResolvesAsync(document, attribute, cancellationToken).ConfigureAwait(false))
                continue;
            var methods = inFile.Select(d => root.FindNode(d.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()).OfType<MethodDeclarationSyntax>().Distinct().ToList();
            var changed = methods.Aggregate(root.TrackNodes(methods), (file, method) => Add(file, file.GetCurrentNode(method)!, attribute, "(\"" + argument + "\")"));
            if (methods.Count > 0)
                solution = (await document.WithAsync(changed, cancellationToken).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    /// <summary>The file with the attribute on a member.</summary>
    /// <param name="root">The file.</param>
    /// <param name="member">The member in it.</param>
    /// <param name="attribute">The full name of the attribute, with its suffix.</param>
    /// <param name="arguments">Its arguments with their parentheses; null for none.</param>
    public static SyntaxNode Add(SyntaxNode root, MemberDeclarationSyntax member, string attribute, string? arguments)
    {
        var indentation = member.GetLeadingTrivia().LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        var list = List(attribute, arguments).WithLeadingTrivia(member.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.EndOfLine(EndOfLine(root)));
        var marked = member.WithLeadingTrivia(indentation.IsKind(SyntaxKind.None) ? default : SyntaxFactory.TriviaList(indentation));
        return root.ReplaceNode(member, marked.WithAttributeLists(marked.AttributeLists.Insert(0, list)));
    }

    /// <summary>The attribute in its brackets.</summary>
    public static AttributeListSyntax List(string attribute, string? arguments)
    {
        var name = SyntaxFactory.ParseName(attribute.Substring(0, attribute.Length - "Attribute".Length)).WithAdditionalAnnotations(Simplifier.Annotation);
        return SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(name, arguments == null ? null : SyntaxFactory.ParseAttributeArgumentList(arguments))));
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
