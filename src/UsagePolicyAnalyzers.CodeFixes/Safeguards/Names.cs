namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>Names for what fixes add.</summary>
internal static class Names
{
    /// <summary>The name, with a number where it is taken anywhere in the member around the node.</summary>
    public static string Free(SemanticModel model, SyntaxNode node, string name)
    {
        var scope = (SyntaxNode?)node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(scope.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText), StringComparer.Ordinal);
        taken.UnionWith(model.LookupSymbols(node.SpanStart).OfType<ILocalSymbol>().Select(l => l.Name));
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }
}
