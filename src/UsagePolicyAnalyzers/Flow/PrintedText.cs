namespace UsagePolicyAnalyzers.Flow;

/// <summary>How an object of the program becomes text: by its own <c>ToString</c>, or by the <c>PrintMembers</c> of a record.</summary>
internal static class PrintedText
{
    /// <summary>What a type says about its text in source; null where it says nothing, so that a record prints its members and a class its name.</summary>
    public static IMethodSymbol? MethodOf(ITypeSymbol? type)
    {
        for (var declared = type as INamedTypeSymbol; declared is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers().OfType<IMethodSymbol>())
            {
                if (!member.IsImplicitlyDeclared && (IsToString(member) || (declared.IsRecord && member is { Name: "PrintMembers", Parameters.Length: 1 })))
                    return member;
            }

            if (declared.IsRecord)
                break;
        }

        return null;
    }

    /// <summary>The object that becomes text here: in an interpolation, joined to a text, appended to one, or asked for it; null where none does.</summary>
    public static IOperation? ObjectOf(IOperation operation) => operation switch
    {
        IInterpolationOperation interpolation => interpolation.Expression,
        IInvocationOperation { Instance: { } instance, TargetMethod: var method } when IsToString(method) => instance,
        IConversionOperation { Type.SpecialType: SpecialType.System_Object, Operand: { } operand } conversion when IsJoined(conversion) => operand,
        _ => null,
    };

    private static bool IsToString(IMethodSymbol method) => method is { Name: "ToString", Parameters.IsEmpty: true, IsStatic: false };

    private static bool IsJoined(IConversionOperation conversion)
    {
        var parent = conversion.Parent;
        // The arguments of a format are handed on as an array.
        if (parent is IArrayInitializerOperation { Parent: IArrayCreationOperation { IsImplicit: true } array })
            parent = array.Parent;
        return parent switch
        {
            IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { } type } call } => type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "TextWriter" or "Console"
                || (type.Name == "LoggerExtensions" && !call.Arguments.Any(a => a.Value.ConstantValue is { HasValue: true, Value: string template } && template.Contains("{@"))),
            _ => false,
        };
    }
}
