namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>Names for what fixes add.</summary>
internal static class Names
{
    /// <summary>The name, with a number where it is taken anywhere in the member around the node.</summary>
    public static string Free(SemanticModel model, SyntaxNode node, string name)
    {
        return Free(model, (SyntaxNode?)node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot(), node.SpanStart, name);
    }

    /// <summary>The name, with a number where it is taken in the function or around it.</summary>
    public static string FreeIn(SemanticModel model, SyntaxNode function, string name) => Free(model, function, function.SpanStart, name);

    private static string Free(SemanticModel model, SyntaxNode scope, int position, string name)
    {
        var taken = new HashSet<string>(scope.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText), StringComparer.Ordinal);
        taken.UnionWith(model.LookupSymbols(position).Where(s => s is ILocalSymbol or IParameterSymbol).Select(s => s.Name));
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }
}
