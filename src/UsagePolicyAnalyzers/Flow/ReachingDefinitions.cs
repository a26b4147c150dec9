using Microsoft.CodeAnalysis.FlowAnalysis;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// A forward <em>may</em> analysis of one variable in one function: which of its definitions may have given it its value. A set is a bit mask:
/// bit 0 is the value from before the function, bit i + 1 definition i.
/// </summary>
internal sealed class ReachingDefinitions
{
    private readonly FunctionGraph _graph;
    private readonly List<(int Ordinal, ulong Bit, bool Keeps)>?[] _writes;
    private readonly ulong[] _before;
    private readonly ulong _elsewhere;

    /// <param name="graph">The function.</param>
    /// <param name="definitions">Where the definitions stand, null for another function, and whether they keep the value before.</param>
    public ReachingDefinitions(FunctionGraph graph, IReadOnlyList<(FlowPosition? Position, bool Keeps)> definitions)
    {
        _graph = graph;
        _writes = new List<(int, ulong, bool)>?[graph.Blocks.Length];
        _before = new ulong[graph.Blocks.Length];
        for (var i = 0; i < definitions.Count; i++)
        {
            // A definition that another function makes may have been made at any time.
            if (definitions[i].Position is { } position)
                (_writes[position.Block] ??= []).Add((position.Ordinal, 2UL << i, definitions[i].Keeps));
            else
                _elsewhere |= 2UL << i;
        }

        foreach (var list in _writes)
            list?.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        Solve();
    }

    /// <summary>The definitions that may be seen at a place of the function.</summary>
    public ulong At(FlowPosition use) => Apply(_before[use.Block], use.Block, use.Ordinal) | _elsewhere;

    private void Solve()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in _graph.Blocks)
            {
                var state = StateBefore(block);
                changed |= state != _before[block.Ordinal];
                _before[block.Ordinal] = state;
            }
        }
    }

    private ulong StateBefore(BasicBlock block)
    {
        if (block.Kind == BasicBlockKind.Entry)
            return 1 | _elsewhere;
        if (block.Predecessors.IsEmpty)
            return GuardedBy(block) is { } guarded ? Anywhere(guarded) : 0;
        var state = 0UL;
        foreach (var branch in block.Predecessors)
        {
            var passed = Apply(_before[branch.Source.Ordinal], branch.Source.Ordinal, int.MaxValue);
            foreach (var region in branch.FinallyRegions)
                passed = Through(passed, region);
            state |= passed;
        }

        return state;
    }

    // The try that a handler's first block is for.
    private static ControlFlowRegion? GuardedBy(BasicBlock block)
    {
        foreach (var region in FunctionGraph.RegionsAround(block))
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally or ControlFlowRegionKind.FilterAndHandler && region.FirstBlockOrdinal == block.Ordinal
                && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally } around)
            {
                return around.NestedRegions[0];
            }
        }

        return null;
    }

    // A handler may run after any operation of its try.
    private ulong Anywhere(ControlFlowRegion region)
    {
        var state = 0UL;
        for (var i = Math.Max(region.FirstBlockOrdinal, 0); i <= region.LastBlockOrdinal; i++)
        {
            state |= _before[i];
            foreach (var (_, bit, _) in _writes[i] ?? [])
                state |= bit;
        }

        return state;
    }

    // What a finally block writes surely replaces the value; what it writes under a condition may.
    private ulong Through(ulong state, ControlFlowRegion region)
    {
        var straight = true;
        for (var i = Math.Max(region.FirstBlockOrdinal, 0); i <= region.LastBlockOrdinal; i++)
        {
            straight &= _graph.Blocks[i].ConditionKind == ControlFlowConditionKind.None;
            state = straight ? Apply(state, i, int.MaxValue) : state | Apply(0, i, int.MaxValue);
        }

        return state;
    }

    private ulong Apply(ulong state, int block, int limit)
    {
        foreach (var (ordinal, bit, keeps) in _writes[block] ?? [])
        {
            if (ordinal < limit)
                state = keeps ? state | bit : bit;
        }

        return state;
    }
}
