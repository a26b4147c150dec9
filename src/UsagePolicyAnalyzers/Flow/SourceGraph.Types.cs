namespace UsagePolicyAnalyzers.Flow;

/// <content>What overrides and implements what.</content>
internal sealed partial class SourceGraph
{
    /// <summary>The bodies in source that a call of the method may run: its own, and those that override or implement it.</summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method) =>
        _implementations[(method.ReducedFrom ?? method).OriginalDefinition];

    private ImmutableArray<IMethodSymbol> FindImplementations(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract && DeclarationsOf(method).Any())
            found.Add(method);
        if (method.ContainingType is { } type && (method.IsAbstract || method.IsVirtual || method.IsOverride))
        {
            foreach (var derived in DerivedTypes(type))
            {
                var implementation = type.TypeKind == TypeKind.Interface ? Implementing(derived, type, method) : Overriding(derived, method);
                if (implementation is { DeclaringSyntaxReferences.IsEmpty: false, IsAbstract: false } && !found.Contains(implementation.OriginalDefinition, SymbolEqualityComparer.Default))
                    found.Add(implementation.OriginalDefinition);
            }
        }

        return found.ToImmutable();
    }

    private static IMethodSymbol? Implementing(INamedTypeSymbol derived, INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var candidate in derived.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, type.OriginalDefinition))
                continue;
            foreach (var member in candidate.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
                    return derived.FindImplementationForInterfaceMember(member) as IMethodSymbol;
            }
        }

        return null;
    }

    private static IMethodSymbol? Overriding(INamedTypeSymbol derived, IMethodSymbol method)
    {
        foreach (var member in derived.GetMembers(method.Name))
        {
            for (var overridden = (member as IMethodSymbol)?.OverriddenMethod; overridden != null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                    return (IMethodSymbol)member;
            }
        }

        return null;
    }

    /// <summary>The types in source below a type or interface, at any depth.</summary>
    public IEnumerable<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<string>();
        open.Enqueue(type.Name);
        while (open.Count > 0)
        {
            foreach (var node in Index.Derived(open.Dequeue()))
            {
                if (ModelOf(node.SyntaxTree).GetDeclaredSymbol(node) is INamedTypeSymbol derived && seen.Add(derived))
                {
                    open.Enqueue(derived.Name);
                    if (IsBelow(derived, type))
                        yield return derived;
                }
            }
        }
    }

    private static bool IsBelow(INamedTypeSymbol derived, INamedTypeSymbol type)
    {
        for (var current = derived.BaseType; current != null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return derived.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, type.OriginalDefinition));
    }
}
