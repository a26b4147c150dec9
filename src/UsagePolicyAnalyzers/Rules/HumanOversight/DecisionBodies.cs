using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>The bodies that an answer of a model may reach: those that call one, the others of their type, their callers, and what these call.</summary>
internal sealed class DecisionBodies
{
    private const int MaxBodies = 1_000;
    private const int Up = 5;
    private const int Down = 2;

    private readonly ImmutableArray<IOperation> _roots;

    private DecisionBodies(ImmutableArray<IOperation> roots) => _roots = roots;

    /// <summary>The outermost operations of the bodies.</summary>
    public static ImmutableArray<IOperation> Of(LlmModel model) => model.Shared(m => new DecisionBodies(Find(m)))._roots;

    private static ImmutableArray<IOperation> Find(LlmModel model)
    {
        var found = new Dictionary<SyntaxNode, IOperation>();
        var open = new Queue<(IOperation Root, int Up, int Down)>();
        foreach (var call in model.Calls.Where(c => c.Kind == ModelCallKind.Chat))
            Add(call.Operation, Up, Down);
        while (open.Count > 0 && found.Count < MaxBodies)
        {
            var (root, up, down) = open.Dequeue();
            if (up > 0 && MethodOf(model, root) is { } method)
            {
                foreach (var caller in model.Graph.Callers(method))
                    Add(caller.Operation, up - 1, down);
            }

            if (down == 0)
                continue;
            foreach (var invocation in root.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                if (invocation.Arguments.IsEmpty)
                    continue;
                foreach (var body in model.Graph.Implementations(invocation.TargetMethod).SelectMany(model.Graph.BodiesOf))
                    Add(body, 0, down - 1);
            }
        }

        // What one method of a type leaves in a field or in what it was given, another may act on.
        foreach (var type in model.Calls.Where(c => c.Kind == ModelCallKind.Chat).Select(c => MethodOf(model, c.Operation)?.ContainingType).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var body in type.GetMembers().OfType<IMethodSymbol>().SelectMany(model.Graph.BodiesOf))
                Add(body, 0, 0);
        }

        return found.Values.ToImmutableArray();

        void Add(IOperation operation, int up, int down)
        {
            var root = operation.Root();
            if (found.ContainsKey(root.Syntax))
                return;
            found.Add(root.Syntax, root);
            open.Enqueue((root, up, down));
        }
    }

    /// <summary>The method whose body an operation is in, lambdas left aside; null in initializers.</summary>
    public static IMethodSymbol? MethodOf(LlmModel model, IOperation operation)
    {
        var syntax = operation.Syntax;
        var symbol = syntax is MemberDeclarationSyntax or AccessorDeclarationSyntax ? model.Graph.ModelOf(syntax.SyntaxTree).GetDeclaredSymbol(syntax) : model.Graph.SymbolAround(syntax);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            symbol = symbol.ContainingSymbol;
        return symbol as IMethodSymbol;
    }
}
