using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Finds the functions that are offered to models: marked methods, delegates made into tools, and declarations by name.</summary>
internal sealed class Tools
{
    private const int MaxFunctions = 20;

    private readonly LlmModel _model;
    private readonly ImmutableArray<Tool> _tools;

    private Tools(LlmModel model)
    {
        _model = model;
        var known = new HashSet<(SyntaxNode, string)>();
        _tools = Marked().Concat(Made()).Concat(Derived()).Concat(Named()).Concat(InJson()).Where(t => known.Add((t.Site, t.Name))).ToImmutableArray();
    }

    public static ImmutableArray<Tool> Of(LlmModel model) => model.Shared(m => new Tools(m))._tools;

    private IEnumerable<Tool> Marked()
    {
        foreach (var declaration in _model.Graph.Index.Files.SelectMany(f => f.Types).SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>())
        {
            if (declaration.AttributeLists.SelectMany(l => l.Attributes).Any(a => _model.Symbols.MayMatch(NameOf(a))) && _model.Graph.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is { } method
                && method.GetAttributes().Any(a => _model.Symbols.Find(a.AttributeClass, Role.ToolAttribute) is { } row && !row.Says("on", "type") && IsOffered(row)))
                yield return new Tool(method.Name, declaration, null, ImmutableArray.Create(new ToolFunction(method, null)));
        }
    }

    // Where the program itself talks to models and nothing of what offers such functions is named, none is offered.
    private bool IsOffered(SymbolRow row) =>
        row.Argument("offered") is var names && (names.IsEmpty || _model.Calls.IsEmpty || _model.Graph.Index.Files.Any(f => names.Any(f.Mentioned.Contains)));

    private IEnumerable<Tool> Made()
    {
        foreach (var use in SymbolUses.Of(_model, Role.ToolDefinition))
        {
            if (use.Operation is not IInvocationOperation creation || creation.Arguments.FirstOrDefault(a => Carries(use.Row, a)) is not { } carried)
                continue;
            var functions = FunctionsOf(carried.Value);
            yield return new Tool(NameOf(use) ?? functions.FirstOrDefault()?.Method.Name ?? creation.TargetMethod.Name, creation.Syntax, creation, functions);
        }
    }

    // new DeleteNote(), a class of the program that is a function itself.
    private IEnumerable<Tool> Derived()
    {
        foreach (var declaration in _model.Graph.Index.Derived("AIFunction"))
        {
            if (_model.Graph.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not INamedTypeSymbol type || type.GetMembers("InvokeCoreAsync").OfType<IMethodSymbol>().FirstOrDefault() is not { } function)
                continue;
            foreach (var node in _model.Graph.Index.Creations(type.Name).Concat<SyntaxNode>(_model.Graph.Index.TargetTypedCreations()))
            {
                if (_model.Graph.OperationOf(node) is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type, type))
                    yield return new Tool(OwnName(type) ?? type.Name, node, null, ImmutableArray.Create(new ToolFunction(function, null)));
            }
        }
    }

    // public override string Name => "delete_note";
    private string? OwnName(INamedTypeSymbol type) =>
        type.GetMembers("Name").OfType<IPropertySymbol>().Select(p => p.GetMethod).OfType<IMethodSymbol>().SelectMany(g => _model.Graph.Returns(g)).Select(v => v.ConstantValue.Value).OfType<string>().FirstOrDefault();

    private IEnumerable<Tool> Named()
    {
        foreach (var use in SymbolUses.Of(_model, Role.ToolDefinition))
        {
            if (use.Operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Name" }, Parent.Parent: IObjectCreationOperation around } assignment)
            {
                if (assignment.Value.ConstantValue is { HasValue: true, Value: string assigned })
                    yield return Declared(assigned, around);
            }
            else if (use.Row.Argument("delegate").IsEmpty && use.Row.Argument("tool").IsEmpty && NameOf(use) is { } name)
            {
                yield return Declared(name, use.Operation);
            }
        }
    }

    private IEnumerable<Tool> InJson()
    {
        foreach (var (name, site) in JsonTools.Of(_model))
        {
            if (_model.Graph.OperationOf(site) is { } creation)
                yield return Declared(name, creation);
        }
    }

    private static Tool Declared(string name, IOperation creation) => new(name, creation.Syntax, creation, ImmutableArray<ToolFunction>.Empty);

    // What a row does not name is told by its type.
    private static bool Carries(SymbolRow row, IArgumentOperation argument) => argument.Parameter is { } parameter
        && (row.Argument("delegate").Contains(parameter.Name) || (row.Argument("delegate").IsEmpty && (parameter.Type.TypeKind == TypeKind.Delegate || parameter.Type.Name is "Delegate" or "MethodInfo")));

    private ImmutableArray<ToolFunction> FunctionsOf(IOperation value)
    {
        var functions = ImmutableArray.CreateBuilder<ToolFunction>();
        _model.Trace(value, FlowKind.Content, step =>
        {
            switch (step.Operation)
            {
                case IAnonymousFunctionOperation lambda:
                    functions.Add(new ToolFunction(lambda.Symbol, lambda));
                    break;
                case IMethodReferenceOperation reference:
                    functions.Add(new ToolFunction(reference.Method, null));
                    break;
            }

            return functions.Count < MaxFunctions;
        });
        return functions.ToImmutable();
    }

    private string? NameOf(SymbolUse use) => use.Arguments("name").FirstOrDefault() is { } value
        ? _model.FindOrigin(value, FlowKind.Content, step => step.Operation.ConstantValue is { HasValue: true, Value: string })?.Operation.ConstantValue.Value as string
        : null;

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
