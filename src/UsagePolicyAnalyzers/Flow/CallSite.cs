namespace UsagePolicyAnalyzers.Flow;

/// <summary>A value, and the member of it that is wanted.</summary>
internal readonly record struct FlowPlace(IOperation Value, string Path);

/// <summary>A place that calls a method: the invocation, creation, assignment to a property or method group, with the arguments it hands over (none for a method group).</summary>
internal readonly struct CallSite(IOperation operation, ImmutableArray<IArgumentOperation> arguments)
{
    public IOperation Operation { get; } = operation;

    public ImmutableArray<IArgumentOperation> Arguments { get; } = arguments;

    /// <summary>The value handed to a parameter; null where the site does not show it.</summary>
    public IOperation? ArgumentFor(IParameterSymbol parameter)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        }

        // The value of a setter.
        return Operation is IAssignmentOperation assignment && parameter.Ordinal == ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length - 1 ? assignment.Value : null;
    }
}
