namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// Members that hold things by key for the whole program: dictionaries and caches. What comes out of one was put in for some other request, and is stored
/// text by then.
/// </summary>
internal static class KeyedStores
{
    /// <summary>Whether an operation reads such a member.</summary>
    public static bool IsOne(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => IsKeyed(field.Type),
        IPropertyReferenceOperation { Property.IsIndexer: false } property => IsKeyed(property.Type) && !property.Property.ContainingType.IsAnonymousType,
        _ => false,
    };

    // Named values of a template or a request are no store: they hold whatever is put in by name, and are handed on.
    private static bool IsKeyed(ITypeSymbol? type) => type is INamedTypeSymbol named
        && (named.Name.EndsWith("Cache", StringComparison.Ordinal) || named.Name is "ConcurrentDictionary" or "Dictionary" or "IDictionary" && named.TypeArguments is { Length: 2 } arguments && arguments[1].SpecialType != SpecialType.System_Object);
}
