using Microsoft.CodeAnalysis.FlowAnalysis;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// A forward <em>must</em> analysis of one fact: it holds at a place only if every path there establishes it, by an operation that was executed or
/// by a condition on the branch that it lets through.
/// </summary>
internal sealed class MustFacts(Func<SyntaxNode, IOperation?> operationAt, Func<IOperation, bool> establishes, Func<IOperation, bool, bool> letsThrough)
{
    private readonly Dictionary<FunctionGraph, bool[]> _before = new();
    private readonly Dictionary<BasicBlock, bool> _passed = new();
    private readonly Dictionary<(SyntaxNode, bool?), bool> _answers = new();

    public bool HoldsAt(FlowPosition position)
    {
        if (!_before.TryGetValue(position.Graph, out var before))
            _before.Add(position.Graph, before = Solve(position.Graph));
        return before[position.Block] || Established(position.Graph, position.Graph.Blocks[position.Block], position.Ordinal);
    }

    private bool[] Solve(FunctionGraph graph)
    {
        // Greatest fixed point: everything holds until a path without it is found.
        var before = Enumerable.Repeat(true, graph.Blocks.Length).ToArray();
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var block in graph.Blocks)
            {
                if (!before[block.Ordinal] || AllPathsHold(graph, block, before))
                    continue;
                before[block.Ordinal] = false;
                changed = true;
            }
        }

        return before;
    }

    private bool AllPathsHold(FunctionGraph graph, BasicBlock block, bool[] before)
    {
        if (block.Kind == BasicBlockKind.Entry)
            return false;
        if (block.Predecessors.IsEmpty)
            return HandlerHolds(graph, block, before);
        foreach (var branch in block.Predecessors)
        {
            if (!before[branch.Source.Ordinal] && !Passed(graph, branch.Source) && !EdgeEstablishes(branch) && !branch.FinallyRegions.Any(r => HoldsAfter(graph, r, before)))
                return false;
        }

        return true;
    }

    private bool HoldsAfter(FunctionGraph graph, ControlFlowRegion region, bool[] before)
    {
        if (region.FirstBlockOrdinal < 0)
            return false;
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            if (graph.Blocks[i].FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling } && !before[i] && !Passed(graph, graph.Blocks[i]))
                return false;
        }

        return true;
    }

    // A handler may run after any operation of its try: it starts with what held before the try.
    private static bool HandlerHolds(FunctionGraph graph, BasicBlock block, bool[] before)
    {
        foreach (var region in FunctionGraph.RegionsAround(block))
        {
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
                return region.FirstBlockOrdinal != block.Ordinal && before[region.FirstBlockOrdinal];
        }

        return !block.IsReachable;
    }

    private bool Passed(FunctionGraph graph, BasicBlock block)
    {
        if (!_passed.TryGetValue(block, out var established))
            _passed.Add(block, established = Established(graph, block, int.MaxValue));
        return established;
    }

    private bool Established(FunctionGraph graph, BasicBlock block, int limit)
    {
        var ordinal = 0;
        foreach (var operation in graph.OperationsOf(block))
        {
            if (ordinal++ >= limit)
                return false;
            if (operation is IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IThrowOperation && Ask(operation, null))
                return true;
        }

        return false;
    }

    private bool EdgeEstablishes(ControlFlowBranch branch)
    {
        if (branch.Source.BranchValue is not { } condition || branch.Source.ConditionKind == ControlFlowConditionKind.None)
            return false;
        var whenTrue = branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue;
        return Ask(condition, branch.IsConditionalSuccessor ? whenTrue : !whenTrue);
    }

    private bool Ask(IOperation graphOperation, bool? outcome)
    {
        var key = (graphOperation.Syntax, outcome);
        if (!_answers.TryGetValue(key, out var answer))
        {
            var operation = operationAt(graphOperation.Syntax) ?? graphOperation;
            _answers.Add(key, answer = outcome is { } o ? letsThrough(operation, o) : establishes(operation));
        }

        return answer;
    }
}
