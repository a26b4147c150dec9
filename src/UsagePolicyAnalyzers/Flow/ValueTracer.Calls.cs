namespace UsagePolicyAnalyzers.Flow;

/// <content>Into calls and out of them: what source returns, what delegates return, what parameters are given.</content>
internal sealed partial class ValueTracer
{
    private void ExpandParameter(FlowStep step, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return;
        if (step.Frame?.Of(method) is { } frame)
        {
            Push(step, frame.ArgumentFor(parameter), step.Path, frame.Outer);
            return;
        }

        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            IOperation? function = step.Operation;
            while (function != null && !(function is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, method)))
                function = function.Parent;
            if (function != null)
                ExpandHandedOver(step, parameter.Ordinal, function);
            return;
        }

        var sites = graph.Callers(method);
        if (sites.IsEmpty)
            ExpandInitial(step, parameter.Type);
        foreach (var site in sites)
        {
            if (site.Operation is IMethodReferenceOperation function)
                ExpandHandedOver(step, parameter.Ordinal, function);
            else
                Push(step, site.ArgumentFor(parameter), step.Path, null);
        }
    }

    // The parameter of a function that is handed over as a value: what the delegate is called with, or the elements of what a library applies it to.
    private void ExpandHandedOver(FlowStep step, int ordinal, IOperation function)
    {
        var taker = function.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } ? call : null;
        foreach (var use in graph.UsesOfFunction(function))
        {
            if (use.Taken is { Parameter: { } taken })
            {
                var sources = PassThrough.ArgumentsApplied(use.Call, taken, ordinal).ToList();
                foreach (var source in sources)
                {
                    if (IsDelegate(source))
                        ExpandDelegate(step, source, null);
                    else
                        Push(step, source, step.Path, use.Call == taker ? step.Frame : null);
                }
            }
            else if (ordinal < use.Call.Arguments.Length)
            {
                // Called by the method that takes it right here: in the context of this very call.
                var frame = taker == null ? null : graph.Implementations(taker.TargetMethod).Where(b => graph.DeclarationsOf(b).Any(d => d.SyntaxTree == use.Call.Syntax.SyntaxTree && d.Span.Contains(use.Call.Syntax.Span)))
                    .Select(b => Enter(step.Frame, b, taker)).FirstOrDefault();
                Push(step, use.Call.Arguments[ordinal].Value, step.Path, frame);
            }
        }
    }

    private void ExpandInvocation(FlowStep step, IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            ExpandDelegate(step, invocation.Instance, invocation);
            return;
        }

        var bodies = graph.Implementations(target);
        foreach (var body in graph.Injection.BodiesOf(invocation))
        {
            if (Enter(step.Frame, body, invocation) is { } frame)
            {
                foreach (var value in graph.Returns(body))
                {
                    Push(step, value, step.Path, frame);
                    PushConditions(step, value, value, frame);
                }
            }
        }

        if (!bodies.IsEmpty || NamesItsType(invocation))
            return;
        if (!PassThrough.KeepsPath(target))
            ExpandInitial(step, invocation.Type);
        if (!PassThrough.Passes(target, kind))
            return;
        // The elements of a group are not made of its key.
        var keys = kind == FlowKind.Content ? PassThrough.KeySelectorOf(invocation) : null;
        if (keys != null && FlowPath.Split(step.Path) is ("Key", var ofKey))
        {
            ExpandDelegate(step with { Path = ofKey }, keys, null);
            return;
        }

        var fromLambda = PassThrough.ResultComesFromDelegate(target);
        if (invocation.Instance != null && !PassThrough.TellsPresence(target) && (!fromLambda || PassThrough.ResultKeepsReceiver(target)))
            Push(step, invocation.Instance, PassThrough.KeepsPath(target) ? step.Path : "");
        foreach (var argument in invocation.Arguments)
        {
            var isReceiver = target.IsExtensionMethod && argument.Parameter?.Ordinal == 0;
            if (argument.Parameter?.RefKind == RefKind.Out || argument.Value == keys)
                continue;
            if (IsDelegate(argument.Value))
            {
                if (kind != FlowKind.Content || (fromLambda && PassThrough.ResultKeeps(target, argument.Parameter)))
                    ExpandDelegate(step, argument.Value, null);
            }
            else if ((!fromLambda || PassThrough.ResultKeeps(target, argument.Parameter)) && (kind == FlowKind.Influence || !PassThrough.IsKey(argument.Parameter)))
            {
                Push(step, argument.Value, isReceiver && PassThrough.KeepsPath(target) ? step.Path : "");
            }
        }
    }

    // ToString() of a class of the program that does not say what it holds.
    private static bool NamesItsType(IInvocationOperation call) => call is
    {
        TargetMethod: { Name: "ToString", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Object },
        Instance.Type: { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false },
    };

    private static bool IsDelegate(IOperation value) => value.Type?.TypeKind == TypeKind.Delegate || value is IDelegateCreationOperation;

    // What a delegate returns: the lambdas and methods that its value may be. Where the very call is known, their parameters are its arguments.
    private void ExpandDelegate(FlowStep step, IOperation? value, IInvocationOperation? call)
    {
        if (value == null)
            return;
        var targets = new List<FlowStep>();
        new ValueTracer(graph, FlowKind.Content, inner => !Collects(inner), budget: 100).Trace(value is IConditionalAccessInstanceOperation instance ? AccessedBy(instance) ?? value : value, "", step.Frame);
        foreach (var target in targets)
        {
            if (target.Operation is IAnonymousFunctionOperation lambda)
            {
                PushReturned(lambda.Symbol, SourceGraph.ReturnsOf(lambda.Body), target.Frame);
            }
            else if (target.Operation is IMethodReferenceOperation reference)
            {
                foreach (var body in graph.Implementations(reference.Method))
                    PushReturned(body, graph.Returns(body), null);
            }
        }

        void PushReturned(IMethodSymbol function, IEnumerable<IOperation> returns, CallFrame? created)
        {
            var frame = call == null ? created : Enter(step.Frame, function, call);
            if (call != null && frame == null)
                return;
            foreach (var returned in returns)
            {
                Push(step, returned, step.Path, frame);
                PushConditions(step, returned, returned, frame);
            }
        }

        bool Collects(FlowStep inner)
        {
            if (inner.Operation is not (IAnonymousFunctionOperation or IMethodReferenceOperation))
                return false;
            targets.Add(inner);
            return true;
        }
    }

    // A value handed out through an out or ref parameter.
    private void ExpandOutput(FlowStep step, IInvocationOperation call, IParameterSymbol output)
    {
        var bodies = graph.Implementations(call.TargetMethod);
        foreach (var body in bodies)
        {
            if (output.Ordinal >= body.Parameters.Length || Enter(step.Frame, body, call) is not { } frame)
                continue;
            foreach (var operation in graph.BodiesOf(body))
            {
                foreach (var definition in graph.BodyOf(operation).Definitions.Of(body.Parameters[output.Ordinal]))
                    Push(step, definition.Value, FlowPath.Join(definition.Projection, step.Path), frame);
            }
        }

        if (!bodies.IsEmpty)
            return;
        // What a collection hands out is an element of it.
        Push(step, call.Instance, PassThrough.KeepsPath(call.TargetMethod) ? step.Path : "");
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind != RefKind.Out && (kind == FlowKind.Influence || !PassThrough.IsKey(argument.Parameter)))
                Push(step, argument.Value, "");
        }
    }

    private CallFrame? Enter(CallFrame? outer, IMethodSymbol callee, IOperation call)
    {
        _successors = null;
        if (outer is not null && (outer.Depth >= MaxFrames || outer.Contains(callee)))
            return null;
        var key = (outer, call.Syntax, (ISymbol)callee);
        _frames ??= new(FrameComparer.Instance);
        _entered ??= new(SymbolEqualityComparer.Default);
        if (_frames.TryGetValue(key, out var frame))
            return frame;
        // A method that everything calls tells nothing new in its thirteenth context.
        _entered.TryGetValue(callee, out var entered);
        if (entered >= MaxEntries)
        {
            _isCut = true;
            return null;
        }

        _entered[callee] = entered + 1;
        frame = new CallFrame(outer, callee, call);
        _frames.Add(key, frame);
        return frame;
    }
}
