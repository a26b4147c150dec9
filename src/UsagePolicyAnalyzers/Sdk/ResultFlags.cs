using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Tells results by a flag of theirs: where every path knows that a result is a failure, none that was made a success comes there.</summary>
internal static class ResultFlags
{
    /// <summary>Whether a step makes a result whose flag says otherwise than what is known of the result at the end of the trace.</summary>
    public static bool IsOther(LlmModel model, FlowStep step, IOperation end)
    {
        if (step.Operation is not (IObjectCreationOperation or IDynamicObjectCreationOperation) || step.Next == null || step.Operation.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type)
            return false;
        var body = model.Graph.BodyOf(end);
        if (step.ToStart().Skip(1).FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(s.Operation.Type, type) && VariableOf(s.Operation) != null && model.Graph.BodyOf(s.Operation) == body) is not { } held)
            return false;
        var variable = VariableOf(held.Operation);
        return FlagsOf(step.Operation, type).Any(flag => body.Holds(end, _ => false, (condition, outcome) => Says(condition, outcome, variable!, flag.Name) == !flag.Value));
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // new Result(text, success: true), new Result { Success = true, Text = text }
    private static IEnumerable<(string Name, bool Value)> FlagsOf(IOperation creation, INamedTypeSymbol type)
    {
        var (given, initializer) = creation switch
        {
            IObjectCreationOperation made => (made.Arguments.Select(a => (a.Parameter?.Name, a.Value)), made.Initializer),
            IDynamicObjectCreationOperation made => (ByPosition(made, type), made.Initializer),
            _ => ([], null),
        };
        foreach (var (name, value) in given.Concat((initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IMemberReferenceOperation)?.Member.Name, a.Value))))
        {
            if (name != null && SourceGraph.Unwrap(value).ConstantValue is { HasValue: true, Value: bool set } && type.GetMembers().FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } member)
                yield return (member.Name, set);
        }
    }

    // Of a constructor that is chosen at run time: by the only one that takes as many.
    private static IEnumerable<(string?, IOperation)> ByPosition(IDynamicObjectCreationOperation creation, INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(c => c.Parameters.Length >= creation.Arguments.Length && c.Parameters.Count(p => !p.IsOptional) <= creation.Arguments.Length).ToList() is { Count: 1 } constructors
            ? creation.Arguments.Select((a, i) => ((string?)constructors[0].Parameters[i].Name, a)) : [];

    // What an outcome of a condition says of the flag; null where nothing.
    private static bool? Says(IOperation condition, bool outcome, ISymbol variable, string flag) => SourceGraph.Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Says(not.Operand, !outcome, variable, flag),
        IMemberReferenceOperation { Instance: { } instance, Member.Name: var name } when name == flag && SymbolEqualityComparer.Default.Equals(VariableOf(SourceGraph.Unwrap(instance)), variable) => outcome,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool value } } binary =>
            Says(binary.LeftOperand, (binary.OperatorKind == BinaryOperatorKind.Equals) == (outcome == value), variable, flag),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } } match => Says(match.Value, outcome == value, variable, flag),
        _ => null,
    };
}
