using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>The condition that says "flagged" of what a moderation call returns, by its type.</summary>
internal static class Verdict
{
    /// <summary>The condition; null for a type that is not known.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="expression">The value, as source.</param>
    public static string? FlaggedIn(ITypeSymbol? type, string expression)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        if (named is { Name: "ClientResult" or "Response" or "NullableResponse", TypeArguments.Length: 1 })
            return FlaggedIn(named.TypeArguments[0], expression + ".Value");
        if (Members(named).FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_Boolean && SymbolTable.BuiltIn.Find(p, Role.ModerationVerdict) != null) is { } flag)
            return expression + "." + flag.Name;
        if (Members(named).FirstOrDefault(p => p.Name == "CategoriesAnalysis") is { } categories)
            return $"System.Linq.Enumerable.Any({expression}.{categories.Name}, c => c.Severity >= 4)";
        if (named.AllInterfaces.FirstOrDefault(i => i.Name == "IEnumerable" && i.TypeArguments.Length == 1) is { } sequence && FlaggedIn(sequence.TypeArguments[0], "v") is { } inner)
            return $"System.Linq.Enumerable.Any({expression}, v => {inner})";
        return null;
    }

    private static IEnumerable<IPropertySymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>();
}
