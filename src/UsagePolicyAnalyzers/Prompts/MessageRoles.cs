using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>Whose words a message holds: by its factory, its role argument, or the role member of a JSON body.</summary>
internal static class MessageRoles
{
    private static readonly ImmutableDictionary<Role, PromptRole> s_factories = ImmutableDictionary.CreateRange(new Dictionary<Role, PromptRole>
    {
        [Role.SystemMessage] = PromptRole.System,
        [Role.DeveloperMessage] = PromptRole.System,
        [Role.UserMessage] = PromptRole.User,
        [Role.AssistantMessage] = PromptRole.Assistant,
        [Role.ToolMessage] = PromptRole.Tool,
    });

    /// <summary>The role that an operation on a text's way gives to it.</summary>
    /// <param name="model">The model of the compilation.</param>
    /// <param name="operation">The operation on the way.</param>
    /// <param name="text">The step of the text, to see through which member it enters.</param>
    public static PromptRole RoleOf(LlmModel model, IOperation operation, FlowStep? text = null) => operation switch
    {
        IObjectCreationOperation creation => OfSymbol(model, creation.Constructor, creation.Arguments, creation, text),
        IInvocationOperation invocation => OfSymbol(model, invocation.TargetMethod, invocation.Arguments, invocation, text),
        IConversionOperation { OperatorMethod: { } conversion } => OfSymbol(model, conversion, ImmutableArray<IArgumentOperation>.Empty, operation, text),
        IAnonymousObjectCreationOperation anonymous => OfBody(anonymous, text),
        _ => text == null ? PromptRole.Unknown : OfAssignment(model, text.Operation),
    };

    // options.Instructions = text, body["system"] = text: an object that was made before is given its words.
    private static PromptRole OfAssignment(LlmModel model, IOperation text)
    {
        var parent = text.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is not IAssignmentOperation { Target: IPropertyReferenceOperation target } assignment || !assignment.Value.Syntax.Span.Contains(text.Syntax.Span) ? PromptRole.Unknown
            : target is not { Property.IsIndexer: true } ? OfMember(model, target.Property)
            : target.Arguments.Length == 1 && target.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string key } && EndpointTable.Member(key) is { Meaning: "system" or "developer" } ? PromptRole.System
            : PromptRole.Unknown;
    }

    /// <summary>The role that a property gives to a text that is assigned to it (<c>Instructions</c>).</summary>
    public static PromptRole OfMember(LlmModel model, ISymbol member) =>
        model.Symbols.Find(member, Role.PromptText) is { } row ? Meaning(row.Argument("means").FirstOrDefault()) : PromptRole.Unknown;

    private static PromptRole OfSymbol(LlmModel model, ISymbol? symbol, ImmutableArray<IArgumentOperation> arguments, IOperation operation, FlowStep? text)
    {
        foreach (var row in model.Symbols.Find(symbol))
        {
            if (s_factories.TryGetValue(row.Role, out var role))
                return role;
            if (row.Role == Role.PromptText && Meaning(row.Argument("means").FirstOrDefault()) is var meant && meant != PromptRole.Unknown)
                return meant;
            if (row.Role == Role.RoleMessage)
                return OfRoleArgument(model, row, arguments, operation);
        }

        // A call hands its system text over beside the user's.
        if (text != null && operation is IInvocationOperation && model.Symbols.Find(symbol, Role.ModelCall) is { } call)
        {
            foreach (var argument in arguments)
            {
                if (argument.Value.Syntax.Span.Contains(text.Operation.Syntax.Span) && argument.Parameter is { } parameter)
                    return call.Argument("system").Contains(parameter.Name) ? PromptRole.System : call.Argument("user").Contains(parameter.Name) ? PromptRole.User : PromptRole.Unknown;
            }
        }

        return operation is IObjectCreationOperation creation ? OfCreation(model, creation, text) : PromptRole.Unknown;
    }

    // An object of a body, by what is said for its role: new JsonObject { ["role"] = "system", … }, new Message("system", …), new Message { Role = "system", … }.
    private static PromptRole OfCreation(LlmModel model, IObjectCreationOperation creation, FlowStep? text)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name.Equals("role", StringComparison.OrdinalIgnoreCase) == true)
                return OfValue(model, argument.Value);
            if (Carries(argument.Value, text) && argument.Parameter is { } parameter && IsSystemOfBody(creation.Type, parameter.Name))
                return PromptRole.System;
        }

        if (creation.Initializer is not { } initializer)
            return PromptRole.Unknown;
        foreach (var assignment in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Arguments.Length: 1 } indexer && indexer.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string key })
            {
                if (key == "role")
                    return OfValue(model, assignment.Value);
                if (text != null && EndpointTable.Member(key) is { Meaning: "system" or "developer" } && text.ToStart().Any(s => s.Operation.Syntax == assignment.Value.Syntax))
                    return PromptRole.System;
            }
            else if (assignment.Target is IPropertyReferenceOperation { Property.Name: "Role" or "role" })
            {
                return OfValue(model, assignment.Value);
            }
        }

        return OfInitializer(model, initializer, text);
    }

    private static PromptRole OfInitializer(LlmModel model, IObjectOrCollectionInitializerOperation initializer, FlowStep? text)
    {
        foreach (var assignment in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (Carries(assignment.Value, text) && assignment.Target is IPropertyReferenceOperation { Property: { } property } && IsSystemOfBody(property.ContainingType, property.Name))
                return PromptRole.System;
            if (text != null && assignment.Target is IPropertyReferenceOperation target && text.ToStart().Any(s => s.Operation.Syntax == assignment.Value.Syntax))
                return OfMember(model, target.Property);
        }

        return PromptRole.Unknown;
    }

    private static PromptRole OfRoleArgument(LlmModel model, SymbolRow row, ImmutableArray<IArgumentOperation> arguments, IOperation operation)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && row.Argument("role").Contains(parameter.Name))
                return OfValue(model, argument.Value);
        }

        if (operation is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var assignment in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
            {
                if (assignment.Target is IPropertyReferenceOperation target && row.Argument("role-member").Contains(target.Property.Name))
                    return OfValue(model, assignment.Value);
            }
        }

        return PromptRole.Unknown;
    }

    private static PromptRole OfValue(LlmModel model, IOperation value)
    {
        value = SourceGraph.Unwrap(value);
        if (value is IConversionOperation { Operand.ConstantValue.HasValue: true } converted)
            value = converted.Operand;
        if (value.ConstantValue is { HasValue: true, Value: string name })
            return Meaning(name);
        var member = value switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IConversionOperation { Operand: IMemberReferenceOperation reference } => reference.Member,
            _ => null,
        };
        return member == null ? PromptRole.Unknown
            : model.Symbols.Find(member, Role.RoleValue) is { } row ? Meaning(row.Argument("means").FirstOrDefault())
            : Meaning(member.Name);
    }

    // new { role = "system", content = … }
    private static PromptRole OfBody(IAnonymousObjectCreationOperation body, FlowStep? text)
    {
        foreach (var assignment in body.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not IPropertyReferenceOperation target)
                continue;
            if (target.Property.Name.Equals("role", StringComparison.OrdinalIgnoreCase) && assignment.Value.ConstantValue is { HasValue: true, Value: string role })
                return Meaning(role);
            if (Carries(assignment.Value, text) && EndpointTable.Member(target.Property.Name) is { Meaning: "system" or "developer" })
                return PromptRole.System;
        }

        return PromptRole.Unknown;
    }

    private static bool Carries(IOperation value, FlowStep? text) =>
        text != null && value.Syntax.SyntaxTree == text.Operation.Syntax.SyntaxTree && value.Syntax.Span.Contains(text.Operation.Syntax.Span);

    // A request of the program's own: new ClaudeRequest(Model: …, System: […], Messages: […]).
    private static bool IsSystemOfBody(ITypeSymbol? type, string member) => type is INamedTypeSymbol { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false }
        && type.GetMembers().OfType<IPropertySymbol>().Any(p => p.Name.Equals(member, StringComparison.OrdinalIgnoreCase) && EndpointTable.Member(WireName(p)) is { Meaning: "system" or "developer" })
        && type.GetMembers().OfType<IPropertySymbol>().Any(p => WireName(p) is "messages" or "contents" or "input");

    private static string WireName(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute")?.ConstructorArguments.FirstOrDefault().Value as string
        ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    private static PromptRole Meaning(string? name) => name?.ToLowerInvariant() switch
    {
        "system" or "developer" => PromptRole.System,
        "user" => PromptRole.User,
        "assistant" or "model" => PromptRole.Assistant,
        "tool" or "function" => PromptRole.Tool,
        _ => PromptRole.Unknown,
    };
}
