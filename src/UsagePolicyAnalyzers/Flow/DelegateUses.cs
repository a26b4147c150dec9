namespace UsagePolicyAnalyzers.Flow;

/// <summary>A call that runs a function which was handed over as a value.</summary>
/// <param name="Call">The call of the delegate itself, or of a method without a body in source that takes it.</param>
/// <param name="Taken">The argument by which that method takes it; null where the delegate itself is called.</param>
internal readonly record struct DelegateUse(IInvocationOperation Call, IArgumentOperation? Taken);

/// <summary>Follows lambdas and method groups forwards to where they are called: through variables, fields, properties, events, arguments and returns.</summary>
internal sealed class DelegateUses
{
    private const int Budget = 200;

    private readonly SourceGraph _graph;
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly Queue<IOperation> _open = new();
    private readonly ImmutableArray<DelegateUse>.Builder _found = ImmutableArray.CreateBuilder<DelegateUse>();

    private DelegateUses(SourceGraph graph) => _graph = graph;

    /// <summary>The calls that run <paramref name="function"/>, a lambda or a method reference.</summary>
    public static ImmutableArray<DelegateUse> Of(SourceGraph graph, IOperation function)
    {
        var uses = new DelegateUses(graph);
        uses.Push(function);
        for (var i = 0; i < Budget && uses._open.Count > 0; i++)
            uses.Follow(uses._open.Dequeue());
        return uses._found.ToImmutable();
    }

    private void Push(IOperation? value)
    {
        if (value != null && (value is IDelegateCreationOperation || _seen.Add(value.Syntax)))
            _open.Enqueue(value);
    }

    private void Follow(IOperation value)
    {
        var definitions = _graph.BodyOf(value).Definitions;
        foreach (var definition in definitions.From(value))
            PushAll(definitions.Uses(definition.Variable));
        switch (value.Parent)
        {
            case IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation:
                Push(value.Parent);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call when call.Instance == value:
                _found.Add(new DelegateUse(call, null));
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                foreach (var call in access.WhenNotNull.DescendantsAndSelf().OfType<IInvocationOperation>().Where(c => c.TargetMethod.MethodKind == MethodKind.DelegateInvoke && c.Instance is IConditionalAccessInstanceOperation))
                    _found.Add(new DelegateUse(call, null));
                break;
            case IArgumentOperation { Parameter: { } parameter } argument:
                FollowArgument(argument, parameter);
                break;
            case IAssignmentOperation { Target: IMemberReferenceOperation target } assignment when assignment.Value == value:
                PushAll(_graph.UsesOf(target.Member));
                break;
            case IEventAssignmentOperation { EventReference: IMemberReferenceOperation target }:
                PushAll(_graph.UsesOf(target.Member));
                break;
            case IFieldInitializerOperation initializer:
                PushAll(initializer.InitializedFields.SelectMany(f => _graph.UsesOf(f)));
                break;
            case IPropertyInitializerOperation initializer:
                PushAll(initializer.InitializedProperties.SelectMany(p => _graph.UsesOf(p)));
                break;
        }
    }

    private void FollowArgument(IArgumentOperation argument, IParameterSymbol parameter)
    {
        var target = argument.Parent switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (target == null)
            return;
        var bodies = _graph.Implementations(target);
        foreach (var body in bodies)
        {
            if (parameter.Ordinal < body.Parameters.Length)
                PushAll(_graph.UsesOf(body.Parameters[parameter.Ordinal]));
        }

        if (bodies.IsEmpty && argument.Parent is IInvocationOperation call)
            _found.Add(new DelegateUse(call, argument));
    }

    private void PushAll(IEnumerable<IOperation> values)
    {
        foreach (var value in values)
            Push(value);
    }
}
