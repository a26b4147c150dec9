using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>Tells single data out of a reply that was parsed, or out of the arguments of a tool call, from its text: a city, an assignee, an order number.</summary>
internal static class ReplyData
{
    private static readonly string[] s_readers = ["Deserialize", "ReadFromJson", "GetFromJson", "ToObject", "ParseJson"];

    /// <summary>Whether a step of a trace leads into one member of a parsed text that holds data by its name.</summary>
    public static bool IsOne(LlmModel model, FlowStep step) => IsMember(model, step) || JsonKeys.KeyOf(step) is { } key && !RecordedNames.HoldsText(key) && IsTakenAsText(step);

    // JsonSerializer.Deserialize<Order>(reply).City
    private static bool IsMember(LlmModel model, FlowStep step)
    {
        if (step.Path.Length == 0 || step.Operation is not IInvocationOperation { TargetMethod: { TypeArguments: { IsEmpty: false } types, Name: var name } }
            || !(s_readers.Any(r => name.StartsWith(r, StringComparison.Ordinal)) || model.CallAt(step.Operation) != null))
            return false;
        return !RecordedNames.HoldsText(step.Path.Substring(step.Path.LastIndexOf('.') + 1)) && IsDatum(UserInputs.TypeAt(types[types.Length - 1], step.Path));
    }

    // What is no object of the program, and no list of steps: a text, or what JSON was there.
    private static bool IsDatum(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or { TypeKind: TypeKind.Error or TypeKind.TypeParameter } or { Name: "JsonElement" or "JsonNode" or "JToken" };

    // Not as the JSON that it is, which may hold anything, and not one by one, as the steps of a plan.
    private static bool IsTakenAsText(FlowStep step)
    {
        foreach (var next in step.ToStart())
        {
            if (next != step && JsonKeys.KeyOf(next) != null || next.Operation is IInvocationOperation { TargetMethod.Name: "EnumerateArray" or "AsArray" })
                return false;
            if (next.Operation.Type?.SpecialType == SpecialType.System_String)
                return next == step || next.Operation is not IInvocationOperation { TargetMethod.Name: var name } || name is "GetString" or "ToString" or "GetValue" or "Value";
        }

        return false;
    }
}
