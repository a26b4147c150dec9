namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Compares symbols with the names in tables, without making strings.</summary>
internal static class SymbolMatch
{
    /// <summary>Whether an assembly's simple name is <paramref name="pattern"/>, or starts with what stands before its <c>*</c>.</summary>
    public static bool IsAssembly(string pattern, string name) =>
        pattern.Length > 0 && pattern[pattern.Length - 1] == '*'
            ? string.CompareOrdinal(pattern, 0, name, 0, pattern.Length - 1) == 0
            : pattern == name;

    /// <summary>Whether the row is about this very type.</summary>
    public static bool IsType(SymbolRow row, INamedTypeSymbol type) =>
        IsNamed(type, row.TypeName) && type.ContainingAssembly is { } assembly && IsAssembly(row.Assembly, assembly.Name);

    /// <summary>Whether the row is about this very member, declared where the row says.</summary>
    public static bool IsMember(SymbolRow row, ISymbol member) =>
        row.MemberName == member.MetadataName && member.ContainingType is { } type && IsType(row, type);

    /// <summary>Compares from the innermost name outwards, as a symbol knows its container.</summary>
    private static bool IsNamed(INamedTypeSymbol type, string fullName)
    {
        var end = fullName.Length;
        for (ISymbol? container = type; ; container = (ISymbol?)container.ContainingType ?? container.ContainingNamespace)
        {
            if (container is null or INamespaceSymbol { IsGlobalNamespace: true })
                return end == -1;
            var name = container.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0)
                return false;
            if (start > 0 && fullName[start - 1] != '.')
                return false;
            end = start - 1;
        }
    }
}
