using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Gives a function or a type one more parameter, and a call one more argument.</summary>
internal static class Dependency
{
    /// <summary>Whether the type has a primary constructor: its parameters are in scope in all members.</summary>
    public static bool HasPrimary(TypeDeclarationSyntax type) => type.ChildNodes().OfType<ParameterListSyntax>().Any();

    /// <summary>The node with the change.</summary>
    public static SyntaxNode Apply(SyntaxNode node, ServiceEdit edit, string service) => node switch
    {
        TypeDeclarationSyntax type => Add(type, service, edit.Name, edit.Field),
        MethodDeclarationSyntax method => method.WithParameterList(With(method.ParameterList, Parameter(service, edit.Name))),
        LocalFunctionStatementSyntax local => local.WithParameterList(With(local.ParameterList, Parameter(service, edit.Name))),
        ParenthesizedLambdaExpressionSyntax lambda => lambda.WithParameterList(With(lambda.ParameterList, Parameter(service, edit.Name))),
        ArgumentListSyntax list => With(list, edit),
        BaseObjectCreationExpressionSyntax creation => creation.WithArgumentList(With(SyntaxFactory.ArgumentList(), edit)),
        _ => node,
    };

    // The type with the service: a parameter of its primary constructor, or a parameter, a field and an assignment.
    private static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, string service, string parameter, string field)
    {
        if (type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault() is { } primary)
            return type.ReplaceNode(primary, With(primary, Parameter(service, parameter)));
        var declaration = SyntaxFactory.ParseMemberDeclaration($"private readonly {service} {field};\n")!.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)) is not { } constructor)
        {
            var made = SyntaxFactory.ParseMemberDeclaration($"public {type.Identifier.ValueText}({service} {parameter})\n{{\n{field} = {parameter};\n}}\n")!;
            return type.WithMembers(type.Members.Insert(0, made.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)).Insert(0, declaration));
        }

        var isOnOneLine = constructor.Body is { } written && !written.ToString().Contains('\n');
        var assignment = SyntaxFactory.ParseStatement($"{field} = {parameter};{(isOnOneLine ? " " : "\n")}").WithAdditionalAnnotations(Formatter.Annotation);
        var body = constructor.Body ?? SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(constructor.ExpressionBody!.Expression.WithoutTrivia())).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = constructor.WithParameterList(With(constructor.ParameterList, Parameter(service, parameter))).WithExpressionBody(null).WithSemicolonToken(default).WithBody(body.AddStatements(assignment));
        var replaced = type.ReplaceNode(constructor, constructor.Body == null ? changed.WithAdditionalAnnotations(Formatter.Annotation) : changed);
        return replaced.WithMembers(replaced.Members.Insert(0, declaration));
    }

    private static ParameterSyntax Parameter(string service, string name) => SyntaxFactory.Parameter(SyntaxFactory.Identifier(name))
        .WithType(SyntaxFactory.ParseTypeName(service).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation));

    // Before what may be left out.
    private static ParameterListSyntax With(ParameterListSyntax list, ParameterSyntax added)
    {
        var index = list.Parameters.IndexOf(p => p.Default != null || p.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return list.WithParameters(list.Parameters.Insert(index < 0 ? list.Parameters.Count : index, added)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static ArgumentListSyntax With(ArgumentListSyntax list, ServiceEdit edit)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(edit.Name).WithAdditionalAnnotations(Simplifier.Annotation));
        if (edit.Field.Length > 0)
            argument = argument.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(edit.Field)));
        return list.WithArguments(list.Arguments.Insert(edit.Index < 0 ? list.Arguments.Count : edit.Index, argument)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
