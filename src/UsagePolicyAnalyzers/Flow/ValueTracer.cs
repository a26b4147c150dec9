namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// Traces a value backwards to where it comes from: through variables by reaching definitions, members of objects by name, calls into source by their
/// returned values (interfaces by their implementations), parameters by their callers, builders and collections by what is put into them.
/// Demand-driven and bounded: at the budget it stops, which is silent and safe.
/// </summary>
internal sealed class ValueTracer(SourceGraph graph, FlowKind kind, Func<FlowStep, bool> visit, int budget = ValueTracer.DefaultBudget)
{
    private const int DefaultBudget = 3_000;
    private const int MaxFrames = 8;
    private const int MaxPath = 60;

    private readonly HashSet<(SyntaxNode, OperationKind, CallFrame?, string)> _seen = [];
    private readonly Dictionary<(CallFrame?, SyntaxNode, ISymbol), CallFrame> _frames = new(FrameComparer.Instance);
    private readonly Queue<FlowStep> _open = new();
    private int _budget = budget;

    /// <summary>Visits every operation that <paramref name="value"/> may come from, the nearest first, itself included; the visitor says whether to go on behind it.</summary>
    /// <param name="value">The value to trace.</param>
    /// <param name="path">The member of it that is wanted; empty for the whole.</param>
    /// <param name="frame">The calls that the value stands in, where it was found by another trace.</param>
    public void Trace(IOperation value, string path = "", CallFrame? frame = null)
    {
        _open.Enqueue(new FlowStep(value, null, frame, path));
        while (_open.Count > 0 && _budget-- > 0)
        {
            var step = _open.Dequeue();
            if (visit(step))
                Expand(step);
        }
    }

    private void Expand(FlowStep step)
    {
        switch (step.Operation)
        {
            case ILiteralOperation or ITypeOfOperation or INameOfOperation or IDefaultValueOperation or IAnonymousFunctionOperation or IMethodReferenceOperation:
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
            case IInstanceReferenceOperation when step.Frame?.Receiver is { } receiver:
                Push(step, receiver, step.Path, step.Frame.Outer);
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
        if (value != null && path.Length <= MaxPath && _seen.Add((value.Syntax, value.Kind, frame, path)))
            _open.Enqueue(new FlowStep(value, from, frame, path));
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

    private void ExpandTuple(FlowStep step, ITupleOperation tuple)
    {
        var (head, rest) = Split(step.Path);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var named = tuple.Type is INamedTypeSymbol { TupleElements: var elements } && i < elements.Length && elements[i].Name == head;
            if (head.Length == 0 || named || head == Definitions.ElementName(i))
                Push(step, tuple.Elements[i], rest);
        }
    }

    // What an object is made of: the wanted member if it is given here, else everything. Tells whether the member was found.
    private bool ExpandInitializers(FlowStep step, ImmutableArray<IOperation> initializers, ImmutableArray<IArgumentOperation> arguments)
    {
        var (head, rest) = Split(step.Path);
        var found = false;
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } or IFieldReferenceOperation } assignment:
                    var member = ((IMemberReferenceOperation)assignment.Target).Member.Name;
                    if (head.Length == 0 || member == head)
                        Push(step, assignment.Value, rest);
                    found |= member == head;
                    break;
                case IAssignmentOperation indexed:
                    Push(step, indexed.Value);
                    break;
                case IMemberInitializerOperation nested when nested.InitializedMember is IMemberReferenceOperation target:
                    if (head.Length == 0 || target.Member.Name == head)
                        ExpandInitializers(step with { Path = rest }, nested.Initializer.Initializers, ImmutableArray<IArgumentOperation>.Empty);
                    found |= target.Member.Name == head;
                    break;
                case IInvocationOperation added:
                    foreach (var argument in added.Arguments)
                        Push(step, argument.Value);
                    break;
            }
        }

        foreach (var argument in arguments)
        {
            var named = string.Equals(argument.Parameter?.Name, head, StringComparison.OrdinalIgnoreCase);
            if (named)
                Push(step, argument.Value, rest);
            found |= named;
        }

        // A member that is not given here is not among the constructor's arguments either, unless the type's own code puts it there.
        if (!found && (head.Length == 0 || step.Operation.Type is { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false }))
        {
            foreach (var argument in arguments)
            {
                if (Carries(step.Operation.Type, argument.Parameter))
                    Push(step, argument.Value, "");
            }
        }

        return found;
    }

    // A record or a type of a library is made of what it is given; a class in source shows what it keeps as data.
    private static bool Carries(ITypeSymbol? type, IParameterSymbol? parameter) =>
        parameter == null || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, DeclaringSyntaxReferences.IsEmpty: false } declared
        || declared.BaseType is { SpecialType: not SpecialType.System_Object, DeclaringSyntaxReferences.IsEmpty: true }
        || declared.GetMembers().Any(m => m is IPropertySymbol { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } && m.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));

    private void ExpandVariable(FlowStep step, ISymbol variable)
    {
        var body = graph.BodyOf(step.Operation);
        var definitions = body.Reaching(variable, step.Operation, out var seesInitial);
        foreach (var definition in definitions)
        {
            if (definition.Value is IInvocationOperation call && definition.Projection != null && definition.Site is IArgumentOperation { Parameter: { } output })
                ExpandOutput(step, call, output);
            else
                Push(step, definition.Value, Join(definition.Projection, step.Path));
            PushConditions(step, definition.Value, definition.Site, step.Frame);
        }

        foreach (var use in body.Definitions.Uses(variable))
        {
            if (use != step.Operation && IsObject(variable) && body.MayPrecede(use, step.Operation))
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

    private void ExpandField(FlowStep step, IFieldReferenceOperation field)
    {
        if (field.Field.ContainingType.IsTupleType)
        {
            // By position: the same element may have a name here and none where the tuple is made.
            Push(step, field.Instance, Join(field.Field.CorrespondingTupleField?.Name ?? field.Field.Name, step.Path));
            return;
        }

        if (field.Field.IsConst && field.Field.DeclaringSyntaxReferences.IsEmpty)
            return;
        ExpandCell(step, field.Field, field.Instance);
    }

    private void ExpandProperty(FlowStep step, IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (symbol.IsIndexer)
        {
            Push(step, property.Instance);
            for (var i = 0; kind != FlowKind.Content && i < property.Arguments.Length; i++)
                Push(step, property.Arguments[i].Value, "");
            return;
        }

        if (kind == FlowKind.Content && symbol.Name is "Length" or "Count" or "LongLength")
            return;
        if (symbol.DeclaringSyntaxReferences.IsEmpty && !symbol.ContainingType.IsAnonymousType)
        {
            Push(step, property.Instance, symbol.ContainingType.TypeKind == TypeKind.Interface ? "" : step.Path);
            return;
        }

        var computed = false;
        if (symbol.GetMethod is { } getter)
        {
            foreach (var body in graph.Implementations(getter))
            {
                var returned = graph.Returns(body);
                computed |= !returned.IsEmpty;
                if (!returned.IsEmpty && Enter(step.Frame, body, property) is { } frame)
                {
                    foreach (var value in returned)
                        Push(step, value, step.Path, frame);
                }
            }
        }

        if (!computed)
            ExpandCell(step, symbol, property.Instance);
    }

    // A field or auto-property: of the object itself every write in source counts; of another object what that object is made of.
    private void ExpandCell(FlowStep step, ISymbol member, IOperation? instance)
    {
        if (instance is null or IInstanceReferenceOperation)
        {
            foreach (var value in graph.Writes(member))
                Push(step, value, step.Path, null);
            foreach (var name in graph.Index.Receivers(member.Name))
            {
                SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (graph.OperationOf(node) is IMemberReferenceOperation use && SymbolEqualityComparer.Default.Equals(use.Member, member))
                    ExpandMutation(step with { Frame = null }, use);
            }

            if (instance != null && step.Frame != null)
                Push(step, instance, Join(member.Name, step.Path));
            return;
        }

        Push(step, instance, Join(member.Name, step.Path));
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

    // What is put into an object that a variable or member holds: builder.Append(x), list.Add(x), map[k] = x, item.Name = x, Fill(builder).
    private void ExpandMutation(FlowStep step, IOperation use)
    {
        var path = step.Path;
        var current = use;
        for (var parent = use.Parent; parent != null; current = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalAccessOperation access when access.Operation == current:
                    MutateThroughAccess(step, access, path);
                    return;
                case IConversionOperation:
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call, Parameter.Ordinal: 0 }:
                    PushAdded(step, call, path, skip: 1);
                    current = parent;
                    parent = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } taken }:
                    MutateInside(step, call, taken, path);
                    return;
                case IInvocationOperation call when call.Instance == current:
                    PushAdded(step, call, path, skip: 0);
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: false } or IFieldReferenceOperation when Follows((IMemberReferenceOperation)parent, current, ref path):
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == current:
                    continue;
                case IArrayElementReferenceOperation element when element.ArrayReference == current:
                    continue;
                case IAssignmentOperation assignment when assignment.Target == current && current != use:
                    Push(step, assignment.Value, path);
                    PushConditions(step, assignment.Value, assignment, step.Frame);
                    return;
                default:
                    return;
            }
        }
    }

    private static bool Follows(IMemberReferenceOperation reference, IOperation current, ref string path)
    {
        // A header is not content.
        if (reference.Instance != current || reference.Member.Name is "Headers" or "DefaultRequestHeaders")
            return false;
        var (head, rest) = Split(path);
        if (head.Length > 0 && head != reference.Member.Name)
            return false;
        path = rest;
        return true;
    }

    private void MutateThroughAccess(FlowStep step, IConditionalAccessOperation access, string path)
    {
        foreach (var inner in access.WhenNotNull.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (inner.Instance is IConditionalAccessInstanceOperation)
                PushAdded(step, inner, path, skip: 0);
        }
    }

    private void PushAdded(FlowStep step, IInvocationOperation call, string path, int skip)
    {
        if (!PassThrough.Mutates(call.TargetMethod.Name))
            return;
        foreach (var argument in call.Arguments.Skip(skip))
            Push(step, argument.Value, path);
        foreach (var condition in kind == FlowKind.Influence ? GoverningConditions.Of(call) : [])
            Push(step, condition, "");
    }

    private void MutateInside(FlowStep step, IInvocationOperation call, IParameterSymbol taken, string path)
    {
        foreach (var body in graph.Implementations(call.TargetMethod))
        {
            if (taken.Ordinal >= body.Parameters.Length || Enter(step.Frame, body, call) is not { } frame)
                continue;
            foreach (var operation in graph.BodiesOf(body))
            {
                foreach (var use in graph.BodyOf(operation).Definitions.Uses(body.Parameters[taken.Ordinal]))
                    ExpandMutation(step with { Frame = frame, Path = path }, use);
            }
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

    private static (string Head, string Tail) Split(string path)
    {
        var dot = path.IndexOf('.');
        return dot < 0 ? (path, "") : (path.Substring(0, dot), path.Substring(dot + 1));
    }

    private static string Join(string? head, string rest) => head is null or "" ? rest : rest.Length == 0 ? head : head + "." + rest;

    // Frames are compared as objects: records would compare whole call chains.
    private sealed class FrameComparer : IEqualityComparer<(CallFrame?, SyntaxNode, ISymbol)>
    {
        public static readonly FrameComparer Instance = new();

        public bool Equals((CallFrame?, SyntaxNode, ISymbol) x, (CallFrame?, SyntaxNode, ISymbol) y) =>
            ReferenceEquals(x.Item1, y.Item1) && x.Item2 == y.Item2 && SymbolEqualityComparer.Default.Equals(x.Item3, y.Item3);

        public int GetHashCode((CallFrame?, SyntaxNode, ISymbol) key) =>
            (System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item1) * 31 + key.Item2.GetHashCode()) * 31 + SymbolEqualityComparer.Default.GetHashCode(key.Item3);
    }
}
