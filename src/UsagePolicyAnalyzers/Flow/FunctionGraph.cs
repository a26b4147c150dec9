using Microsoft.CodeAnalysis.FlowAnalysis;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>The control-flow graph of one function: a body, a lambda or a local function.</summary>
internal sealed class FunctionGraph
{
    private readonly ControlFlowGraph _graph;
    private readonly Dictionary<SyntaxNode, FlowPosition> _positions = new();

    private FunctionGraph(ControlFlowGraph graph, IOperation? creation, IMethodSymbol? localFunction)
    {
        _graph = graph;
        Creation = creation;
        LocalFunction = localFunction;
        foreach (var block in graph.Blocks)
        {
            var ordinal = 0;
            foreach (var operation in OperationsOf(block))
                _positions[operation.Syntax] = new FlowPosition(this, block.Ordinal, ordinal++);
        }
    }

    /// <summary>The lambda of the outer body that this graph is of; null for bodies and local functions.</summary>
    public IOperation? Creation { get; }

    /// <summary>The local function that this graph is of; null for others.</summary>
    public IMethodSymbol? LocalFunction { get; }

    /// <summary>Where the function is left by returning.</summary>
    public FlowPosition Exit => new(this, Blocks.Length - 1, 0);

    public ImmutableArray<BasicBlock> Blocks => _graph.Blocks;

    /// <summary>The graphs of a body and of the functions in it; none where the body has no graph or too many blocks.</summary>
    public static ImmutableArray<FunctionGraph> AllOf(IOperation root, int maxBlocks)
    {
        var graphs = ImmutableArray.CreateBuilder<FunctionGraph>();
        if (Create(root) is { } graph && graph.Blocks.Length <= maxBlocks)
            Add(graph, null, null);
        return graphs.ToImmutable();

        void Add(ControlFlowGraph current, IOperation? creation, IMethodSymbol? local)
        {
            graphs.Add(new FunctionGraph(current, creation, local));
            foreach (var localFunction in current.LocalFunctions)
                Add(current.GetLocalFunctionControlFlowGraph(localFunction), null, localFunction.OriginalDefinition);
            foreach (var block in current.Blocks)
            {
                foreach (var lambda in OperationsOf(block).OfType<IFlowAnonymousFunctionOperation>())
                    Add(current.GetAnonymousFunctionControlFlowGraph(lambda), lambda, null);
            }
        }
    }

    private static ControlFlowGraph? Create(IOperation root)
    {
        try
        {
            return root switch
            {
                IMethodBodyOperation method => ControlFlowGraph.Create(method),
                IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
                IBlockOperation block => ControlFlowGraph.Create(block),
                IFieldInitializerOperation field => ControlFlowGraph.Create(field),
                IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // Half-typed code: the tree is no body that Roslyn makes a graph of.
            return null;
        }
    }

    public FlowPosition? Locate(SyntaxNode syntax) => _positions.TryGetValue(syntax, out var position) ? position : null;

    /// <summary>All operations of a block in the order of their evaluation.</summary>
    public static IEnumerable<IOperation> OperationsOf(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            foreach (var inner in PostOrder(operation))
                yield return inner;
        }

        if (block.BranchValue is { } value)
        {
            foreach (var inner in PostOrder(value))
                yield return inner;
        }
    }

    private static IEnumerable<IOperation> PostOrder(IOperation root)
    {
        var open = new Stack<(IOperation Operation, bool Expanded)>();
        open.Push((root, false));
        while (open.Count > 0)
        {
            var (operation, expanded) = open.Pop();
            if (expanded)
            {
                yield return operation;
                continue;
            }

            open.Push((operation, true));
            foreach (var child in operation.ChildOperations.Reverse())
                open.Push((child, false));
        }
    }

    /// <summary>Bit 0: the value from before the function; bit i + 1: definition i.</summary>
    public ulong ReachingDefinitions(ISymbol variable, IReadOnlyList<Definition> definitions, FlowPosition use)
    {
        var writes = new List<(int Ordinal, ulong Bit, bool Keeps)>?[Blocks.Length];
        for (var i = 0; i < definitions.Count; i++)
        {
            if (PositionOf(definitions[i]) is { } position)
                (writes[position.Block] ??= []).Add((position.Ordinal, 2UL << i, definitions[i].Keeps));
        }

        // A definition that another function makes may have been made at any time.
        var elsewhere = 0UL;
        for (var i = 0; i < definitions.Count; i++)
        {
            if (PositionOf(definitions[i]) is null)
                elsewhere |= 2UL << i;
        }

        var everything = (2UL << definitions.Count) - 1;
        var before = new ulong[Blocks.Length];
        var open = new Queue<int>(Enumerable.Range(0, Blocks.Length));
        var queued = Enumerable.Repeat(true, Blocks.Length).ToArray();
        while (open.Count > 0)
        {
            var ordinal = open.Dequeue();
            queued[ordinal] = false;
            var block = Blocks[ordinal];
            var state = block.Kind == BasicBlockKind.Entry ? 1 | elsewhere
                : block.Predecessors.IsEmpty ? everything
                : block.Predecessors.Aggregate(0UL, (all, branch) => all | After(branch.Source.Ordinal));
            if (state == before[ordinal])
                continue;
            before[ordinal] = state;
            foreach (var next in Successors(block))
            {
                if (!queued[next])
                {
                    queued[next] = true;
                    open.Enqueue(next);
                }
            }
        }

        return Apply(use.Block, use.Ordinal) | elsewhere;

        ulong After(int block) => Apply(block, int.MaxValue);

        ulong Apply(int block, int limit)
        {
            var state = before[block];
            if (writes[block] is { } list)
            {
                foreach (var (ordinal, bit, keeps) in list.OrderBy(w => w.Ordinal))
                {
                    if (ordinal < limit)
                        state = keeps ? state | bit : bit;
                }
            }

            return state;
        }
    }

    private FlowPosition? PositionOf(Definition definition) =>
        Locate(definition.Site.Syntax) ?? definition.Site.Syntax.DescendantNodes().Select(Locate).LastOrDefault(p => p != null);

    public bool MayPrecede(FlowPosition from, FlowPosition to)
    {
        if (from.Block == to.Block && from.Ordinal < to.Ordinal)
            return true;
        var seen = new HashSet<int>();
        var open = new Stack<int>(Successors(Blocks[from.Block]));
        while (open.Count > 0)
        {
            var block = open.Pop();
            if (block == to.Block)
                return true;
            if (seen.Add(block))
            {
                foreach (var next in Successors(Blocks[block]))
                    open.Push(next);
            }
        }

        return false;
    }

    /// <summary>Whether a place can be reached only with the given outcome of a condition: the other outcome does not lead there, unless through the condition again.</summary>
    public bool Decides(SyntaxNode condition, bool outcome, FlowPosition target)
    {
        foreach (var block in Blocks)
        {
            if (block.BranchValue?.Syntax != condition || block.ConditionKind == ControlFlowConditionKind.None)
                continue;
            if (After(block, !outcome)?.Destination is { } start && Reaches(start.Ordinal, target.Block, block.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Whether a place can be reached once a condition had an outcome, without passing another and along outcomes that are allowed.</summary>
    public bool LeadsTo(SyntaxNode condition, bool outcome, FlowPosition target, FlowPosition? without, Func<IOperation, bool, bool>? follows) =>
        Blocks.Any(block => block.BranchValue?.Syntax == condition && block.ConditionKind != ControlFlowConditionKind.None
            && After(block, outcome)?.Destination is { } start && Reaches(start.Ordinal, target.Block, without is { } avoided && avoided.Graph == this ? avoided.Block : -1, follows));

    /// <summary>Whether a place can be reached from a handler (a catch clause).</summary>
    public bool LeadsFromHandler(SyntaxNode handler, FlowPosition target, FlowPosition? without, Func<IOperation, bool, bool>? follows)
    {
        foreach (var block in Blocks)
        {
            for (var region = block.EnclosingRegion; region != null; region = region.EnclosingRegion)
            {
                if (region.Kind == ControlFlowRegionKind.Catch && IsOf(region, handler))
                    return Reaches(region.FirstBlockOrdinal, target.Block, without is { } avoided && avoided.Graph == this ? avoided.Block : -1, follows);
            }
        }

        return false;
    }

    // A handler's region holds the operations of its block; an empty one is told by its exits alone.
    private bool IsOf(ControlFlowRegion region, SyntaxNode handler)
    {
        var any = false;
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            foreach (var operation in OperationsOf(Blocks[i]))
            {
                any = true;
                if (!handler.Span.Contains(operation.Syntax.Span) || operation.Syntax.SyntaxTree != handler.SyntaxTree)
                    return false;
            }
        }

        return any || handler is CatchClauseSyntax { Filter: null, Block.Statements.Count: 0 };
    }

    private static ControlFlowBranch? After(BasicBlock block, bool outcome) =>
        outcome == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? block.ConditionalSuccessor : block.FallThroughSuccessor;

    private bool Reaches(int from, int to, int without, Func<IOperation, bool, bool>? follows = null)
    {
        var seen = new HashSet<int> { without };
        var open = new Stack<int>();
        open.Push(from);
        while (open.Count > 0)
        {
            var ordinal = open.Pop();
            if (ordinal == to)
                return true;
            if (!seen.Add(ordinal))
                continue;
            var block = Blocks[ordinal];
            if (follows == null || block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
            {
                foreach (var next in Successors(block))
                    open.Push(next);
                continue;
            }

            foreach (var outcome in new[] { true, false })
            {
                if (After(block, outcome)?.Destination is { } next && follows(condition, outcome))
                    open.Push(next.Ordinal);
            }
        }

        return false;
    }

    public static IEnumerable<int> Successors(BasicBlock block)
    {
        if (block.ConditionalSuccessor?.Destination is { } conditional)
            yield return conditional.Ordinal;
        if (block.FallThroughSuccessor?.Destination is { } fallThrough)
            yield return fallThrough.Ordinal;
    }
}
