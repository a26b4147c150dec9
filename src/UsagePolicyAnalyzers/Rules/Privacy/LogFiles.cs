using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>Files that the program appends to and calls a log.</summary>
internal static class LogFiles
{
    private static readonly ImmutableArray<string> s_appends = ImmutableArray.Create("AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync");

    private static readonly ImmutableHashSet<string> s_words = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "log", "logs", "logfile", "trace", "traces");

    /// <summary>The calls that append to a log, and what they write.</summary>
    public static IEnumerable<(IInvocationOperation Write, IOperation Written)> Of(LlmModel model)
    {
        foreach (var node in s_appends.SelectMany(model.Graph.Index.Invocations))
        {
            if (model.Graph.OperationOf(node) is IInvocationOperation { TargetMethod.ContainingType.Name: "File", Arguments.Length: > 1 } write && IsLog(model, write.Arguments[0].Value))
                yield return (write, write.Arguments[1].Value);
        }
    }

    private static bool IsLog(LlmModel model, IOperation path) => model.FindOrigin(path, FlowKind.Content, step => SaysLog(step.Operation)
        || (step.Operation is IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } joined && joined.Descendants().Any(SaysLog))) != null;

    private static bool SaysLog(IOperation part) => part.ConstantValue is { HasValue: true, Value: string name } && IdentifierWords.Split(name).Any(s_words.Contains);
}
