using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>The keys by which a trace comes out of JSON: <c>root.GetProperty("city")</c>, <c>node["city"]</c>, <c>arguments.TryGetValue("city", out var city)</c>.</summary>
internal static class JsonKeys
{
    /// <summary>The key that is read of what a step holds; null where none is.</summary>
    public static string? KeyOf(FlowStep step) => step.Operation switch
    {
        IInvocationOperation { TargetMethod.Name: "GetProperty" or "SelectToken", Arguments: { Length: >= 1 } read } => Constant(read[0]),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } read } => Constant(read[0]),
        { Parent: IInvocationOperation { TargetMethod.Name: "TryGetProperty" or "TryGetValue", Arguments: { Length: >= 2 } read, Instance: var holder } call } when holder == step.Operation && step.Next?.Operation != call => Constant(read[0]),
        _ => null,
    };

    private static string? Constant(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: string key } ? key : null;
}
