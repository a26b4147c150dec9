namespace UsagePolicyAnalyzers.Flow;

/// <summary>The members whose run may lead to a place: the one around it, its callers, theirs, and those that run the functions that it is handed over in.</summary>
internal static class TransitiveCallers
{
    private const int Budget = 400;

    /// <summary>The members that may run an operation, the one around it included; cut at a budget.</summary>
    public static HashSet<ISymbol> Of(SourceGraph graph, IOperation place)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<IOperation>();
        open.Enqueue(place);
        for (var i = 0; i < Budget && open.Count > 0; i++)
        {
            foreach (var run in RunsOf(graph, open.Dequeue(), members))
                open.Enqueue(run);
        }

        return members;
    }

    /// <summary>The method, property or field around an operation: lambdas and local functions belong to the member they stand in.</summary>
    public static ISymbol? MemberAround(SourceGraph graph, IOperation operation)
    {
        var symbol = graph.SymbolAround(operation.Syntax);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return ((symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol)?.OriginalDefinition;
    }

    private static IEnumerable<IOperation> RunsOf(SourceGraph graph, IOperation place, HashSet<ISymbol> members)
    {
        for (var around = place.Parent; around != null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                foreach (var use in graph.UsesOfFunction(around))
                    yield return use.Call;
            }
        }

        if (MemberAround(graph, place) is not { } member || !members.Add(member))
            yield break;
        if (member is not IMethodSymbol method)
        {
            foreach (var use in graph.UsesOf(member))
                yield return use;
            yield break;
        }

        foreach (var caller in graph.Callers(method))
        {
            yield return caller.Operation;
            if (caller.Operation is IMethodReferenceOperation)
            {
                foreach (var use in graph.UsesOfFunction(caller.Operation))
                    yield return use.Call;
            }
        }
    }
}
