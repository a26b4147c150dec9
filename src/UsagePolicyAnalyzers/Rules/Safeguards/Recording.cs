using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Tells calls that only write down: logs, metrics, traces, the console's streams.</summary>
internal static class Recording
{
    // Words of the types that count and write down.
    private static readonly ImmutableHashSet<string> s_gauges = ImmutableHashSet.Create("metric", "metrics", "telemetry", "logger", "statsd", "stats", "tracer", "counter", "gauge", "histogram", "meter");

    public static bool IsRecording(LlmModel model, IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: var method })
            return false;
        return model.Symbols.Find(method, Role.Logger) != null
            || method.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute")
            || (method.ContainingType is { } type && model.Graph.Implementations(method).IsEmpty && IdentifierWords.Split(type.Name).Any(w => s_gauges.Contains(w.ToLowerInvariant())))
            || method.ContainingType is { Name: "Console" or "TextWriter" or "Debug" or "Trace" } && method.Name.StartsWith("Write", StringComparison.Ordinal);
    }
}
