namespace UsagePolicyAnalyzers.Flow;

/// <summary>
/// One operation that a traced value may come from, with the way back to where the trace started.
/// </summary>
/// <param name="Operation">The operation.</param>
/// <param name="Next">The step that this value goes into; null for the start.</param>
/// <param name="Frame">The calls that the trace went into and has not left.</param>
/// <param name="Path">The member of the value that is wanted, as in <c>Address.Street</c>; empty for the whole.</param>
internal sealed record FlowStep(IOperation Operation, FlowStep? Next, CallFrame? Frame, string Path)
{
    /// <summary>The steps from this one to the start of the trace.</summary>
    public IEnumerable<FlowStep> ToStart()
    {
        for (var step = this; step != null; step = step.Next)
            yield return step;
    }

    /// <summary>The places a reader follows from here to the start: one a statement, the nearest first.</summary>
    public ImmutableArray<Location> Locations()
    {
        var locations = ImmutableArray.CreateBuilder<Location>();
        SyntaxNode? last = null;
        foreach (var step in ToStart())
        {
            var statement = step.Operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax or ArrowExpressionClauseSyntax);
            if (statement == last)
                continue;
            last = statement;
            locations.Add(step.Operation.Syntax.GetLocation());
        }

        return locations.ToImmutable();
    }
}

/// <summary>A call that a trace went into: where a parameter of the callee stands for an argument of this call.</summary>
internal sealed class CallFrame(CallFrame? outer, IMethodSymbol callee, IOperation call)
{
    public CallFrame? Outer { get; } = outer;

    public IMethodSymbol Callee { get; } = callee;

    public IOperation Call { get; } = call;

    /// <summary>A hash code of the calls.</summary>
    public int Hash { get; } = (outer?.Hash ?? 17) * 31 + call.Syntax.FullSpan.Start;

    /// <summary>How many calls deep.</summary>
    public int Depth { get; } = (outer?.Depth ?? 0) + 1;

    public bool Contains(IMethodSymbol method) => Of(method) != null;

    /// <summary>The frame of a function, this one or one around it: what a lambda captures belongs to the function around it.</summary>
    public CallFrame? Of(IMethodSymbol function)
    {
        for (var frame = this; frame != null; frame = frame.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Callee.OriginalDefinition, function.OriginalDefinition))
                return frame;
        }

        return null;
    }

    /// <summary>The frame of the member around lambdas and local functions, whose object is <c>this</c> in them.</summary>
    public CallFrame? OfMember()
    {
        var frame = this;
        while (frame?.Callee.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            frame = frame.Outer;
        return frame;
    }

    /// <summary>The value that the call hands to a parameter of the callee; null where the call does not show it.</summary>
    public IOperation? ArgumentFor(IParameterSymbol parameter)
    {
        var arguments = Call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation property => property.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return new CallSite(Call, arguments).ArgumentFor(parameter);
    }

    /// <summary>The object that the call is made on.</summary>
    public IOperation? Receiver => Call switch
    {
        IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } invocation => invocation.Instance,
        IPropertyReferenceOperation property => property.Instance,
        IInterpolationOperation or IConversionOperation => PrintedText.ObjectOf(Call),
        _ => null,
    };
}

/// <summary>What counts as coming from a value.</summary>
internal enum FlowKind
{
    /// <summary>The content itself goes on: text, numbers, objects; not what is only computed of it as a condition, a length or a hash.</summary>
    Content,

    /// <summary>Everything that depends on the value, conditions and comparisons included.</summary>
    Dependence,

    /// <summary>As <see cref="Dependence"/>, and what decides that a constant is given: the conditions of the branch that assigns, adds or returns it.</summary>
    Influence,
}
