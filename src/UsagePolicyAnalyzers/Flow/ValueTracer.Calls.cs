namespace UsagePolicyAnalyzers.Flow;

/// <content>Into calls and out of them: what source returns, what delegates return, what parameters are given.</content>
internal sealed partial class ValueTracer
{
    private void ExpandParameter(FlowStep step, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return;
        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            ExpandLambdaParameter(step, parameter, method);
            return;
        }

        if (step.Frame is { } frame && SymbolEqualityComparer.Default.Equals(frame.Callee.OriginalDefinition, method.OriginalDefinition))
        {
            Push(step, frame.ArgumentFor(parameter), step.Path, frame.Outer);
            return;
        }

        foreach (var site in graph.Callers(method))
            Push(step, site.ArgumentFor(parameter), step.Path, null);
    }

    // The parameter of a lambda: the elements of what it is applied to, or what the source method that takes the lambda calls it with.
    private void ExpandLambdaParameter(FlowStep step, IParameterSymbol parameter, IMethodSymbol lambda)
    {
        IOperation? operation = step.Operation;
        while (operation != null && !(operation is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda)))
            operation = operation.Parent;
        if (operation?.Parent is not IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } argument })
            return;
        var bodies = graph.Implementations(call.TargetMethod);
        if (bodies.IsEmpty)
        {
            Push(step, call.Instance ?? (call.Arguments.Length > 0 && call.Arguments[0] != argument ? call.Arguments[0].Value : null));
            return;
        }

        foreach (var body in bodies)
        {
            if (argument.Parameter is not { } taken || taken.Ordinal >= body.Parameters.Length || Enter(step.Frame, body, call) is not { } frame)
                continue;
            foreach (var inner in graph.BodiesOf(body).SelectMany(b => b.Descendants()).OfType<IInvocationOperation>())
            {
                if (inner.TargetMethod.MethodKind == MethodKind.DelegateInvoke && parameter.Ordinal < inner.Arguments.Length
                    && inner.Instance is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, body.Parameters[taken.Ordinal]))
                {
                    Push(step, inner.Arguments[parameter.Ordinal].Value, step.Path, frame);
                }
            }
        }
    }

    private void ExpandInvocation(FlowStep step, IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            ExpandDelegate(step, invocation.Instance);
            return;
        }

        var bodies = graph.Implementations(target);
        foreach (var body in bodies)
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

        if (!bodies.IsEmpty || !PassThrough.Passes(target, kind))
            return;
        var fromLambda = PassThrough.ResultComesFromDelegate(target);
        if (invocation.Instance != null && (!fromLambda || PassThrough.ResultKeepsReceiver(target)))
            Push(step, invocation.Instance, PassThrough.KeepsPath(target) ? step.Path : "");
        foreach (var argument in invocation.Arguments)
        {
            var isReceiver = target.IsExtensionMethod && argument.Parameter?.Ordinal == 0;
            if (IsDelegate(argument.Value))
            {
                if (fromLambda || kind != FlowKind.Content)
                    ExpandDelegate(step, argument.Value);
            }
            else if ((!isReceiver || !fromLambda || PassThrough.ResultKeepsReceiver(target)) && (kind == FlowKind.Influence || !PassThrough.IsKey(argument.Parameter)))
            {
                Push(step, argument.Value, isReceiver && PassThrough.KeepsPath(target) ? step.Path : "");
            }
        }
    }

    private static bool IsDelegate(IOperation value) => value.Type?.TypeKind == TypeKind.Delegate || value is IDelegateCreationOperation;

    // What a delegate returns: the lambdas and methods that its value may be.
    private void ExpandDelegate(FlowStep step, IOperation? value)
    {
        if (value == null)
            return;
        var targets = new List<IOperation>();
        new ValueTracer(graph, FlowKind.Content, inner => !Collects(inner.Operation), budget: 100).Trace(value);
        foreach (var target in targets)
        {
            if (target is IAnonymousFunctionOperation lambda)
            {
                foreach (var returned in SourceGraph.ReturnsOf(lambda.Body))
                    Push(step, returned);
            }
            else if (target is IMethodReferenceOperation reference)
            {
                foreach (var body in graph.Implementations(reference.Method))
                {
                    foreach (var returned in graph.Returns(body))
                        Push(step, returned, step.Path, null);
                }
            }
        }

        bool Collects(IOperation operation)
        {
            if (operation is not (IAnonymousFunctionOperation or IMethodReferenceOperation))
                return false;
            targets.Add(operation);
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
                    Push(step, definition.Value, Join(definition.Projection, step.Path), frame);
            }
        }

        if (!bodies.IsEmpty)
            return;
        Push(step, call.Instance, "");
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind != RefKind.Out && (kind == FlowKind.Influence || !PassThrough.IsKey(argument.Parameter)))
                Push(step, argument.Value, "");
        }
    }

    private CallFrame? Enter(CallFrame? outer, IMethodSymbol callee, IOperation call)
    {
        if (outer is not null && (outer.Depth >= MaxFrames || outer.Contains(callee)))
            return null;
        var key = (outer, call.Syntax, (ISymbol)callee);
        if (!_frames.TryGetValue(key, out var frame))
            _frames.Add(key, frame = new CallFrame(outer, callee, call));
        return frame;
    }
}
