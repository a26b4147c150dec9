using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>What a symbol holds by its attributes, its type and its name, in that order of evidence.</summary>
internal static class SensitiveMembers
{
    private const int MaxDepth = 3;

    /// <summary>The kind of identifier that a member, parameter or local holds; null for none.</summary>
    public static string? KindOf(LlmModel model, ISymbol symbol) =>
        model.Shared(static m => new Memo<ISymbol, string?>(s => FindKind(m, s), SymbolEqualityComparer.Default), nameof(SensitiveMembers))[symbol];

    private static string? FindKind(LlmModel model, ISymbol symbol)
    {
        var (type, container) = symbol switch
        {
            IPropertySymbol property => (property.Type, property.ContainingType?.Name),
            IFieldSymbol field => (field.Type, field.ContainingType is { IsTupleType: false } owner ? owner.Name : null),
            IParameterSymbol parameter => (parameter.Type, ContainerOf(parameter)),
            ILocalSymbol local => (local.Type, local.ContainingType?.Name),
            _ => (null, null),
        };
        if (type == null || symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
            return null;
        if (ByAttribute(model, symbol) is { } marked)
            return marked;
        return IsValue(type) ? model.Words.Identifiers.Find(symbol.Name, TypeName(type), container, Beside(symbol))?.DisplayName : null;
    }

    private static IEnumerable<string>? Beside(ISymbol symbol) => symbol switch
    {
        IPropertySymbol or IFieldSymbol => symbol.ContainingType?.GetMembers().Where(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }).Select(m => m.Name),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method.Parameters.Select(p => p.Name),
        _ => null,
    };

    /// <summary>The members of an object, at any depth, that go out when it is serialized or printed as a whole: their path and kind.</summary>
    public static IEnumerable<SensitiveMember> Of(LlmModel model, ITypeSymbol type) =>
        Of(model, type, "", 0, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static IEnumerable<SensitiveMember> Of(LlmModel model, ITypeSymbol type, string prefix, int depth, HashSet<ITypeSymbol> seen)
    {
        type = ElementOf(type);
        if (depth > MaxDepth || type.IsTupleType || type.DeclaringSyntaxReferences.IsEmpty || type.IsAnonymousType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || !seen.Add(type))
            yield break;
        for (var declared = type as INamedTypeSymbol; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            foreach (var property in declared.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer || property.DeclaredAccessibility != Accessibility.Public || property.GetMethod == null || property.IsImplicitlyDeclared && property.Name == "EqualityContract" || IsIgnored(property) || IsConverted(model, property))
                    continue;
                if (KindOf(model, property) is { } kind)
                {
                    yield return new SensitiveMember(prefix + property.Name, kind, property);
                    continue;
                }

                foreach (var inner in Of(model, property.Type, prefix + property.Name + ".", depth + 1, seen))
                    yield return inner;
            }
        }

        seen.Remove(type);
    }

    /// <summary>Whether a serializer leaves a member out.</summary>
    public static bool IsIgnored(ISymbol member) => member.GetAttributes().Any(a =>
        a.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" or "XmlIgnoreAttribute" or "YamlIgnoreAttribute"
        && !a.NamedArguments.Any(n => n.Key == "Condition" && n.Value.Value is int condition && condition != 1));

    // [JsonConverter(typeof(Stars))]: what a converter of the program writes is what goes out.
    private static bool IsConverted(LlmModel model, ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "JsonConverterAttribute", ConstructorArguments: { Length: > 0 } arguments } && arguments[0].Value is INamedTypeSymbol converter)
            {
                var writes = converter.GetMembers().OfType<IMethodSymbol>().Where(m => m is { Name: "Write" or "WriteJson", IsOverride: true, Parameters.Length: 3 }).SelectMany(m => model.Graph.BodiesOf(m)).ToList();
                return writes.Count > 0 && writes.All(w => !WritesValue(model, w));
            }
        }

        return false;
    }

    private static bool WritesValue(LlmModel model, IOperation body)
    {
        var redaction = new Redaction(model);
        return body.Descendants().OfType<IInvocationOperation>().Where(i => IsWriter(i.Instance) || i.Arguments.Any(a => IsWriter(a.Value))).SelectMany(i => i.Arguments)
            .Any(a => model.FindOrigin(a.Value, FlowKind.Content, step => step.Operation is IParameterReferenceOperation { Parameter.Ordinal: 1 } && step.Frame == null, redaction.Applies) != null);
    }

    private static bool IsWriter(IOperation? value) => value is IParameterReferenceOperation { Parameter.Ordinal: 0 };

    private static string? ByAttribute(LlmModel model, ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        // A record's attributes may stand on the parameter of its property.
        if (symbol is IPropertySymbol && model.Graph.DeclarationsOf(symbol).FirstOrDefault() is ParameterSyntax parameter
            && model.Graph.ModelOf(parameter.SyntaxTree).GetDeclaredSymbol(parameter) is { } declared)
        {
            attributes = attributes.AddRange(declared.GetAttributes());
        }

        foreach (var attribute in attributes)
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "CreditCardAttribute":
                    return "payment card number";
                case "DataTypeAttribute" when attribute.ConstructorArguments.Length > 0:
                    // DataType.Password, DataType.CreditCard
                    if (attribute.ConstructorArguments[0].Value is 11)
                        return "password";
                    if (attribute.ConstructorArguments[0].Value is 14)
                        return "payment card number";
                    break;
                default:
                    if (attribute.AttributeClass is { } type && model.Symbols.Find(type, Role.NotPersonalDataAttribute) == null && model.Symbols.Find(type, Role.PersonalDataAttribute) != null)
                        return "personal data";
                    break;
            }
        }

        return null;
    }

    private static string? ContainerOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } constructor ? constructor.ContainingType.Name : parameter.ContainingType?.Name;

    private static bool IsValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Decimal
        || type.TypeKind is TypeKind.Array or TypeKind.Dynamic or TypeKind.Error || type.Name is "SecureString" or "DateOnly" or "DateTime" or "JsonElement" or "StringValues" or "ReadOnlySpan" or "ReadOnlyMemory" or "Nullable"
        || type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsValueType: true, TypeKind: TypeKind.Struct } or INamedTypeSymbol { IsRecord: true };

    private static string TypeName(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Nullable", TypeArguments: { Length: 1 } arguments } ? arguments[0].Name : type is IArrayTypeSymbol array ? array.ElementType.Name + "[]" : type.Name;

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

/// <summary>A member of an object that holds a sensitive identifier.</summary>
/// <param name="Path">The way to it from the object, as in <c>Payment.CardNumber</c>.</param>
/// <param name="Kind">What it holds, in words.</param>
/// <param name="Symbol">The member.</param>
internal sealed record SensitiveMember(string Path, string Kind, ISymbol Symbol);
