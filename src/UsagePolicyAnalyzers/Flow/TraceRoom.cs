namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// What a trace keeps in mind while it runs. A thread hands it from one trace to the next: tables that grow anew in each were a third of what traces allocated.
/// </summary>
/// <typeparam name="TPlace">What tells places apart.</typeparam>
/// <typeparam name="TStep">What a trace goes on with.</typeparam>
internal sealed class TraceRoom<TPlace, TStep>
{
    // A trace through generated code leaves tables behind that would be cleared for many small ones.
    private const int MaxPlaces = 5_000;

    [ThreadStatic]
    private static TraceRoom<TPlace, TStep>? t_spare;

    /// <summary>The places that the trace came by.</summary>
    public HashSet<TPlace> Seen { get; } = [];

    /// <summary>What it has still to go on with, the nearest first.</summary>
    public Queue<TStep> Open { get; } = new();

    /// <summary>Room for one trace; one that a visitor starts within it gets another.</summary>
    public static TraceRoom<TPlace, TStep> Take()
    {
        var room = t_spare ?? new();
        t_spare = null;
        return room;
    }

    /// <summary>Leaves the room to the next trace.</summary>
    public void GiveBack()
    {
        if (Seen.Count > MaxPlaces)
            return;
        Seen.Clear();
        Open.Clear();
        t_spare = this;
    }
}
