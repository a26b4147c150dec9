using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>The keys by which a trace comes out of JSON: <c>root.GetProperty("city")</c>, <c>node["city"]</c>, <c>arguments.TryGetValue("city", out var city)</c>.</summary>
internal static class JsonKeys
{
    /// <summary>The key that is read of what a step holds; null where none is.</summary>
    public static string? KeyOf(FlowStep step) => step.Operation switch
    {
        IInvocationOperation { TargetMethod.Name: "GetProperty" or "SelectToken", Arguments: { Length: >= 1 } read } => Constant(read[0], step.Frame),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" or "GetValue" or "Value", Arguments: { Length: >= 1 } read } => Constant(read.FirstOrDefault(a => a.Parameter is { Name: "key" or "propertyName" }), step.Frame),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } read } => Constant(read[0], step.Frame),
        { Parent: IInvocationOperation { TargetMethod.Name: "TryGetProperty" or "TryGetValue", Arguments: { Length: >= 2 } read, Instance: var holder } call } when holder == step.Operation && step.Next?.Operation != call => Constant(read[0], step.Frame),
        _ => null,
    };

    // Written here, or by who calls a reader of the program's own: Text(root, "city").
    private static string? Constant(IArgumentOperation? argument, CallFrame? frame)
    {
        var value = argument?.Value;
        for (; value is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol reader } parameter } && frame?.Of(reader) is { } entered; frame = entered.Outer)
            value = entered.ArgumentFor(parameter);
        return value?.ConstantValue is { HasValue: true, Value: string key } ? key : null;
    }
}
