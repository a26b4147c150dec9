namespace UsagePolicyAnalyzers.Flow;

/// <summary>What calls without a body in source do with the values they are given.</summary>
internal static class PassThrough
{
    // Namespaces whose methods compute their result from their receiver and arguments.
    private static readonly ImmutableArray<string> s_pure = Lines("passthrough", '+');

    // Types in them that fetch their result from elsewhere, or hide what they are given.
    private static readonly ImmutableArray<string> s_opaque = Lines("passthrough", '-');

    // Methods that put their arguments into their receiver.
    private static readonly ImmutableArray<string> s_mutators = Lines("passthrough", '>');

    // Methods whose number or flag tells about a text without carrying it.
    private static readonly ImmutableArray<string> s_measures = Lines("passthrough", '#');

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

    /// <summary>Whether the result is what a delegate argument returns, as in <c>Select</c> or <c>Task.Run</c>.</summary>
    public static bool ResultComesFromDelegate(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var parameter in definition.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } returned } && TypeParameters(returned).Any(p => Mentions(definition.ReturnType, p)))
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

    /// <summary>Whether the result is the receiver or an element of it, so that its members are the receiver's.</summary>
    public static bool KeepsPath(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is "System.Linq" or "System.Collections.Generic" or "System.Threading.Tasks" or "System.Linq.Async";

    /// <summary>Whether a method of this name puts its arguments into its receiver.</summary>
    public static bool Mutates(string methodName) => StartsWithAny(methodName, s_mutators);

    /// <summary>Whether an argument only chooses what a collection gives, as the key of a dictionary.</summary>
    public static bool IsKey(IParameterSymbol? parameter) =>
        parameter is { Name: "key" or "index" or "keySelector" or "propertyName" } && parameter.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System.Collections", StringComparison.Ordinal) || space.StartsWith("System.Linq", StringComparison.Ordinal) || space.StartsWith("System.Text.Json", StringComparison.Ordinal));

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

    private static ImmutableArray<string> Lines(string table, char mark)
    {
        using var stream = typeof(PassThrough).Assembly.GetManifestResourceStream($"UsagePolicyAnalyzers.Flow.{table}.table.txt")!;
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] == mark && line[1] == ' ')
                lines.Add(line.Substring(2).Trim());
        }

        return lines.ToImmutable();
    }
}
