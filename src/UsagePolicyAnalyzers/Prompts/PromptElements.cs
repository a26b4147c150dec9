using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>The elements of collections that are written in source, as loops and joins put them into a prompt.</summary>
internal sealed class PromptElements(SourceGraph graph)
{
    private const int MaxDepth = 24;
    private const int MaxElements = 200;

    // Newer than the compiler that this is built against: [a, b], and what a span of params is given.
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    /// <summary>The elements of a collection, and what is added to it; none where they are not written in source.</summary>
    public List<IOperation> Of(IOperation collection, int depth = 0)
    {
        collection = SourceGraph.Unwrap(collection);
        if (depth > MaxDepth)
            return [];
        switch (collection)
        {
            case IArrayCreationOperation { Initializer.ElementValues: var values }:
                return values.ToList();
            case { Kind: CollectionExpression }:
                return collection.ChildOperations.ToList();
            case IObjectCreationOperation { Initializer.Initializers: var added } creation:
                // What a dictionary is given is a pair of key and value.
                return added.SelectMany(i => i is IInvocationOperation { Arguments: { Length: 1 } only } ? [only[0].Value] : IsPair(i) ? [i] : Enumerable.Empty<IOperation>()).ToList();
            case IPropertyReferenceOperation { Instance: { } pairs, Property: { Name: "Keys" or "Values", ContainingNamespace.Name: "Generic" or "Immutable" or "Frozen" } part }:
                return Of(pairs, depth + 1).Select(p => PartAt(p, part.Name == "Keys" ? 0 : 1)).OfType<IOperation>().ToList();
            case ILocalReferenceOperation { Local: var local }:
                var body = graph.BodyOf(collection);
                return body.Definitions.Of(local).Where(d => d.Projection == null).SelectMany(d => Of(d.Value, depth + 1)).Concat(body.Definitions.Uses(local).SelectMany(Added)).Take(MaxElements).ToList();
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member when !member.Member.DeclaringSyntaxReferences.IsEmpty:
                return graph.Writes(member.Member).SelectMany(w => Of(w, depth + 1)).Concat(graph.UsesOf(member.Member).SelectMany(Added)).Take(MaxElements).ToList();
            default:
                return [];
        }
    }

    // list.Add(text): the text, or what the method around it is given.
    private IEnumerable<IOperation> Added(IOperation use)
    {
        if (use.Parent is not IInvocationOperation { TargetMethod.Name: "Add" or "Push" or "Enqueue" or "Append", Arguments: { Length: 1 } arguments } added || added.Instance != use)
            return [];
        return SourceGraph.Unwrap(arguments[0].Value) is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter }
            ? graph.Callers(method).Select(s => s.ArgumentFor(parameter)).OfType<IOperation>()
            : [arguments[0].Value];
    }

    /// <summary>The variables of a loop: <c>foreach (var text in texts)</c>, <c>foreach (var (name, meaning) in labels)</c>.</summary>
    public static List<ILocalSymbol> VariablesOf(IOperation control) => control is IVariableDeclaratorOperation { Symbol: var variable }
        ? [variable]
        : control.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(l => l.Local).ToList();

    private static bool IsPair(IOperation added) => added is IInvocationOperation { Arguments.Length: 2 } or ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } };

    /// <summary>The first, second … part of a tuple, or of a pair that a dictionary is given; null where there is none.</summary>
    public static IOperation? PartAt(IOperation element, int index) => SourceGraph.Unwrap(element) switch
    {
        ITupleOperation { Elements: var parts } => parts.ElementAtOrDefault(index),
        IInvocationOperation { Arguments: { Length: 2 } pair } when index < 2 && IsPair(element) => pair[index].Value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } key }, Value: var value } when index < 2 => index == 0 ? key[0].Value : value,
        _ => null,
    };

    /// <summary>What a member of an element is: of a tuple, of a record, or as an initializer sets it; null where source does not say.</summary>
    public static IOperation? PartOf(IOperation element, ISymbol member) => SourceGraph.Unwrap(element) switch
    {
        ITupleOperation { Elements: var parts, Type: INamedTypeSymbol { TupleElements: var names } } =>
            parts.Where((_, i) => i < names.Length && (names[i].Name == member.Name || Definitions.ElementName(i) == member.Name || (member as IFieldSymbol)?.CorrespondingTupleField?.Name == Definitions.ElementName(i))).FirstOrDefault(),
        IObjectCreationOperation creation =>
            creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(a => a.Target is IMemberReferenceOperation target && target.Member.Name == member.Name)?.Value
            ?? creation.Arguments.FirstOrDefault(a => string.Equals(a.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value,
        _ => member is { Name: "Key" or "Value", ContainingType.Name: "KeyValuePair" } ? PartAt(element, member.Name == "Key" ? 0 : 1) : null,
    };

    /// <summary>The loop over a collection that an operation stands in, or null.</summary>
    public static IForEachLoopOperation? LoopAround(IOperation use)
    {
        for (var around = use.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is IForEachLoopOperation loop)
                return loop;
        }

        return null;
    }
}
