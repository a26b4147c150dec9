using System.Collections;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>The control-flow graph of one function: a body, a lambda or a local function.</summary>
internal sealed class FunctionGraph
{
    private readonly ControlFlowGraph _graph;
    private readonly Dictionary<SyntaxNode, FlowPosition> _positions = new();
    private readonly ImmutableArray<IOperation>[] _operations;
    private readonly ConcurrentDictionary<ISymbol, ReachingDefinitions> _reaching = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<int, BitArray> _behind = new();

    private FunctionGraph(ControlFlowGraph graph, IOperation? creation, IMethodSymbol? localFunction)
    {
        _graph = graph;
        Creation = creation;
        LocalFunction = localFunction;
        _operations = new ImmutableArray<IOperation>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            var ordinal = 0;
            _operations[block.Ordinal] = Evaluated(block).ToImmutableArray();
            foreach (var operation in _operations[block.Ordinal])
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
            var at = graphs.Count;
            graphs.Add(new FunctionGraph(current, creation, local));
            foreach (var localFunction in current.LocalFunctions)
                Add(current.GetLocalFunctionControlFlowGraph(localFunction), null, localFunction.OriginalDefinition);
            foreach (var block in current.Blocks)
            {
                foreach (var lambda in graphs[at].OperationsOf(block).OfType<IFlowAnonymousFunctionOperation>())
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
    public ImmutableArray<IOperation> OperationsOf(BasicBlock block) => _operations[block.Ordinal];

    private static IEnumerable<IOperation> Evaluated(BasicBlock block)
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

    /// <summary>The definitions of a variable that may have given it its value at a place. Bit 0: the value from before the function; bit i + 1: definition i.</summary>
    public ulong ReachingDefinitions(ISymbol variable, IReadOnlyList<Definition> definitions, FlowPosition use) =>
        _reaching.GetOrAdd(variable, _ => new ReachingDefinitions(this, definitions.Select(d => (PositionOf(d), d.Keeps)).ToList())).At(use);

    /// <summary>Where a definition gives its variable the value; null where another function does.</summary>
    public FlowPosition? PositionOf(Definition definition) =>
        Locate(definition.Site.Syntax) ?? definition.Site.Syntax.DescendantNodes().Select(Locate).LastOrDefault(p => p != null);

    /// <summary>Whether the one place may be executed before the other, exceptions that a handler catches included.</summary>
    public bool MayPrecede(FlowPosition from, FlowPosition to) =>
        (from.Block == to.Block && from.Ordinal < to.Ordinal) || _behind.GetOrAdd(from.Block, Behind)[to.Block];

    /// <summary>As <see cref="MayPrecede(FlowPosition, FlowPosition)"/>, on a way that passes none of some places.</summary>
    public bool MayPrecede(FlowPosition from, FlowPosition to, IReadOnlyCollection<FlowPosition> without)
    {
        if (without.Count == 0 || !MayPrecede(from, to))
            return MayPrecede(from, to);
        if (from.Block == to.Block && from.Ordinal < to.Ordinal && !Any(from.Block, from.Ordinal, to.Ordinal))
            return true;
        return !Any(from.Block, from.Ordinal, int.MaxValue) && !Any(to.Block, -1, to.Ordinal) && Behind(from.Block, block => Any(block, -1, int.MaxValue))[to.Block];

        bool Any(int block, int after, int before) => without.Any(w => w.Block == block && w.Ordinal > after && w.Ordinal < before);
    }

    private BitArray Behind(int from) => Behind(from, _ => false);

    // The blocks that may be executed after a block, and not behind one that ends the way.
    private BitArray Behind(int from, Func<int, bool> ends)
    {
        var seen = new BitArray(Blocks.Length);
        var open = new Stack<int>(Follow(Blocks[from]).Concat(BehindFinally(Blocks[from])));
        while (open.Count > 0)
        {
            var block = open.Pop();
            if (seen[block])
                continue;
            seen[block] = true;
            foreach (var next in ends(block) ? [] : Follow(Blocks[block]))
                open.Push(next);
        }

        return seen;

        IEnumerable<int> Follow(BasicBlock block) => Successors(block).Concat(HandlersOf(block));
    }

    /// <summary>The regions of the function that a block lies in, the innermost first. Roslyn's chain goes on into the function around it.</summary>
    public static IEnumerable<ControlFlowRegion> RegionsAround(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            yield return region;
    }

    // The handlers that take over when something in a block throws.
    private IEnumerable<int> HandlersOf(BasicBlock block)
    {
        foreach (var region in RegionsAround(block))
        {
            foreach (var handler in region.Kind == ControlFlowRegionKind.Try ? region.EnclosingRegion!.NestedRegions : ImmutableArray<ControlFlowRegion>.Empty)
            {
                if (handler != region && handler.FirstBlockOrdinal >= 0)
                    yield return handler.FirstBlockOrdinal;
            }
        }
    }

    // Where the program goes on after a finally block.
    private IEnumerable<int> BehindFinally(BasicBlock block)
    {
        foreach (var region in RegionsAround(block))
        {
            if (region.Kind != ControlFlowRegionKind.Finally)
                continue;
            foreach (var branch in Blocks.SelectMany(b => new[] { b.ConditionalSuccessor, b.FallThroughSuccessor }))
            {
                if (branch?.Destination is { } behind && branch.FinallyRegions.Contains(region))
                    yield return behind.Ordinal;
            }
        }
    }

    /// <summary>Whether a place can be reached only with the given outcome of a condition: the other outcome does not lead there, unless through the condition again.</summary>
    public bool Decides(SyntaxNode condition, bool outcome, FlowPosition target)
    {
        foreach (var block in Blocks)
        {
            if (block.BranchValue?.Syntax != condition || block.ConditionKind == ControlFlowConditionKind.None)
                continue;
            if (Targets(After(block, !outcome)).Any(start => Reaches(start, target.Block, block.Ordinal)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a place can be reached once a condition had an outcome, without passing another and along outcomes that are allowed.</summary>
    public bool LeadsTo(SyntaxNode condition, bool outcome, FlowPosition target, FlowPosition? without, Func<IOperation, bool, bool>? follows) =>
        !IsPassed(without, target) && Blocks.Any(block => block.BranchValue?.Syntax == condition && block.ConditionKind != ControlFlowConditionKind.None
            && Targets(After(block, outcome)).Any(start => Reaches(start, target.Block, without is { } avoided && avoided.Graph == this ? avoided.Block : -1, follows)));

    /// <summary>Whether a place can be reached from a handler (a catch clause).</summary>
    public bool LeadsFromHandler(SyntaxNode handler, FlowPosition target, FlowPosition? without, Func<IOperation, bool, bool>? follows)
    {
        foreach (var block in IsPassed(without, target) ? ImmutableArray<BasicBlock>.Empty : Blocks)
        {
            foreach (var region in RegionsAround(block))
            {
                if (region.Kind == ControlFlowRegionKind.Catch && IsOf(region, handler))
                    return Reaches(region.FirstBlockOrdinal, target.Block, without is { } avoided && avoided.Graph == this ? avoided.Block : -1, follows);
            }
        }

        return false;
    }

    // Whoever enters a block passes what stands before the place in it.
    private static bool IsPassed(FlowPosition? without, FlowPosition target) =>
        without is { } avoided && avoided.Graph == target.Graph && avoided.Block == target.Block && avoided.Ordinal < target.Ordinal;

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
                if (!follows(condition, outcome))
                    continue;
                foreach (var next in Targets(After(block, outcome)))
                    open.Push(next);
            }
        }

        return false;
    }

    private static IEnumerable<int> Successors(BasicBlock block) => Targets(block.ConditionalSuccessor).Concat(Targets(block.FallThroughSuccessor));

    // A branch out of a try passes its finally blocks; where a finally block goes on is told by those branches.
    private static IEnumerable<int> Targets(ControlFlowBranch? branch)
    {
        if (branch == null)
            yield break;
        foreach (var passed in branch.FinallyRegions)
        {
            // The graph drops the blocks of a region that does nothing, and keeps the region.
            if (passed.FirstBlockOrdinal >= 0)
                yield return passed.FirstBlockOrdinal;
        }

        if (branch.Destination is { } destination)
            yield return destination.Ordinal;
    }
}
