namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>Makes an object of some members of another: <c>new { a.Name, a.City }</c>.</summary>
internal static class Projection
{
    /// <summary>The object, or the objects of a collection, without some members; null where there is no such expression.</summary>
    /// <param name="model">The semantic model of the document.</param>
    /// <param name="value">The object.</param>
    /// <param name="members">The members to leave out, with commas between; of a path the first member goes.</param>
    public static ExpressionSyntax? Of(SemanticModel model, ExpressionSyntax value, string members)
    {
        if (model.GetTypeInfo(value).Type is not INamedTypeSymbol type)
            return null;
        var dropped = new HashSet<string>(members.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(path => path.Split('.', '[')[0]), StringComparer.Ordinal);
        if (ElementOf(type) is { } element)
        {
            if (model.LookupNamespacesAndTypes(value.SpanStart, name: "Enumerable").IsEmpty)
                return null;
            var item = Safeguards.Names.Free(model, value, "item");
            return Object(element, item, dropped) is { } one ? SyntaxFactory.ParseExpression($"{Operand(value)}.Select({item} => {one})") : null;
        }

        // What is called for its value is called once only.
        if (value.WithoutTrivia() is not (IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax }))
            return null;
        return Object(type, value.WithoutTrivia().ToString(), dropped) is { } projection
            ? SyntaxFactory.ParseExpression(value.Parent is InterpolationSyntax ? $"({projection})" : projection)
            : null;
    }

    private static string Operand(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? value.WithoutTrivia().ToString() : $"({value.WithoutTrivia()})";

    private static string? Object(INamedTypeSymbol type, string instance, HashSet<string> dropped)
    {
        var members = new List<string>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var own = current.GetMembers().OfType<IPropertySymbol>()
                .Where(p => p is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public, DeclaredAccessibility: Accessibility.Public } && p.Name != "EqualityContract")
                .Select(p => p.Name);
            members.InsertRange(0, own.Where(name => !members.Contains(name)));
        }

        var kept = members.Where(name => !dropped.Contains(name)).ToList();
        return kept.Count == 0 || kept.Count == members.Count ? null : $"new {{ {string.Join(", ", kept.Select(name => instance + "." + name))} }}";
    }

    private static INamedTypeSymbol? ElementOf(INamedTypeSymbol type) =>
        (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T ? type : type.AllInterfaces.FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T))?.TypeArguments[0] as INamedTypeSymbol;
}
