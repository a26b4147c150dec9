using Microsoft.CodeAnalysis.FlowAnalysis;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// The control flow of one body with its lambdas and local functions: which definitions reach a use (may), and which facts hold on every path to an
/// operation (must). Built on <see cref="ControlFlowGraph"/>; operations are handed out as those of the body's own tree, found by their syntax.
/// </summary>
internal sealed class BodyFlow
{
    // Above these a body is generated: the flow-insensitive answer is good enough there.
    private const int MaxBlocks = 8_000;
    private const int MaxDefinitions = 64;

    private readonly IOperation _root;
    private readonly Lazy<Definitions> _definitions;
    private readonly Lazy<ImmutableArray<FunctionGraph>> _graphs;
    private readonly Lazy<Dictionary<SyntaxNode, IOperation>> _operations;
    private readonly Lazy<ImmutableArray<IOperation>> _ownUses;

    public BodyFlow(IOperation root)
    {
        _root = root;
        _definitions = new(() => new Definitions(root));
        _graphs = new(() => FunctionGraph.AllOf(root, MaxBlocks));
        _operations = new(IndexOperations);
        _ownUses = new(() => root.DescendantsAndSelf().Where(IsOnThis).ToImmutableArray());
    }

    public Definitions Definitions => _definitions.Value;

    /// <summary>The fields and properties of its own object that the body names, and the methods that it calls on it.</summary>
    public ImmutableArray<IOperation> OwnUses => _ownUses.Value;

    private static bool IsOnThis(IOperation operation) => operation
        is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false }, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } }
        or IInvocationOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } };

    /// <summary>The definitions whose value a use of the variable may see. Empty for a parameter that still has the caller's value on some path.</summary>
    /// <param name="seesInitial">Whether the value from before the body (a parameter's argument, a captured variable's) may still be there.</param>
    public IEnumerable<Definition> Reaching(ISymbol variable, IOperation use, out bool seesInitial)
    {
        var all = Definitions.Of(variable);
        seesInitial = variable is IParameterSymbol && all.Count == 0;
        if (all.Count == 0 || (all.Count == 1 && variable is ILocalSymbol))
            return all;
        if (all.Count > MaxDefinitions || Locate(use) is not { } position)
        {
            seesInitial = variable is IParameterSymbol;
            return all;
        }

        var reaching = position.Graph.ReachingDefinitions(variable, all, position);
        seesInitial = variable is IParameterSymbol && (reaching & 1) != 0;
        return all.Where((_, i) => (reaching & (2UL << i)) != 0);
    }

    /// <summary>Whether a fact holds on every path to an operation.</summary>
    /// <param name="at">The operation of the body's tree before which the fact must hold.</param>
    /// <param name="establishes">Whether an operation establishes the fact by being executed (a check that throws).</param>
    /// <param name="letsThrough">Whether a condition with the given outcome establishes the fact (<c>!flagged</c>).</param>
    public bool Holds(IOperation at, Func<IOperation, bool> establishes, Func<IOperation, bool, bool> letsThrough)
    {
        if (Locate(at) is not { } position)
            return false;
        var facts = new MustFacts(EvaluatedAt, establishes, letsThrough);
        for (var current = position; ;)
        {
            if (facts.HoldsAt(current))
                return true;
            // A lambda starts with what holds where it is written.
            if (current.Graph.Creation is not { } creation || Locate(creation) is not { } outer || outer.Graph == current.Graph)
                return false;
            current = outer;
        }
    }

    /// <summary>
    /// Whether every path to an operation passes a decision: an operation that stops by itself (a check that throws), or a condition one of whose
    /// outcomes does not lead there. A lambda starts with what holds where it is written, a local function with what holds at its calls.
    /// </summary>
    /// <param name="at">The operation before which the decision must fall.</param>
    /// <param name="stops">Whether an operation stops by itself.</param>
    /// <param name="decides">Whether a condition is one that counts.</param>
    /// <param name="letsThrough">Whether a condition with the given outcome lets through although it decides nothing (there is nothing to check).</param>
    public bool IsDecided(IOperation at, Func<IOperation, bool> stops, Func<IOperation, bool> decides, Func<IOperation, bool, bool>? letsThrough = null) =>
        Locate(at) is { } position && IsDecided(position, stops, decides, letsThrough, 0);

    /// <summary>As <see cref="IsDecided(IOperation, Func{IOperation, bool}, Func{IOperation, bool}, Func{IOperation, bool, bool})"/>, before the body is left by returning.</summary>
    public bool IsDecidedAtExit(Func<IOperation, bool> stops, Func<IOperation, bool> decides, Func<IOperation, bool, bool>? letsThrough = null) =>
        !_graphs.Value.IsEmpty && IsDecided(_graphs.Value[0].Exit, stops, decides, letsThrough, 0);

    private bool IsDecided(FlowPosition position, Func<IOperation, bool> stops, Func<IOperation, bool> decides, Func<IOperation, bool, bool>? letsThrough, int depth)
    {
        if (depth > 8)
            return false;
        var facts = new MustFacts(EvaluatedAt, stops, (condition, outcome) =>
            (letsThrough?.Invoke(condition, outcome) ?? false) || (position.Graph.Decides(condition.Syntax, outcome, position) && decides(condition)));
        if (facts.HoldsAt(position))
            return true;
        if (position.Graph.Creation is { } creation)
            return Locate(creation) is { } outer && outer.Graph != position.Graph && IsDecided(outer, stops, decides, letsThrough, depth + 1);
        if (position.Graph.LocalFunction is not { } local)
            return false;
        var calls = _root.DescendantsAndSelf().OfType<IInvocationOperation>().Where(i => SymbolEqualityComparer.Default.Equals(i.TargetMethod.OriginalDefinition, local)).ToList();
        return calls.Count > 0 && calls.All(c => Locate(c) is { } call && call.Graph != position.Graph && IsDecided(call, stops, decides, letsThrough, depth + 1));
    }

    /// <summary>The conditions of the body's branches, one each: what is joined by <c>&amp;&amp;</c> and <c>||</c> comes apart.</summary>
    public IEnumerable<IOperation> Conditions =>
        _graphs.Value.SelectMany(g => g.Blocks).Where(b => b.ConditionKind != ControlFlowConditionKind.None).Select(b => b.BranchValue).OfType<IOperation>().Select(v => EvaluatedAt(v.Syntax) ?? v);

    /// <summary>Whether an operation may be executed after a condition had an outcome.</summary>
    /// <param name="without">An operation that must not be executed on the way; null for none.</param>
    /// <param name="follows">Whether a further condition may have an outcome on the way; null for any.</param>
    public bool LeadsTo(IOperation condition, bool outcome, IOperation to, IOperation? without = null, Func<IOperation, bool, bool>? follows = null) =>
        Locate(to) is { } target && target.Graph.LeadsTo(condition.Syntax, outcome, target, without == null ? null : Locate(without), Follows(follows));

    /// <summary>As <see cref="LeadsTo"/>, to where the body is left by returning.</summary>
    public bool LeadsToExit(IOperation condition, bool outcome, IOperation without, Func<IOperation, bool, bool>? follows = null) =>
        Locate(without) is { } avoided && avoided.Graph.LeadsTo(condition.Syntax, outcome, avoided.Graph.Exit, avoided, Follows(follows));

    /// <summary>Whether an operation may be executed after a handler has run.</summary>
    public bool LeadsFromHandler(IOperation handler, IOperation to, IOperation? without = null, Func<IOperation, bool, bool>? follows = null) =>
        Locate(to) is { } target && target.Graph.LeadsFromHandler(handler.Syntax, target, without == null ? null : Locate(without), Follows(follows));

    private Func<IOperation, bool, bool>? Follows(Func<IOperation, bool, bool>? follows) =>
        follows == null ? null : (condition, outcome) => follows(EvaluatedAt(condition.Syntax) ?? condition, outcome);

    /// <summary>Whether <paramref name="first"/> may be executed before <paramref name="second"/>.</summary>
    public bool MayPrecede(IOperation first, IOperation second)
    {
        if (Locate(first) is not { } from || Locate(second) is not { } to || from.Graph != to.Graph)
            return first.Syntax.SpanStart < second.Syntax.SpanStart;
        return from.Graph.MayPrecede(from, to);
    }

    /// <summary>Whether <paramref name="second"/> may be executed after <paramref name="first"/> with the variable unchanged.</summary>
    public bool MayKeep(ISymbol variable, IOperation first, IOperation second)
    {
        if (Locate(first) is not { } from || Locate(second) is not { } to || from.Graph != to.Graph)
            return MayPrecede(first, second);
        var written = Definitions.Of(variable).Where(d => !d.Keeps).Select(d => from.Graph.PositionOf(d)).OfType<FlowPosition>().ToList();
        return from.Graph.MayPrecede(from, to, written);
    }

    /// <summary>The operation of the body's tree for a node; null where there is none.</summary>
    public IOperation? OperationAt(SyntaxNode syntax) => _operations.Value.TryGetValue(syntax, out var operation) ? operation : null;

    // What an await foreach asks for the next element stands for the whole loop in the graph: it is about the collection.
    private IOperation? EvaluatedAt(SyntaxNode syntax) => OperationAt(syntax) is IForEachLoopOperation loop ? loop.Collection : OperationAt(syntax);

    // What is folded away in the graph stands where the operation around it does.
    private FlowPosition? Locate(IOperation operation)
    {
        // A return is the end of a block, behind the value that it returns.
        for (var current = operation is IReturnOperation { ReturnedValue: { } returned } ? returned : operation; current is not (null or IBlockOperation); current = current.Parent)
        {
            foreach (var graph in _graphs.Value)
            {
                if (graph.Locate(current.Syntax) is { } position)
                    return position;
            }
        }

        return null;
    }

    private Dictionary<SyntaxNode, IOperation> IndexOperations()
    {
        var operations = new Dictionary<SyntaxNode, IOperation>();
        foreach (var operation in _root.DescendantsAndSelf())
        {
            if (!operation.IsImplicit && !operations.ContainsKey(operation.Syntax))
                operations.Add(operation.Syntax, operation);
        }

        return operations;
    }
}

/// <summary>A place in a function's graph: the block, and the position among the operations of that block.</summary>
internal readonly record struct FlowPosition(FunctionGraph Graph, int Block, int Ordinal);
