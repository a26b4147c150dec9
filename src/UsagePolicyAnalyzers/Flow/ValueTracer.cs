namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// Traces a value backwards to where it comes from: through variables by reaching definitions, members of objects by name, calls into source by their
/// returned values (interfaces by their implementations), parameters by their callers, builders and collections by what is put into them.
/// Demand-driven and bounded: at the budget it stops, which is silent and safe.
/// </summary>
internal sealed partial class ValueTracer(SourceGraph graph, FlowKind kind, Func<FlowStep, bool> visit, int budget = ValueTracer.DefaultBudget)
{
    private const int DefaultBudget = 1_200;
    private const int MaxFrames = 8;
    private const int MaxEntries = 12;
    private const int MaxPath = 60;

    private readonly TraceRoom<TracePlace, FlowStep> _room = TraceRoom<TracePlace, FlowStep>.Take();

    // Only traces that enter calls need these.
    private Dictionary<(CallFrame?, SyntaxNode, ISymbol), CallFrame>? _frames;
    private Dictionary<ISymbol, int>? _entered;
    private int _budget = budget;
    private bool _isCut;

    // What the step at hand goes on to; null once that depends on the calls it stands in.
    private ImmutableArray<FlowPlace>.Builder? _successors;

    /// <summary>Visits every operation that <paramref name="value"/> may come from, the nearest first, itself included; the visitor says whether to go on behind it. Once a tracer.</summary>
    /// <param name="value">The value to trace.</param>
    /// <param name="path">The member of it that is wanted; empty for the whole.</param>
    /// <param name="frame">The calls that the value stands in, where it was found by another trace.</param>
    /// <param name="next">What the value goes into, where another trace found it.</param>
    /// <returns>Whether everything was visited within the budget.</returns>
    public bool Trace(IOperation value, string path = "", CallFrame? frame = null, FlowStep? next = null)
    {
        var open = _room.Open;
        open.Enqueue(new FlowStep(value, next, frame, path));
        while (open.Count > 0 && _budget-- > 0)
        {
            var step = open.Dequeue();
            if (visit(step))
                Follow(step);
        }

        var isComplete = open.Count == 0 && !_isCut;
        _room.GiveBack();
        return isComplete;
    }

    // Outside of calls, what a variable or member comes from is the same for every trace.
    private void Follow(FlowStep step)
    {
        if (step.Frame != null || step.Operation is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation))
        {
            Expand(step);
            return;
        }

        var place = new FlowPlace(step.Operation, step.Path);
        if (graph.Successors(kind).TryGetValue(place, out var known))
        {
            foreach (var (value, path) in known)
                Push(step, value, path, null);
            return;
        }

        _successors = ImmutableArray.CreateBuilder<FlowPlace>();
        Expand(step);
        if (_successors is { } successors)
            graph.Successors(kind)[place] = successors.ToImmutable();
        _successors = null;
    }

    private void Expand(FlowStep step)
    {
        switch (step.Operation)
        {
            case ILiteralOperation or ITypeOfOperation or INameOfOperation or IDefaultValueOperation or IThrowOperation or IAnonymousFunctionOperation or IMethodReferenceOperation:
                break;
            case IInterpolationOperation or IConversionOperation or IInvocationOperation when ExpandText(step):
                break;
            case IConversionOperation conversion:
                Push(step, conversion.Operand);
                break;
            case IConditionalAccessOperation access:
                Push(step, access.WhenNotNull);
                break;
            case IConditionalAccessInstanceOperation instance:
                Push(step, AccessedBy(instance));
                break;
            case IConditionalOperation conditional:
                Push(step, conditional.WhenTrue);
                Push(step, conditional.WhenFalse);
                if (kind != FlowKind.Content)
                    Push(step, conditional.Condition, "");
                break;
            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                    Push(step, arm.Value);
                if (kind != FlowKind.Content)
                    Push(step, @switch.Value, "");
                break;
            case IBinaryOperation binary when kind != FlowKind.Content || binary.Type?.SpecialType != SpecialType.System_Boolean:
                Push(step, binary.LeftOperand);
                Push(step, binary.RightOperand);
                break;
            case IBinaryOperation or IIsTypeOperation or IIsPatternOperation when kind == FlowKind.Content:
                break;
            case IIsPatternOperation pattern:
                Push(step, pattern.Value, "");
                break;
            case ISimpleAssignmentOperation assignment:
                Push(step, assignment.Value);
                break;
            case ITupleOperation tuple:
                ExpandTuple(step, tuple);
                break;
            case IAnonymousObjectCreationOperation creation:
                ExpandInitializers(step, creation.Initializers, ImmutableArray<IArgumentOperation>.Empty);
                break;
            case IObjectCreationOperation creation:
                ExpandInitializers(step, creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty, creation.Arguments);
                break;
            case IWithOperation with:
                if (!ExpandInitializers(step, with.Initializer.Initializers, ImmutableArray<IArgumentOperation>.Empty))
                    Push(step, with.Operand);
                break;
            case IInstanceReferenceOperation when step.Frame?.OfMember() is { Receiver: { } receiver } frame:
                Push(step, receiver, step.Path, frame.Outer);
                break;
            case IInstanceReferenceOperation:
                break;
            case ILocalReferenceOperation local:
                ExpandVariable(step, local.Local);
                break;
            case IParameterReferenceOperation parameter:
                ExpandVariable(step, parameter.Parameter);
                break;
            case IFieldReferenceOperation field:
                ExpandField(step, field);
                break;
            case IPropertyReferenceOperation property:
                ExpandProperty(step, property);
                break;
            case IArrayElementReferenceOperation element:
                Push(step, element.ArrayReference);
                for (var i = 0; kind != FlowKind.Content && i < element.Indices.Length; i++)
                    Push(step, element.Indices[i], "");
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append }:
                foreach (var argument in append.Arguments)
                    Push(step, argument.Value);
                break;
            case IInvocationOperation invocation:
                ExpandInvocation(step, invocation);
                break;
            case IInvalidOperation { Syntax: InvocationExpressionSyntax }:
                // A call that the binder does not know tells nothing, as one of a library does.
                break;
            default:
                foreach (var child in step.Operation.ChildOperations)
                    Push(step, child);
                break;
        }
    }

    private void Push(FlowStep from, IOperation? value) => Push(from, value, from.Path, from.Frame);

    private void Push(FlowStep from, IOperation? value, string path) => Push(from, value, path, from.Frame);

    private void Push(FlowStep from, IOperation? value, string path, CallFrame? frame)
    {
        if (frame != null)
            _successors = null;
        else if (value != null)
            _successors?.Add(new FlowPlace(value, path));
        if (value != null && path.Length <= MaxPath && _room.Seen.Add(new TracePlace(value, path, frame)))
            _room.Open.Enqueue(new FlowStep(value, from, frame, path));
    }

    // A constant tells nothing by itself: what decides that it is given does.
    private void PushConditions(FlowStep step, IOperation value, IOperation site, CallFrame? frame)
    {
        if (kind != FlowKind.Influence || !IsConstant(value))
            return;
        foreach (var condition in GoverningConditions.Of(site))
            Push(step, condition, "", frame);
    }

    private static bool IsConstant(IOperation value) => SourceGraph.Unwrap(value) is { ConstantValue.HasValue: true } or IFieldReferenceOperation { Field.IsStatic: true };

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = instance.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        }

        return null;
    }

    private void ExpandVariable(FlowStep step, ISymbol variable)
    {
        var body = graph.BodyOf(step.Operation);
        var definitions = body.Reaching(variable, step.Operation, out var seesInitial);
        foreach (var definition in definitions)
        {
            if (definition.Value is IInvocationOperation call && definition.Projection != null && definition.Site is IArgumentOperation { Parameter: { } output })
                ExpandOutput(step, call, output);
            else
                Push(step, definition.Value, FlowPath.Join(definition.Projection, step.Path));
            PushConditions(step, definition.Value, definition.Site, step.Frame);
        }

        foreach (var use in IsObject(variable) ? body.Definitions.Uses(variable) : [])
        {
            if (use != step.Operation && body.MayPrecede(use, step.Operation))
                ExpandMutation(step, use);
        }

        if (variable is IParameterSymbol parameter && seesInitial)
            ExpandParameter(step, parameter);
    }

    private static bool IsObject(ISymbol variable)
    {
        var type = (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type;
        return type is { IsReferenceType: true, SpecialType: not SpecialType.System_String };
    }

    // Frames are compared as objects: records would compare whole call chains.
    private sealed class FrameComparer : IEqualityComparer<(CallFrame?, SyntaxNode, ISymbol)>
    {
        public static readonly FrameComparer Instance = new();

        public bool Equals((CallFrame?, SyntaxNode, ISymbol) x, (CallFrame?, SyntaxNode, ISymbol) y) =>
            ReferenceEquals(x.Item1, y.Item1) && x.Item2 == y.Item2 && SymbolEqualityComparer.Default.Equals(x.Item3, y.Item3);

        public int GetHashCode((CallFrame?, SyntaxNode, ISymbol) key) =>
            (key.Item1?.Hash ?? 0) * 31 + key.Item2.FullSpan.Start;
    }
}
