using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Which members and values hold a protected attribute of a person.</summary>
internal static class ProtectedMembers
{
    private const int MaxDepth = 3;

    /// <summary>The attribute that a property, field or parameter holds; null for none.</summary>
    public static SensitiveIdentifier? Of(LlmModel model, ISymbol symbol) =>
        model.Shared(static m => new Memo<ISymbol, SensitiveIdentifier?>(s => Find(m, s), SymbolEqualityComparer.Default))[symbol];

    private static SensitiveIdentifier? Find(LlmModel model, ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsIndexer: false } property => Find(model, property.Name, property.Type, property.ContainingType),
        IFieldSymbol { IsConst: false } field when field.ContainingType?.TypeKind != TypeKind.Enum => Find(model, field.Name, field.Type, field.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => Find(model, parameter.Name, parameter.Type, method.ContainingType),
        _ => null,
    };

    /// <summary>The members that go out when an object is serialized or printed whole, at any depth, as paths.</summary>
    public static IEnumerable<(string Path, SensitiveIdentifier Attribute)> Within(LlmModel model, ITypeSymbol type) => Within(model, ElementOf(type), "", MaxDepth);

    private static IEnumerable<(string, SensitiveIdentifier)> Within(LlmModel model, ITypeSymbol type, string prefix, int depth)
    {
        if (depth == 0 || type.DeclaringSyntaxReferences.IsEmpty || type.TypeKind is TypeKind.Enum or TypeKind.Interface or TypeKind.Delegate)
            yield break;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (member.IsStatic || member.IsIndexer || member.DeclaredAccessibility != Accessibility.Public || member.GetMethod == null || IsIgnored(member))
                    continue;
                if (Of(model, member) is { } attribute)
                    yield return (prefix + member.Name, attribute);
                else
                {
                    foreach (var inner in Within(model, ElementOf(member.Type), prefix + member.Name + ".", depth - 1))
                        yield return inner;
                }
            }
        }
    }

    private static SensitiveIdentifier? Find(LlmModel model, string name, ITypeSymbol type, INamedTypeSymbol? container) =>
        model.Words.ProtectedAttributes.Find(name, type is INamedTypeSymbol { Name: "Nullable", TypeArguments: { Length: 1 } arguments } ? arguments[0].Name : type.Name, container?.Name);

    private static bool IsIgnored(ISymbol member) =>
        member.GetAttributes().Any(a => a.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" or "XmlIgnoreAttribute" && a.NamedArguments.All(n => n.Key != "Condition" || n.Value.Value is 1));

    private static ITypeSymbol ElementOf(ITypeSymbol type)
    {
        for (var i = 0; i < 4; i++)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                case INamedTypeSymbol { IsGenericType: true, TypeArguments: { Length: > 0 } arguments } named when named.DeclaringSyntaxReferences.IsEmpty:
                    type = arguments[arguments.Length - 1];
                    break;
                default:
                    return type;
            }
        }

        return type;
    }
}
