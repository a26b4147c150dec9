using Microsoft.CodeAnalysis;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>Says of rows whether assemblies have what they name: the type, the member, and the parameters on some overload.</summary>
internal sealed class RowResolver(Compilation compilation)
{
    private static readonly string[] s_parameterKeys =
    [
        "audio", "delegate", "description", "endpoint", "from", "key", "model", "name", "off", "options", "prompt", "role", "route", "safety",
        "schema", "setting", "system", "text", "tool", "user", "voice",
    ];

    private readonly IReadOnlyList<IAssemblySymbol> _assemblies =
        [compilation.Assembly, .. compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()];

    public bool Has(string assembly) => _assemblies.Any(a => SymbolMatch.IsAssembly(assembly, a.Name));

    public bool HasType(SymbolRow row) => Types(row).Any();

    /// <summary>What is wrong with the row, or null.</summary>
    public string? Problem(SymbolRow row)
    {
        var types = Types(row).ToList();
        if (types.Count == 0)
            return $"{row.Assembly}: no type {row.TypeName}";
        if (row.MemberName is null)
            return null;
        var members = types.SelectMany(t => t.GetMembers().Where(m => m.MetadataName == row.MemberName)).ToList();
        if (members.Count == 0)
            return $"{row.Assembly}: {row.TypeName} has no {row.MemberName}";
        var parameters = members.SelectMany(Parameters).Select(p => p.Name).ToHashSet();
        var missing = s_parameterKeys.SelectMany(k => row.Argument(k)).Where(p => !parameters.Contains(p)).ToList();
        if (missing.Count > 0)
            return $"{row.Assembly}: {row.TypeName}.{row.MemberName} has no parameter {string.Join(", ", missing)}, it has {string.Join(", ", parameters)}";
        var properties = types.SelectMany(WithBases).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>().Select(p => p.Name).ToHashSet();
        if (row.Argument("role-member").Concat(row.Argument("text-member")).FirstOrDefault(p => !properties.Contains(p)) is { } property)
            return $"{row.Assembly}: {row.TypeName} has no property {property}";
        var values = members.OfType<IPropertySymbol>().SelectMany(p => Parts(p.Type)).SelectMany(t => t.GetMembers()).Select(m => m.Name).ToHashSet();
        var isText = members.OfType<IPropertySymbol>().Any(p => p.Type.SpecialType == SpecialType.System_String);
        var unknown = row.Argument("filtered").FirstOrDefault(v => !isText && !values.Contains(v) && !values.Contains("Reason"));
        return unknown is null ? null : $"{row.Assembly}: the type of {row.TypeName}.{row.MemberName} has no {unknown}";
    }

    private IEnumerable<INamedTypeSymbol> Types(SymbolRow row) =>
        _assemblies.Where(a => SymbolMatch.IsAssembly(row.Assembly, a.Name)).SelectMany(a => Types(a.GlobalNamespace, row.TypeName));

    /// <summary>Types of the name, whatever their arity.</summary>
    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, string name)
    {
        var dot = name.IndexOf('.');
        var first = dot < 0 ? name : name[..dot];
        return container.GetMembers(first).OfType<INamespaceOrTypeSymbol>().SelectMany(m =>
            dot < 0 ? m is INamedTypeSymbol type ? [type] : [] : Types(m, name[(dot + 1)..]));
    }

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            yield return t;
    }

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true } generic ? [type, .. generic.TypeArguments.SelectMany(Parts)] : [type];
}
