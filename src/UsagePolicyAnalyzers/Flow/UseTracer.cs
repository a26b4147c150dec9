namespace UsagePolicyAnalyzers.Flow;

/// <summary>How a value is used.</summary>
internal enum UseKind
{
    /// <summary>A member of it is read; <see cref="Use.Consumer"/> is the reference.</summary>
    Member,

    /// <summary>It is handed to a method, or a method is called on it; the consumer is the call.</summary>
    Argument,

    /// <summary>It decides which way the program goes: a branch, a loop, a switch, a throw.</summary>
    Decision,

    /// <summary>It is written to a field, a property or an element; the consumer is the assignment.</summary>
    Stored,

    /// <summary>It is returned; the consumer is the return.</summary>
    Returned,

    /// <summary>It is dropped.</summary>
    Dropped,
}

/// <summary>One use of a traced value.</summary>
/// <param name="Kind">How it is used.</param>
/// <param name="Value">The value, or what was made of it.</param>
/// <param name="Consumer">The operation that uses it.</param>
internal readonly record struct Use(UseKind Kind, IOperation Value, IOperation Consumer);

/// <summary>
/// Follows a value forwards to what uses it: through variables, patterns, loops, conversions, members, arguments into source bodies, and returns to callers.
/// The visitor says of each use whether to go on behind it; plain carriers (awaits, conversions, tuples) are followed unasked.
/// </summary>
internal sealed class UseTracer(SourceGraph graph, Func<Use, bool> visit)
{
    // As far as a trace backwards goes.
    private const int Budget = 1_200;

    private readonly TraceRoom<IOperation, IOperation> _room = TraceRoom<IOperation, IOperation>.Take();

    /// <summary>Visits every use of <paramref name="value"/>, the nearest first. Once a tracer.</summary>
    public void Trace(IOperation value)
    {
        Push(value);
        for (var i = 0; i < Budget && _room.Open.Count > 0; i++)
            Follow(_room.Open.Dequeue());
        _room.GiveBack();
    }

    private void Push(IOperation? value)
    {
        if (value != null && _room.Seen.Add(value))
            _room.Open.Enqueue(value);
    }

    private void Follow(IOperation value)
    {
        var body = graph.BodyOf(value);
        foreach (var definition in body.Definitions.From(value))
        {
            foreach (var use in body.Definitions.Uses(definition.Variable))
            {
                if (body.Reaching(definition.Variable, use, out _).Contains(definition))
                    Push(use);
            }
        }

        VisitPattern(value);
        switch (value.Parent)
        {
            // The most frequent ones first.
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation:
                Push(value.Parent);
                break;
            case IArgumentOperation { Parent: { } call } argument:
                FollowArgument(value, argument, call);
                break;
            case IMemberReferenceOperation member when member.Instance == value:
                if (visit(new Use(UseKind.Member, value, member)))
                    Push(member);
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                foreach (var inner in access.WhenNotNull.DescendantsAndSelf())
                {
                    if (inner is IConditionalAccessInstanceOperation)
                        Push(inner);
                }

                break;
            case IInvocationOperation call when call.Instance == value:
                if (visit(new Use(UseKind.Argument, value, call)))
                    Push(call);
                break;
            case IConditionalOperation conditional when conditional.Condition == value:
                // A choice between two values is a value; a choice between two ways is a decision.
                if (conditional.Type != null && conditional.Syntax is ConditionalExpressionSyntax && !Acts(conditional))
                    Push(conditional);
                else
                    visit(new Use(UseKind.Decision, value, conditional));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } logical:
                Push(logical);
                break;
            case ISwitchExpressionOperation @switch when @switch.Value == value:
                visit(new Use(UseKind.Decision, value, @switch));
                break;
            case ISwitchOperation or IWhileLoopOperation or IForLoopOperation or IThrowOperation or ICatchClauseOperation or IForEachLoopOperation { Collection: null }:
                visit(new Use(UseKind.Decision, value, value.Parent));
                break;
            case IForEachLoopOperation:
            case IVariableInitializerOperation:
                break;
            case IAssignmentOperation assignment when assignment.Value == value:
                FollowAssignment(value, assignment);
                break;
            case IExpressionStatementOperation statement:
                visit(new Use(UseKind.Dropped, value, statement));
                break;
            case IReturnOperation returned:
                if (visit(new Use(UseKind.Returned, value, returned)))
                    FollowReturn(returned);
                break;
            case { Type: not null } or ITupleOperation or IInterpolationOperation or IArrayInitializerOperation or ISwitchExpressionArmOperation or IObjectOrCollectionInitializerOperation:
                Push(value.Parent);
                break;
            case { } other when other is not (IBlockOperation or IVariableDeclaratorOperation or IVariableDeclarationOperation):
                Push(other);
                break;
        }
    }

    // x is { Member: … } and switches over it read the members that they name.
    private void VisitPattern(IOperation value)
    {
        IEnumerable<IOperation>? patterns = value.Parent switch
        {
            IIsPatternOperation test when test.Value == value => [test.Pattern],
            ISwitchExpressionOperation @switch when @switch.Value == value => @switch.Arms.Select(a => (IOperation)a.Pattern),
            ISwitchOperation @switch when @switch.Value == value => @switch.Cases,
            _ => null,
        };
        if (patterns == null)
            return;
        foreach (var member in patterns.SelectMany(p => p.DescendantsAndSelf()).OfType<IPropertySubpatternOperation>().Select(p => p.Member).OfType<IMemberReferenceOperation>())
            visit(new Use(UseKind.Member, value, member));
    }

    // A conditional expression that does something in an arm: awaits, calls of handlers, throws.
    private static bool Acts(IConditionalOperation conditional) =>
        new[] { conditional.WhenTrue, conditional.WhenFalse }.Any(arm => arm != null && arm.DescendantsAndSelf().Any(o => o is IAwaitOperation or IThrowOperation));

    private void FollowAssignment(IOperation value, IAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case IDiscardOperation:
                visit(new Use(UseKind.Dropped, value, assignment));
                return;
            case IMemberReferenceOperation or IArrayElementReferenceOperation:
                if (visit(new Use(UseKind.Stored, value, assignment)) && assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation)
                    Push(assignment.Parent);
                return;
        }

        if (assignment.Parent is not IExpressionStatementOperation)
            Push(assignment);
    }

    private void FollowArgument(IOperation value, IArgumentOperation argument, IOperation call)
    {
        if (!visit(new Use(UseKind.Argument, value, call)))
            return;
        var uses = argument.Parameter is { } parameter && call is IInvocationOperation or IObjectCreationOperation ? graph.UsesBehind(parameter) : default;
        if (uses.IsDefault)
        {
            Push(call);
            return;
        }

        foreach (var use in uses)
            Push(use);
    }

    // A lambda's value becomes that of the call which it is given to; a method's that of its calls.
    private void FollowReturn(IReturnOperation returned)
    {
        for (var parent = returned.Parent; parent != null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
            {
                var holder = lambda.Parent;
                while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
                    holder = holder.Parent;
                if (holder is IArgumentOperation { Parent: IInvocationOperation call })
                    Push(call);
                return;
            }

            if (parent is ILocalFunctionOperation local)
            {
                PushCalls(local.Symbol);
                return;
            }
        }

        if (graph.SymbolAround(returned.Syntax) is IMethodSymbol method)
            PushCalls(method);
    }

    private void PushCalls(IMethodSymbol method)
    {
        foreach (var site in graph.Callers(method))
            Push(site.Operation);
    }
}
