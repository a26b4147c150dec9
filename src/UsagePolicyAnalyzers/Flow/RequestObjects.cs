namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// Objects that live for one request: controllers, pages, hubs. What one of their handlers puts into a member, another does not find there: it runs on an
/// object of its own.
/// </summary>
internal sealed class RequestObjects(SourceGraph graph)
{
    private static readonly ImmutableHashSet<string> s_types = ImmutableHashSet.Create("ControllerBase", "PageModel", "Hub", "ApiController");

    private readonly Memo<ISymbol, bool> _members = new(IsOfRequest, SymbolEqualityComparer.Default);
    // The members that run a member, each with the calls in it that lead there.
    private readonly Memo<ISymbol, Dictionary<ISymbol, List<IOperation>>> _runners = new(member => Runners(graph, member), SymbolEqualityComparer.Default);

    /// <summary>Whether no request runs what writes to a member of its own object before what reads it.</summary>
    public bool AreApart(ISymbol member, IOperation write, IOperation read)
    {
        if (!_members[member.OriginalDefinition] || HandlerAround(write) is not { } writer || HandlerAround(read) is not { } reader || SymbolEqualityComparer.Default.Equals(writer, reader))
            return false;
        var (writing, reading) = (_runners[writer], _runners[reader]);
        return writing.Keys.All(runner => !reading.TryGetValue(runner, out var reads)
            || !Sites(writing[runner], runner, writer, write).Any(w => Sites(reads, runner, reader, read).Any(r => w is IMethodReferenceOperation || r is IMethodReferenceOperation || graph.BodyOf(w).MayPrecede(w, r))));
    }

    private static IEnumerable<IOperation> Sites(List<IOperation> calls, ISymbol runner, IMethodSymbol member, IOperation place) => SymbolEqualityComparer.Default.Equals(runner, member) ? calls.Append(place) : calls;

    // Kept from one request to the next where an attribute says so.
    private static bool IsOfRequest(ISymbol member)
    {
        if (member.IsStatic || member.GetAttributes().Any(a => a.AttributeClass?.Name == "TempDataAttribute"))
            return false;
        for (var type = member.ContainingType?.BaseType; type != null; type = type.BaseType)
        {
            if (s_types.Contains(type.Name) && type.DeclaringSyntaxReferences.IsEmpty)
                return true;
        }

        return false;
    }

    // Constructors, and what a framework runs around each handler, run in every request.
    private IMethodSymbol? HandlerAround(IOperation operation) => TransitiveCallers.MemberAround(graph, operation) is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false, IsStatic: false } method ? method : null;

    private static Dictionary<ISymbol, List<IOperation>> Runners(SourceGraph graph, ISymbol member)
    {
        var runners = new Dictionary<ISymbol, List<IOperation>>(SymbolEqualityComparer.Default) { [member] = [] };
        var open = new Stack<ISymbol>();
        open.Push(member);
        while (open.Count > 0)
        {
            foreach (var caller in open.Pop() is IMethodSymbol method ? graph.Callers(method) : ImmutableArray<CallSite>.Empty)
            {
                if (TransitiveCallers.MemberAround(graph, caller.Operation) is not { } around)
                    continue;
                if (!runners.TryGetValue(around, out var calls))
                {
                    runners.Add(around, calls = []);
                    open.Push(around);
                }

                calls.Add(caller.Operation);
            }
        }

        return runners;
    }
}
