namespace UsagePolicyAnalyzers.Sdk;

/// <summary>One line of a symbol table: a symbol of an assembly, and what it is to the analysis.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Assembly">The simple name of its assembly; one that ends in <c>*</c> is a prefix.</param>
/// <param name="TypeName">The full name of the type, nested types with dots, without arity.</param>
/// <param name="MemberName">The metadata name of the member (all overloads), or null where the row is about the type.</param>
/// <param name="Arguments">Parameter names and facts, by key.</param>
internal sealed record SymbolRow(
    Role Role, string Assembly, string TypeName, string? MemberName, ImmutableDictionary<string, ImmutableArray<string>> Arguments)
{
    /// <summary>The name that stands in source: of the member, or of the type for types and constructors.</summary>
    public string Name => MemberName is { } member && !IsConstructor ? member : TypeName.Substring(TypeName.LastIndexOf('.') + 1);

    /// <summary>Whether the row is about the constructors of a type.</summary>
    public bool IsConstructor => MemberName == WellKnownMemberNames.InstanceConstructorName;

    /// <summary>The values of a key; empty where the row has none.</summary>
    public ImmutableArray<string> Argument(string key) => Arguments.TryGetValue(key, out var values) ? values : ImmutableArray<string>.Empty;

    /// <summary>Whether the row says <paramref name="value"/> for the key.</summary>
    public bool Says(string key, string value) => Argument(key).Contains(value);

    /// <summary>Whether a team's <c>-</c> row takes this row out.</summary>
    internal bool IsRemovedBy(SymbolRow removal) =>
        Role == removal.Role && TypeName == removal.TypeName && MemberName == removal.MemberName
        && (removal.Assembly == Assembly || SymbolMatch.IsAssembly(removal.Assembly, Assembly));
}

/// <summary>A line of a team's table that cannot be read.</summary>
/// <param name="Line">Its number, from zero.</param>
/// <param name="Span">What is wrong, in the text.</param>
/// <param name="Message">What is wrong, as a sentence without a full stop.</param>
/// <param name="Nearest">The nearest valid word, where one is near.</param>
internal sealed record TableError(int Line, TextSpan Span, string Message, string? Nearest);
