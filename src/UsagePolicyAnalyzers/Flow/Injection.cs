using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// Which classes of the program an injected service may be: those that the source registers for it, or makes it of where a factory puts a decorator
/// together. Where the source does not tell, every implementation is possible.
/// </summary>
internal sealed class Injection(SourceGraph graph)
{
    private static readonly ImmutableHashSet<string> s_resolvers = ImmutableHashSet.Create("GetRequiredService", "GetService", "GetRequiredKeyedService", "GetKeyedService", "CreateInstance");

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<INamedTypeSymbol>> _registered = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<INamedTypeSymbol>> _decorators = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<IInvocationOperation>> _registrations = new(() => Registrations(graph).ToImmutableArray());

    /// <summary>Whether a call on an object may run a method that implements the called one.</summary>
    public bool MayRun(IInvocationOperation call, IMethodSymbol method)
    {
        if (call.Instance is not { Type.TypeKind: TypeKind.Interface } receiver || graph.Implementations(call.TargetMethod).Length < 2 || TypesOf(receiver) is not { IsEmpty: false } types)
            return true;
        foreach (var type in types)
        {
            for (var current = type; current != null; current = current.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method.ContainingType.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The bodies in source that a call may run.</summary>
    public IEnumerable<IMethodSymbol> BodiesOf(IInvocationOperation call) => graph.Implementations(call.TargetMethod).Where(b => MayRun(call, b));

    // Empty where nothing is told.
    private ImmutableArray<INamedTypeSymbol> TypesOf(IOperation receiver)
    {
        switch (SourceGraph.Unwrap(receiver))
        {
            case IParameterReferenceOperation { Parameter: var parameter }:
                return OfParameter(parameter);
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member:
                return Union(graph.Writes(member.Member).Select(v => SourceGraph.Unwrap(v) is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } given }
                    ? OfParameter(given) : ImmutableArray<INamedTypeSymbol>.Empty));
            default:
                return ImmutableArray<INamedTypeSymbol>.Empty;
        }
    }

    private ImmutableArray<INamedTypeSymbol> OfParameter(IParameterSymbol parameter)
    {
        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                var sites = graph.Callers(constructor);
                return sites.IsEmpty ? RegisteredFor(parameter.Type, constructor.ContainingType)
                    : IsRegistered(constructor.ContainingType) ? ImmutableArray<INamedTypeSymbol>.Empty
                    : Union(sites.Select(s => s.ArgumentFor(parameter) is { } given ? OfValue(given) : ImmutableArray<INamedTypeSymbol>.Empty));
            case IMethodSymbol method when IsHandler(method) || parameter.GetAttributes().Any(a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute"):
                return RegisteredFor(parameter.Type, null);
            default:
                return ImmutableArray<INamedTypeSymbol>.Empty;
        }
    }

    // A lambda that is mapped to a route: the container gives it its services.
    private static bool IsHandler(IMethodSymbol method) => method.MethodKind == MethodKind.AnonymousFunction
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax registration }
        && SourceIndex.InvokedName(registration)?.StartsWith("Map", StringComparison.Ordinal) == true;

    // Who is decorated is given to the decorator, everybody else gets the decorator that was put around last.
    private ImmutableArray<INamedTypeSymbol> RegisteredFor(ITypeSymbol service, INamedTypeSymbol? taker)
    {
        var decorators = _decorators.GetOrAdd(service, s => Made(s, isDecorator: true));
        if (!decorators.IsEmpty && !decorators.Contains(taker, SymbolEqualityComparer.Default))
            return ImmutableArray.Create(decorators[decorators.Length - 1]);
        var registered = _registered.GetOrAdd(service, s => Made(s, isDecorator: false));
        return registered.IsEmpty ? registered : registered.AddRange(decorators);
    }

    private ImmutableArray<INamedTypeSymbol> Made(ITypeSymbol service, bool isDecorator) =>
        Union(_registrations.Value.Where(r => r.TargetMethod.Name == "Decorate" == isDecorator).Select(r => MadeBy(r, service)).OfType<ImmutableArray<INamedTypeSymbol>>());

    private bool IsRegistered(INamedTypeSymbol type) => _registrations.Value.Any(r => r.TargetMethod.TypeArguments.Contains(type, SymbolEqualityComparer.Default) && !r.Arguments.Any(a => a.Value is IDelegateCreationOperation));

    // What a registration gives for a service: empty where it does not tell, null where it is for another.
    private ImmutableArray<INamedTypeSymbol>? MadeBy(IInvocationOperation registration, ITypeSymbol service)
    {
        var types = registration.TargetMethod.TypeArguments.IsEmpty
            ? registration.Arguments.Select(a => SourceGraph.Unwrap(a.Value)).OfType<ITypeOfOperation>().Select(t => t.TypeOperand).ToImmutableArray()
            : registration.TargetMethod.TypeArguments;
        if (types.IsEmpty || !SymbolEqualityComparer.Default.Equals(types[0], service))
            return null;
        var given = registration.Arguments.Skip(1).Select(a => SourceGraph.Unwrap(a.Value)).Where(v => v is not (ITypeOfOperation or ILiteralOperation)).ToList();
        if (given.OfType<IDelegateCreationOperation>().FirstOrDefault() is { } factory)
            return factory.Target is IAnonymousFunctionOperation lambda ? Union(SourceGraph.ReturnsOf(lambda.Body).Select(OfValue)) : ImmutableArray<INamedTypeSymbol>.Empty;
        if (types.Length > 1)
            return types[1] is INamedTypeSymbol made ? ImmutableArray.Create(made) : ImmutableArray<INamedTypeSymbol>.Empty;
        return given.Count == 1 ? OfValue(given[0]) : ImmutableArray<INamedTypeSymbol>.Empty;
    }

    private ImmutableArray<INamedTypeSymbol> OfValue(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol made } => ImmutableArray.Create(made),
        IInvocationOperation { TargetMethod: { TypeArguments: { Length: 1 } resolved, Name: var name } } when s_resolvers.Contains(name) && resolved[0] is INamedTypeSymbol { TypeKind: TypeKind.Class } made => ImmutableArray.Create(made),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Union([OfValue(choice.WhenTrue), OfValue(otherwise)]),
        _ => ImmutableArray<INamedTypeSymbol>.Empty,
    };

    // Of several ways, all must tell.
    private static ImmutableArray<INamedTypeSymbol> Union(IEnumerable<ImmutableArray<INamedTypeSymbol>> ways)
    {
        var all = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var way in ways)
        {
            if (way.IsEmpty)
                return way;
            all.AddRange(way);
        }

        return all.ToImmutable();
    }

    private static IEnumerable<IInvocationOperation> Registrations(SourceGraph graph)
    {
        foreach (var name in graph.Index.InvokedNames.Where(IsRegistration))
        {
            foreach (var node in graph.Index.Invocations(name))
            {
                if (graph.OperationOf(node) is IInvocationOperation { TargetMethod.ContainingNamespace: { } space } registration && space.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal))
                    yield return registration;
            }
        }
    }

    private static bool IsRegistration(string name) => name == "Decorate" || name == "AddHttpClient"
        || ((name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("TryAdd", StringComparison.Ordinal))
            && (name.EndsWith("Singleton", StringComparison.Ordinal) || name.EndsWith("Scoped", StringComparison.Ordinal) || name.EndsWith("Transient", StringComparison.Ordinal)));
}
