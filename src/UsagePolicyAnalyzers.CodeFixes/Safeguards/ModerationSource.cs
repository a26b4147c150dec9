using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>Where a moderation client comes from at a place in code: what is in scope, a new constructor or handler parameter, or a new object.</summary>
/// <param name="name">Its name there.</param>
/// <param name="declaration">The statement that makes it; null where it is in scope or handed in.</param>
/// <param name="owner">The declaration that takes a parameter for it; null where none does.</param>
internal sealed class ModerationSource(string name, string? declaration, SyntaxNode? owner)
{
    /// <summary>The client's type.</summary>
    public const string ClientType = "OpenAI.Moderations.ModerationClient";

    public string Name { get; } = name;

    public string? Declaration { get; } = declaration;

    /// <summary>The source at a call; null where there is no way to one.</summary>
    public static ModerationSource? At(SemanticModel model, SyntaxNode call)
    {
        var isStatic = Stop.Function(call) is { } around && (around is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.StaticKeyword));
        foreach (var symbol in model.LookupSymbols(call.SpanStart))
        {
            var type = symbol switch
            {
                ILocalSymbol local when local.Locations.All(l => l.SourceSpan.Start < call.SpanStart) => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field when field.IsStatic || !isStatic => field.Type,
                IPropertySymbol property when property.IsStatic || !isStatic => property.Type,
                _ => null,
            };
            if (type?.ToDisplayString() == ClientType)
                return new ModerationSource(symbol.Name, null, null);
        }

        var name = Names.Free(model, call, "moderation");
        if (Handler(model, call) is { } handler)
            return new ModerationSource(name, null, handler);
        if (!isStatic && call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is ClassDeclarationSyntax type2 && !type2.Modifiers.Any(SyntaxKind.StaticKeyword) && !IsCreated(model, type2) && Takes(type2))
            return new ModerationSource(name, null, type2);
        return new ModerationSource(name, $"var {name} = new {ClientType}(\"omni-moderation-latest\", System.Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\"));", null);
    }

    /// <summary>The root with the parameter added; statements may have been put in after the owner's start.</summary>
    public SyntaxNode AddTo(SyntaxNode root)
    {
        if (owner == null)
            return root;
        var current = root.FindToken(owner.SpanStart).Parent!.AncestorsAndSelf().First(n => n.SpanStart == owner.SpanStart && n.IsKind(owner.Kind()));
        return root.ReplaceNode(current, current switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.WithParameterList(With(lambda.ParameterList)),
            MethodDeclarationSyntax method => method.WithParameterList(With(method.ParameterList)),
            LocalFunctionStatementSyntax local => local.WithParameterList(With(local.ParameterList)),
            ClassDeclarationSyntax type => WithClient(type),
            _ => current,
        });
    }

    // A lambda with typed parameters, or a static handler: the framework fills its parameters.
    private static SyntaxNode? Handler(SemanticModel model, SyntaxNode call)
    {
        switch (call.Ancestors().FirstOrDefault(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax))
        {
            case ParenthesizedLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax registration } } lambda when lambda.ParameterList.Parameters.All(p => p.Type != null):
                return registration.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var map } && map.StartsWith("Map", StringComparison.Ordinal) ? lambda : null;
            case MethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.StaticKeyword) && IsHandedToMap(method.SyntaxTree, method.Identifier.ValueText):
                return method;
            case LocalFunctionStatementSyntax local when IsHandedToMap(local.SyntaxTree, local.Identifier.ValueText):
                return local;
            default:
                return null;
        }
    }

    private static bool IsHandedToMap(SyntaxTree tree, string name)
    {
        var uses = tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(i => i.Identifier.ValueText == name).ToList();
        return uses.Count > 0 && uses.All(u => u.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var map } } } && map.StartsWith("Map", StringComparison.Ordinal));
    }

    // Whoever creates the object in source would have to hand over one more argument.
    private static bool IsCreated(SemanticModel model, ClassDeclarationSyntax type)
    {
        var symbol = model.GetDeclaredSymbol(type);
        var name = type.Identifier.ValueText;
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax created } && created.Identifier.ValueText == name
                    || node is BaseListSyntax bases && bases.Types.Any(b => b.Type.ToString() == name))
                {
                    return true;
                }

                if (node is ImplicitObjectCreationExpressionSyntax creation && tree == model.SyntaxTree && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation).Type, symbol))
                    return true;
            }
        }

        return false;
    }

    private static bool Takes(ClassDeclarationSyntax type) => type.Members.OfType<ConstructorDeclarationSyntax>().Count(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)) <= 1;

    private ClassDeclarationSyntax WithClient(ClassDeclarationSyntax type)
    {
        // A primary constructor's parameter list is a child of the declaration, by whatever name this version of the compiler has for it.
        if (type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault() is { } primary)
            return type.ReplaceNode(primary, With(primary));
        var field = (MemberDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private readonly {ClientType} {Name};\n\n")!;
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)) is { } constructor)
        {
            var assignment = SyntaxFactory.ParseStatement($"this.{Name} = {Name};\n");
            var changed = constructor.WithParameterList(With(constructor.ParameterList));
            if (changed.Body is { } body)
                changed = changed.WithBody(body.AddStatements(Marked(assignment)));
            else if (changed.ExpressionBody is { } arrow)
                changed = changed.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(arrow.Expression), assignment).WithAdditionalAnnotations(Formatter.Annotation));
            type = type.ReplaceNode(constructor, changed);
        }
        else
        {
            var added = SyntaxFactory.ParseMemberDeclaration($"public {type.Identifier.ValueText}({ClientType} {Name}) => this.{Name} = {Name};\n\n")!;
            type = type.WithMembers(type.Members.Insert(0, Marked(added)));
        }

        return type.WithMembers(type.Members.Insert(0, Marked(field)));
    }

    // Before what may be left out.
    private ParameterListSyntax With(ParameterListSyntax list)
    {
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Name)).WithType(SyntaxFactory.ParseTypeName(ClientType).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation));
        var at = 0;
        while (at < list.Parameters.Count && list.Parameters[at].Default == null && !list.Parameters[at].Modifiers.Any(SyntaxKind.ParamsKeyword))
            at++;
        return list.WithParameters(list.Parameters.Insert(at, parameter)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static T Marked<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
}
