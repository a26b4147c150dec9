using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// One question about origins, asked of many values: which of the things that a value comes from fits. Places behind which nothing fits are kept in mind,
/// so that values of the same region are not traced again and again.
/// </summary>
/// <param name="graph">The source to trace in.</param>
/// <param name="kind">What counts as coming from a value.</param>
/// <param name="fits">Whether a step is an origin that is looked for.</param>
/// <param name="barrier">Whether nothing behind a step counts; null where everything does.</param>
internal sealed class OriginSearch(SourceGraph graph, FlowKind kind, Func<FlowStep, bool> fits, Func<FlowStep, bool>? barrier = null)
{
    private readonly ConcurrentDictionary<TracePlace, bool> _barren = new();

    /// <summary>The nearest step that a value, or a member of it, comes from and that fits; null where none does.</summary>
    public FlowStep? Find(IOperation value, string path = "")
    {
        FlowStep? found = null;
        var passed = new List<TracePlace>();
        var isComplete = new ValueTracer(graph, kind, Visit).Trace(value, path);
        // What is behind a place inside of a call depends on the call.
        foreach (var place in found != null ? [] : isComplete ? passed : [new TracePlace(value, path)])
            _barren[place] = true;
        return found;

        bool Visit(FlowStep step)
        {
            if (found != null)
                return false;
            var place = new TracePlace(step.Operation, step.Path);
            if (step.Frame == null && _barren.ContainsKey(place) || (barrier?.Invoke(step) ?? false))
                return false;
            if (fits(step))
            {
                found = step;
                return false;
            }

            if (step.Frame == null)
                passed.Add(place);
            return true;
        }
    }
}
