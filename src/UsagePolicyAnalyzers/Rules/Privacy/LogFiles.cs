using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>Files that the program appends to and calls a log: where a method of its own writes them, its callers know what is logged.</summary>
internal static class LogFiles
{
    private static readonly ImmutableArray<string> s_appends = ImmutableArray.Create("AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync");

    private static readonly ImmutableHashSet<string> s_words = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "log", "logs", "logfile", "trace", "traces");

    /// <summary>The calls that write to a log, and what they write.</summary>
    public static IEnumerable<(IInvocationOperation Log, IEnumerable<IOperation> Values)> Of(LlmModel model)
    {
        foreach (var node in s_appends.SelectMany(model.Graph.Index.Invocations))
        {
            if (model.Graph.OperationOf(node) is not IInvocationOperation { TargetMethod.ContainingType.Name: "File", Arguments.Length: > 1 } write || !IsLog(model, write.Arguments[0].Value))
                continue;
            var written = write.Arguments[1].Value;
            var taken = Taken(model, written);
            if (taken.Count == 0)
                yield return (write, [written]);
            foreach (var site in taken.Count == 0 ? ImmutableArray<CallSite>.Empty : model.Graph.Callers((IMethodSymbol)taken[0].ContainingSymbol))
            {
                if (site.Operation is IInvocationOperation call)
                    yield return (call, taken.Select(site.ArgumentFor).OfType<IOperation>());
            }
        }
    }

    private static bool IsLog(LlmModel model, IOperation path) => model.FindOrigin(path, FlowKind.Content, step => SaysLog(step.Operation)
        || (step.Operation is IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } joined && joined.Descendants().Any(SaysLog))) != null;

    private static bool SaysLog(IOperation part) => part.ConstantValue is { HasValue: true, Value: string name } && IdentifierWords.Split(name).Any(s_words.Contains);

    // What the method around is given and writes.
    private static List<IParameterSymbol> Taken(LlmModel model, IOperation written)
    {
        var taken = new List<IParameterSymbol>();
        var around = model.Graph.SymbolAround(written.Syntax);
        model.Trace(written, FlowKind.Content, step =>
        {
            if (step.Operation is not IParameterReferenceOperation { Parameter: var parameter } || step.Frame != null || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, around))
                return true;
            if (!taken.Contains(parameter, SymbolEqualityComparer.Default))
                taken.Add(parameter);
            return false;
        });
        return taken;
    }
}
