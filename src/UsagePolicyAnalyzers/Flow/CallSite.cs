namespace UsagePolicyAnalyzers.Flow;

/// <summary>A value, and the member of it that is wanted.</summary>
internal readonly record struct FlowPlace(IOperation Value, string Path)
{
    public bool Equals(FlowPlace other) => Value == other.Value && Path == other.Path;

    // Of the position alone, as in TracePlace.
    public override int GetHashCode() => TracePlace.PositionHash(Value.Syntax) * 31 + Path.Length;
}

/// <summary>A place that a trace came by: the operation by its syntax and kind, since one value may have several objects, the member that is wanted, and the calls it stands in.</summary>
internal readonly struct TracePlace(IOperation operation, string path, CallFrame? frame = null) : IEquatable<TracePlace>
{
    private readonly SyntaxNode _syntax = operation.Syntax;
    private readonly OperationKind _kind = operation.Kind;
    private readonly string _path = path;
    private readonly CallFrame? _frame = frame;

    public bool Equals(TracePlace other) => _syntax == other._syntax && _kind == other._kind && _frame == other._frame && _path == other._path;

    public override bool Equals(object? obj) => obj is TracePlace other && Equals(other);

    // Of positions alone: traces pass millions of places, and the hash codes of objects and strings cost more than they tell.
    public override int GetHashCode() => ((PositionHash(_syntax) * 31 + (int)_kind) * 31 + _path.Length) * 31 + (_frame?.Hash ?? 0);

    // The tree counts, too: files of a project begin alike, and what stands in the same position of a thousand files would share one bucket.
    internal static int PositionHash(SyntaxNode node)
    {
        var span = node.FullSpan;
        return (node.SyntaxTree.GetHashCode() * 31 + span.Start) * 31 + span.Length;
    }
}

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
