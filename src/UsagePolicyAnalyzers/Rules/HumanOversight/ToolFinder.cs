using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>A function that is offered to a model.</summary>
/// <param name="Name">Its name for the model, or of its method.</param>
/// <param name="Site">Where it is made: the creation, or the marked method's name.</param>
/// <param name="Creation">The operation that makes it; null for a marked method.</param>
/// <param name="Targets">The methods and lambdas that carry it out; empty where the program hands calls out by itself.</param>
/// <param name="Methods">The methods among the targets.</param>
internal sealed record Tool(string Name, Location Site, IOperation? Creation, ImmutableArray<IOperation> Targets, ImmutableArray<IMethodSymbol> Methods);

/// <summary>Finds the functions that are offered to models: marked methods, delegates made into tools, and declarations by name.</summary>
internal sealed class ToolFinder(LlmModel model)
{
    public IEnumerable<Tool> Find() => Marked().Concat(Made()).Concat(Declared());

    private IEnumerable<Tool> Marked()
    {
        var names = new HashSet<string>(model.Symbols.Rows.Where(r => r.Role == Role.ToolAttribute && r.Says("on", "method")).Select(r => Simple(r.TypeName)), StringComparer.Ordinal);
        foreach (var declaration in model.Graph.Index.Files.SelectMany(f => f.Types).SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>())
        {
            if (!declaration.AttributeLists.SelectMany(l => l.Attributes).Any(a => names.Contains(Suffixed(a))))
                continue;
            if (model.Graph.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is { } method
                && method.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.ToolAttribute) != null))
                yield return new Tool(method.Name, declaration.Identifier.GetLocation(), null, ImmutableArray<IOperation>.Empty, ImmutableArray.Create(method));
        }
    }

    private IEnumerable<Tool> Made()
    {
        foreach (var name in Rows(r => !r.Argument("delegate").IsEmpty).Select(r => r.MemberName!).Distinct().ToList())
        {
            foreach (var node in model.Graph.Index.Invocations(name))
            {
                if (model.Graph.OperationOf(node) is IInvocationOperation creation && model.Symbols.Find(creation.TargetMethod, Role.ToolDefinition) is { } row
                    && creation.Arguments.FirstOrDefault(a => a.Parameter is { } p && row.Argument("delegate").Contains(p.Name)) is { } carried)
                {
                    var (targets, methods) = TargetsOf(carried.Value);
                    yield return new Tool(NameOf(creation, row) ?? methods.FirstOrDefault()?.Name ?? name, creation.Syntax.GetLocation(), creation, targets, methods);
                }
            }
        }
    }

    private IEnumerable<Tool> Declared()
    {
        foreach (var row in Rows(r => r.Argument("delegate").IsEmpty && !r.Argument("name").IsEmpty && r.Argument("tool").IsEmpty).ToList())
        {
            var nodes = row.MemberName == WellKnownMemberNames.InstanceConstructorName
                ? model.Graph.Index.Creations(Simple(row.TypeName)).Concat(model.Graph.Index.TargetTypedCreations)
                : model.Graph.Index.Invocations(row.MemberName!);
            foreach (var node in nodes)
            {
                var creation = model.Graph.OperationOf(node);
                var member = creation is IInvocationOperation invocation ? invocation.TargetMethod : (creation as IObjectCreationOperation)?.Constructor;
                if (creation != null && member != null && model.Symbols.Find(member).Contains(row) && NameOf(creation, row) is { } name)
                    yield return new Tool(name, creation.Syntax.GetLocation(), creation, ImmutableArray<IOperation>.Empty, ImmutableArray<IMethodSymbol>.Empty);
            }
        }

        foreach (var node in model.Graph.Index.Assignments("Name"))
        {
            if (model.Graph.OperationOf(node) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && model.Symbols.Find(target.Property, Role.ToolDefinition) != null && assignment.Value.ConstantValue is { HasValue: true, Value: string name }
                && assignment.Parent?.Parent is IObjectCreationOperation creation)
                yield return new Tool(name, creation.Syntax.GetLocation(), creation, ImmutableArray<IOperation>.Empty, ImmutableArray<IMethodSymbol>.Empty);
        }
    }

    private IEnumerable<SymbolRow> Rows(Func<SymbolRow, bool> fits) => model.Symbols.Rows.Where(r => r.Role == Role.ToolDefinition && r.MemberName != null && fits(r));

    private (ImmutableArray<IOperation>, ImmutableArray<IMethodSymbol>) TargetsOf(IOperation value)
    {
        var targets = ImmutableArray.CreateBuilder<IOperation>();
        var methods = ImmutableArray.CreateBuilder<IMethodSymbol>();
        model.Trace(value, FlowKind.Content, step =>
        {
            if (step.Operation is IMethodReferenceOperation reference)
                methods.Add(reference.Method);
            if (step.Operation is IAnonymousFunctionOperation lambda)
                targets.Add(lambda.Body);
            return methods.Count + targets.Count < 20;
        });
        return (targets.ToImmutable(), methods.ToImmutable());
    }

    private string? NameOf(IOperation creation, SymbolRow row)
    {
        var arguments = creation is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)creation).Arguments;
        if (arguments.FirstOrDefault(a => a.Parameter is { } p && row.Argument("name").Contains(p.Name)) is not { } argument)
            return null;
        return model.FindOrigin(argument.Value, FlowKind.Content, step => step.Operation.ConstantValue is { HasValue: true, Value: string })?.Operation.ConstantValue.Value as string;
    }

    private static string Simple(string typeName) => typeName.Substring(typeName.LastIndexOf('.') + 1);

    private static string Suffixed(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name : name + "Attribute";
    }
}
