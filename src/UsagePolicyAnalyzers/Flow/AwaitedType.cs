namespace UsagePolicyAnalyzers.Flow;

/// <summary>What a value is once it is awaited.</summary>
internal static class AwaitedType
{
    /// <summary>The result of a task; any other type as it is.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } ? result[0] : type;

    /// <summary>What a method gives, awaited where it must be.</summary>
    public static ITypeSymbol Of(IMethodSymbol method) => Of(method.ReturnType)!;
}
