namespace UsagePolicyAnalyzers.Flow;

/// <summary>What calls without a body in source do with the values they are given.</summary>
internal static class PassThrough
{
    private static readonly ILookup<string, string> s_rows = EmbeddedTable.Words("passthrough.table.txt");

    // Namespaces whose methods compute their result from their receiver and arguments.
    private static readonly ImmutableArray<string> s_pure = s_rows["pure"].ToImmutableArray();

    // Types in them that fetch their result from elsewhere, or hide what they are given.
    private static readonly ImmutableArray<string> s_opaque = s_rows["opaque"].ToImmutableArray();

    // Methods that put their arguments into their receiver.
    private static readonly ImmutableArray<string> s_mutators = s_rows["mutator"].ToImmutableArray();

    // Methods that put what they are given into a stream or writer among their arguments.
    private static readonly ImmutableArray<string> s_fillers = s_rows["filler"].ToImmutableArray();

    // Methods whose number or flag tells about a text without carrying it.
    private static readonly ImmutableArray<string> s_measures = s_rows["measure"].ToImmutableArray();

    /// <summary>Whether the result of a method without a body in source is made of its receiver and arguments.</summary>
    public static bool Passes(IMethodSymbol method, FlowKind kind)
    {
        if (ResultComesFromDelegate(method))
            return true;
        if (kind == FlowKind.Content && (method.ReturnType.SpecialType == SpecialType.System_Boolean || s_measures.Contains(method.Name)))
            return false;
        if (method.ContainingType is not { } type)
            return false;
        var name = FullName(type);
        return !StartsWithAny(name, s_opaque) && StartsWithAny(name, s_pure);
    }

    /// <summary>Whether the result is made of what a delegate argument returns, as in <c>Select</c>, <c>Sum</c> or <c>Task.Run</c>.</summary>
    public static bool ResultComesFromDelegate(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var parameter in definition.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } returned }
                && (TypeParameters(returned).Any(p => Mentions(definition.ReturnType, p)) || parameter.Name == "selector" && definition.ContainingNamespace.ToDisplayString() == "System.Linq"))
                return true;
        }

        return false;
    }

    /// <summary>Whether elements of the receiver stay in a result that also comes from a delegate, as in <c>GroupBy</c>.</summary>
    public static bool ResultKeepsReceiver(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var receiver = definition.IsExtensionMethod ? definition.Parameters[0].Type : definition.ContainingType;
        return TypeParameters(receiver).Any(p => Mentions(definition.ReturnType, p));
    }

    /// <summary>Whether elements of what a parameter takes, or what a delegate for it returns, stay in a result that comes from delegates, as the seed of <c>Aggregate</c>.</summary>
    public static bool ResultKeeps(IMethodSymbol method, IParameterSymbol? parameter)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (parameter == null || parameter.Ordinal >= definition.Parameters.Length)
            return true;
        var type = definition.Parameters[parameter.Ordinal].Type;
        var parts = TypeParameters(DelegateOf(type)?.ReturnType ?? type).ToList();
        return parts.Count == 0 || parts.Any(p => Mentions(definition.ReturnType, p));
    }

    /// <summary>What a method without a body in source calls a delegate with: the arguments, or the results of other delegates, that have the parameter's type in them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="taken">The parameter of the method that takes the delegate.</param>
    /// <param name="ordinal">The position of the parameter of the delegate.</param>
    public static IEnumerable<IOperation> ArgumentsApplied(IInvocationOperation call, IParameterSymbol taken, int ordinal)
    {
        var definition = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        var applied = taken.Ordinal < definition.Parameters.Length && DelegateOf(definition.Parameters[taken.Ordinal].Type) is { } called && ordinal < called.Parameters.Length
            ? TypeParameters(called.Parameters[ordinal].Type).ToList() : [];
        var found = false;
        if (call.Instance != null && (applied.Count == 0 || definition.ContainingType.TypeParameters.Any(p => applied.Contains(p, SymbolEqualityComparer.Default))))
        {
            found = true;
            yield return call.Instance;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= definition.Parameters.Length)
                continue;
            var type = definition.Parameters[parameter.Ordinal].Type;
            var made = DelegateOf(type)?.ReturnType ?? (parameter.Ordinal == taken.Ordinal ? null : type);
            if (made == null || !applied.Any(p => Mentions(made, p)))
                continue;
            found = true;
            yield return argument.Value;
        }

        if (!found && call.Arguments.Length > 0 && call.Arguments[0].Parameter?.Ordinal != taken.Ordinal)
            yield return call.Arguments[0].Value;
    }

    // What is called: also of the expression tree that stands for it.
    private static IMethodSymbol? DelegateOf(ITypeSymbol type) =>
        type is not INamedTypeSymbol named ? null : named.DelegateInvokeMethod ?? (named is { Name: "Expression", TypeArguments.Length: 1 } ? DelegateOf(named.TypeArguments[0]) : null);

    /// <summary>Whether the result is the receiver or an element of it, so that its members are the receiver's.</summary>
    public static bool KeepsPath(IMethodSymbol method) =>
        IsEndOfChannel(method) || method.ContainingNamespace?.ToDisplayString() is "System.Linq" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.Immutable" or "System.Collections.ObjectModel" or "System.Threading.Tasks" or "System.Linq.Async";

    /// <summary>Whether a member belongs to a channel: its reader gives what its writer is given.</summary>
    public static bool IsEndOfChannel(ISymbol member) => member.ContainingNamespace?.ToDisplayString() is "System.Threading.Channels";

    /// <summary>Whether a field or property holds a queue: what one puts in, another takes out and works on.</summary>
    public static bool IsQueue(ISymbol member) =>
        ((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type) is { } type
        && (type.ContainingNamespace?.ToDisplayString() is "System.Threading.Channels" or "System.Threading.Tasks.Dataflow" || type.Name.Contains("Queue") || type.Name is "BlockingCollection" or "Subject");

    /// <summary>Whether the result says that something is there, and nothing of what it is: <c>TryRemove</c>, <c>TryDequeue</c>.</summary>
    public static bool TellsPresence(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Name.StartsWith("Try", StringComparison.Ordinal) && method.Parameters.Any(p => p.RefKind == RefKind.Out) && KeepsPath(method);

    /// <summary>Whether a method of this name puts its arguments into a stream or writer that it is handed.</summary>
    public static bool Fills(IParameterSymbol taken, string methodName) =>
        StartsWithAny(methodName, s_fillers) && IsWriter(taken.Type);

    /// <summary>Whether objects of a type take text or bytes, and keep them or hand them on to another writer that they are made for.</summary>
    public static bool IsWriter(ITypeSymbol? type) =>
        type != null && BasesOf(type).Any(t => t.Name is "Stream" or "TextWriter" or "Utf8JsonWriter" or "JsonWriter" or "XmlWriter" or "IBufferWriter" or "StringBuilder" or "PipeWriter");

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current != null; current = current.BaseType)
            yield return current;
    }

    /// <summary>Whether a method of this name puts its arguments into its receiver: a header is not content.</summary>
    public static bool Mutates(string methodName) => StartsWithAny(methodName, s_mutators) && methodName.IndexOf("Header", StringComparison.Ordinal) < 0;

    /// <summary>Whether a member is the key of a group: what the group holds are its elements.</summary>
    public static bool IsKeyOfGroup(ISymbol member) => member is { Name: "Key", ContainingType: { Name: "IGrouping", ContainingNamespace.Name: "Linq" } };

    /// <summary>What makes the keys of the groups that a query gives; null where it gives none.</summary>
    public static IOperation? KeySelectorOf(IInvocationOperation query) => query.TargetMethod is { Name: "GroupBy" or "ToLookup" } method && method.Parameters.All(p => p.Name != "resultSelector")
        ? query.Arguments.FirstOrDefault(a => a.Parameter?.Name == "keySelector")?.Value : null;

    /// <summary>Whether an argument only chooses what a collection gives, as the key of a dictionary, or how much of it.</summary>
    public static bool IsKey(IParameterSymbol? parameter) =>
        parameter is { Name: "key" or "index" or "keySelector" or "propertyName" or "count" or "size" } && parameter.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System.Collections", StringComparison.Ordinal) || space.StartsWith("System.Linq", StringComparison.Ordinal) || space.StartsWith("System.Text.Json", StringComparison.Ordinal));

    /// <summary>Whether a type is a collection whose elements are of a type parameter, as the field of a cache or a repository.</summary>
    public static bool IsCollectionOfParameter(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(i => i is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 } && TypeParameters(i.TypeArguments[0]).Any());

    private static IEnumerable<ITypeParameterSymbol> TypeParameters(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => [parameter],
        IArrayTypeSymbol array => TypeParameters(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypeParameters),
        _ => [],
    };

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => TypeParameters(type).Contains(parameter, SymbolEqualityComparer.Default);

    private static string FullName(INamedTypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer != null; outer = outer.ContainingType)
            name = outer.Name + "." + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    private static bool StartsWithAny(string name, ImmutableArray<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
