namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>Reads attributes where they are written: by name first, the symbol only on a hit.</summary>
internal static class AttributeUse
{
    /// <summary>Whether an attribute is written with this name, with or without its suffix.</summary>
    /// <param name="attribute">The attribute as written.</param>
    /// <param name="name">The name without <c>Attribute</c>.</param>
    public static bool IsNamed(AttributeSyntax attribute, string name)
    {
        var written = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return written == name || written == name + "Attribute";
    }

    /// <summary>The attribute with its values; null where it stands on nothing or does not bind.</summary>
    public static AttributeData? Bind(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        Beside(attribute, model, cancellationToken).FirstOrDefault(data => data.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span);

    /// <summary>All attributes of what an attribute stands on, with itself, in the order of the source.</summary>
    public static ImmutableArray<AttributeData> Beside(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list)
            return ImmutableArray<AttributeData>.Empty;
        var symbol = list.Target?.Identifier.Kind() switch
        {
            SyntaxKind.AssemblyKeyword => model.Compilation.Assembly,
            SyntaxKind.ModuleKeyword => model.Compilation.SourceModule,
            _ => Declared(owner, model, cancellationToken),
        };
        var attributes = list.Target?.Identifier.IsKind(SyntaxKind.ReturnKeyword) == true
            ? (symbol as IMethodSymbol)?.GetReturnTypeAttributes()
            : symbol?.GetAttributes();
        return attributes ?? ImmutableArray<AttributeData>.Empty;
    }

    /// <summary>The value of a named argument that is a string, constants resolved; null when there is none.</summary>
    public static string? Text(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

    /// <summary>What a node declares; the first variable of a field.</summary>
    public static ISymbol? Declared(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(node is BaseFieldDeclarationSyntax field ? field.Declaration.Variables.First() : node, cancellationToken);
}
