using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Gives a type a service through its constructor.</summary>
internal static class Dependency
{
    /// <summary>The name by which the type has the service already; null where it has not.</summary>
    public static string? Existing(INamedTypeSymbol type, string serviceName)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field && IsService(field.Type, serviceName) && !field.IsImplicitlyDeclared)
                return field.Name;
            if (member is IPropertySymbol { IsStatic: false } property && IsService(property.Type, serviceName))
                return property.Name;
        }

        return null;
    }

    /// <summary>Whether a parameter can be added to the type's constructor: nothing in the program makes one by itself or derives from it.</summary>
    public static bool CanBeAdded(Compilation compilation, TypeDeclarationSyntax type)
    {
        if (type is not (ClassDeclarationSyntax or RecordDeclarationSyntax) || type.Modifiers.Any(m => m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.AbstractKeyword) || m.IsKind(SyntaxKind.PartialKeyword)))
            return false;
        if (type.Members.OfType<ConstructorDeclarationSyntax>().Count(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)) + type.ChildNodes().OfType<ParameterListSyntax>().Count() > 1)
            return false;
        var name = type.Identifier.ValueText;
        return !compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).Any(n => n switch
        {
            ObjectCreationExpressionSyntax creation => IsNamed(creation.Type, name),
            BaseTypeSyntax baseType => IsNamed(baseType.Type, name),
            ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.ThisConstructorInitializer, Parent.Parent: TypeDeclarationSyntax owner } => owner.Identifier.ValueText == name,
            _ => false,
        });
    }

    /// <summary>The type with the service: a parameter of its primary constructor, or a parameter, a field and an assignment.</summary>
    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, string serviceType, string parameter, string field)
    {
        var added = SyntaxFactory.Parameter(SyntaxFactory.Identifier(parameter))
            .WithType(SyntaxFactory.ParseTypeName(serviceType).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation));
        if (type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault() is { } primary)
            return type.ReplaceNode(primary, With(primary, added));
        var declaration = SyntaxFactory.ParseMemberDeclaration($"private readonly {serviceType} {field};\n")!.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        var assignment = SyntaxFactory.ParseStatement($"{field} = {parameter};\n").WithAdditionalAnnotations(Formatter.Annotation);
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)) is not { } constructor)
        {
            var made = SyntaxFactory.ParseMemberDeclaration($"public {type.Identifier.ValueText}({serviceType} {parameter})\n{{\n{field} = {parameter};\n}}\n")!;
            return type.WithMembers(type.Members.Insert(0, made.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)).Insert(0, declaration));
        }

        var body = constructor.Body ?? SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(constructor.ExpressionBody!.Expression.WithoutTrivia())).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = constructor.WithParameterList(With(constructor.ParameterList, added)).WithExpressionBody(null).WithSemicolonToken(default).WithBody(body.AddStatements(assignment));
        return type.ReplaceNode(constructor, constructor.Body == null ? changed.WithAdditionalAnnotations(Formatter.Annotation) : changed) is var replaced
            ? replaced.WithMembers(replaced.Members.Insert(0, declaration))
            : type;
    }

    // Before what may be left out.
    private static ParameterListSyntax With(ParameterListSyntax list, ParameterSyntax added)
    {
        var index = list.Parameters.IndexOf(p => p.Default != null || p.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return list.WithParameters(list.Parameters.Insert(index < 0 ? list.Parameters.Count : index, added)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool IsService(ITypeSymbol type, string serviceName) => type.ToDisplayString() == serviceName;

    private static bool IsNamed(TypeSyntax type, string name) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText == name,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText == name,
        _ => false,
    };
}
