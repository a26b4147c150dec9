using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Tells calls that only write down: logs, metrics, traces, the console's streams.</summary>
internal static class Recording
{
    public static bool IsRecording(LlmModel model, IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: var method })
            return false;
        return model.Symbols.Find(method, Role.Logger) != null
            || method.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute")
            || method.ContainingType is { Name: "Console" or "TextWriter" or "Debug" or "Trace" } && method.Name.StartsWith("Write", StringComparison.Ordinal);
    }
}
