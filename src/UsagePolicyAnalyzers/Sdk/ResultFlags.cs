using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Tells results by a flag of theirs: where every path knows that a result is a failure, none that was made a success comes there.</summary>
internal static class ResultFlags
{
    /// <summary>Whether a step makes a result whose flag says otherwise than what is known of the result at the end of the trace.</summary>
    public static bool IsOther(LlmModel model, FlowStep step, IOperation end)
    {
        if (step.Next == null)
            return false;
        if (IsForOtherArgument(model, step))
            return true;
        if (ElementsOf(step.Operation) is { Count: > 1 } elements)
        {
            var flags = elements.Select((e, i) => (At: i, Value: Constant(model, e))).Where(f => f.Value != null).ToList();
            var taker = model.Graph.BodyOf(end);
            return flags.Count > 0 && TakenIn(model, taker, step).Any(taken => flags.Any(f => FlagsAt(f.At, taker, taken).Any(isFlag => Knows(taker, end, isFlag, !f.Value!.Value))));
        }

        if (step.Operation is not (IObjectCreationOperation or IDynamicObjectCreationOperation) || step.Operation.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type)
            return false;
        var body = model.Graph.BodyOf(end);
        List<(string Name, object Value)>? set = null;
        foreach (var held in step.ToStart().Skip(1))
        {
            if (!SymbolEqualityComparer.Default.Equals(held.Operation.Type, type) || VariableOf(held.Operation) is not { } variable)
                continue;
            set ??= FlagsOf(step.Operation, type).ToList();
            var holder = model.Graph.BodyOf(held.Operation);
            foreach (var (name, value) in set.ToList())
            {
                var uses = holder.Definitions.Uses(variable).Select(u => u.Parent).Where(u => IsMember(u, variable, name)).ToList();
                // Set anew later.
                if (uses.Exists(u => u!.Parent is IAssignmentOperation assignment && assignment.Target == u))
                    set.Remove((name, value));
                else if (uses.Count > 0 && Excludes(holder, holder == body ? end : held.Operation, o => IsMember(o, variable, name), value))
                    return true;
            }
        }

        return false;
    }

    // Read(text, Kind.Note) does not come to what is done where kind == Kind.Letter.
    private static bool IsForOtherArgument(LlmModel model, FlowStep step)
    {
        if (step.Frame is not { } frame)
            return false;
        var body = model.Graph.BodyOf(step.Operation);
        foreach (var parameter in frame.Callee.OriginalDefinition.Parameters)
        {
            if (frame.ArgumentFor(parameter) is { } argument && SourceGraph.Unwrap(argument).ConstantValue is { HasValue: true, Value: { } value and (bool or string or int) } && body.Definitions.Of(parameter).Count == 0
                && Excludes(body, step.Operation, o => SymbolEqualityComparer.Default.Equals(VariableOf(o)?.OriginalDefinition, parameter), value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The step on a way from which the flag that its result is made with is always set otherwise than what is known of the result at the end of the trace,
    /// as where a text is read and then <c>done = true</c>; null where there is none.
    /// </summary>
    public static FlowStep? OtherWay(LlmModel model, FlowStep origin, IOperation end)
    {
        var body = model.Graph.BodyOf(end);
        foreach (var made in origin.ToStart())
        {
            var elements = ElementsOf(made.Operation);
            for (var i = 0; elements.Count > 1 && i < elements.Count; i++)
            {
                if (SourceGraph.Unwrap(elements[i]) is not ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } flag })
                    continue;
                foreach (var isFlag in TakenIn(model, body, made).SelectMany(taken => FlagsAt(i, body, taken)))
                {
                    var known = Knows(body, end, isFlag, true);
                    if (!known && !Knows(body, end, isFlag, false))
                        continue;
                    var maker = model.Graph.BodyOf(made.Operation);
                    if (origin.ToStart().TakeWhile(s => s != made).LastOrDefault(s => s.Frame == made.Frame && model.Graph.BodyOf(s.Operation) == maker && !MayBe(maker, flag, known, s.Operation, made.Operation)) is { } other)
                        return other;
                }
            }
        }

        return null;
    }

    // Whether a flag may have a value at a place after another place was passed.
    private static bool MayBe(BodyFlow body, ILocalSymbol flag, bool value, IOperation passed, IOperation at) =>
        body.Reaching(flag, passed, out _).Any(d => Constant(d) != !value) && body.MayKeep(flag, passed, at)
        || body.Reaching(flag, at, out _).Any(d => Constant(d) != !value && body.MayPrecede(passed, d.Site));

    private static bool Knows(BodyFlow body, IOperation at, Func<IOperation, bool> isFlag, bool value) => Excludes(body, at, isFlag, !value);

    // Whether every path to a place knows that a flag has another value.
    private static bool Excludes(BodyFlow body, IOperation at, Func<IOperation, bool> isFlag, object value) =>
        body.Holds(at, _ => false, (condition, outcome) => Excludes(body, condition, outcome, isFlag, value));

    // The variables of a body that hold what a step makes.
    private static IEnumerable<ISymbol> TakenIn(LlmModel model, BodyFlow body, FlowStep step) =>
        step.ToStart().Skip(1).Where(s => model.Graph.BodyOf(s.Operation) == body).Select(s => VariableOf(s.Operation)).OfType<ISymbol>();

    private static bool IsMember(IOperation? operation, ISymbol variable, string name) =>
        operation is IMemberReferenceOperation { Instance: { } instance, Member.Name: var member } && member == name && SymbolEqualityComparer.Default.Equals(VariableOf(SourceGraph.Unwrap(instance)), variable);

    private static IReadOnlyList<IOperation> ElementsOf(IOperation operation) => operation switch
    {
        ITupleOperation tuple => tuple.Elements,
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "Tuple" or "ValueTuple" } } made => made.Arguments.Select(a => a.Value).ToList(),
        IObjectCreationOperation { Type: { Name: "Tuple" or "ValueTuple", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } made => made.Arguments.Select(a => a.Value).ToList(),
        _ => [],
    };

    // What holds an element of a tuple where the tuple is taken apart, or is a variable.
    private static IEnumerable<Func<IOperation, bool>> FlagsAt(int position, BodyFlow body, ISymbol taken)
    {
        foreach (var definition in body.Definitions.Of(taken))
        {
            var target = (definition.Site as IDeconstructionAssignmentOperation)?.Target;
            if ((target is IDeclarationExpressionOperation declared ? declared.Expression : target) is ITupleOperation parts && position < parts.Elements.Length
                && VariableOf(parts.Elements[position] is IDeclarationExpressionOperation part ? part.Expression : parts.Elements[position]) is { } flag)
            {
                yield return o => SymbolEqualityComparer.Default.Equals(VariableOf(o), flag);
            }
        }

        if ((taken as ILocalSymbol)?.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var names } && position < names.Length)
            yield return o => IsMember(o, taken, names[position].Name);
    }

    // Of a variable: what all of its definitions say.
    private static bool? Constant(LlmModel model, IOperation value)
    {
        value = SourceGraph.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: bool known })
            return known;
        if (value is not ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local)
            return null;
        var values = model.Graph.BodyOf(local).Reaching(local.Local, local, out _).Select(Constant).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static bool? Constant(Definition definition) => SourceGraph.Unwrap(definition.Value).ConstantValue is { HasValue: true, Value: bool set } ? set : null;

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // new Result(text, success: true), new Result { Success = true, Text = text }, new Turn { Kind = "note", Text = text }
    private static IEnumerable<(string Name, object Value)> FlagsOf(IOperation creation, INamedTypeSymbol type)
    {
        var (given, initializer) = creation switch
        {
            IObjectCreationOperation made => (made.Arguments.Select(a => (a.Parameter?.Name, a.Value)), made.Initializer),
            IDynamicObjectCreationOperation made => (ByPosition(made, type), made.Initializer),
            _ => ([], null),
        };
        foreach (var (name, value) in given.Concat((initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IMemberReferenceOperation)?.Member.Name, a.Value))))
        {
            if (name != null && SourceGraph.Unwrap(value).ConstantValue is { HasValue: true, Value: { } set and (bool or string or int) } && type.GetMembers().FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } member)
                yield return (member.Name, set);
        }
    }

    // Of a constructor that is chosen at run time: by the only one that takes as many.
    private static IEnumerable<(string?, IOperation)> ByPosition(IDynamicObjectCreationOperation creation, INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(c => c.Parameters.Length >= creation.Arguments.Length && c.Parameters.Count(p => !p.IsOptional) <= creation.Arguments.Length).ToList() is { Count: 1 } constructors
            ? creation.Arguments.Select((a, i) => ((string?)constructors[0].Parameters[i].Name, a)) : [];

    // Whether an outcome of a condition says that the flag has another value: done, kind == "note", string.Equals(kind, "note"), kind is Kind.Note or Kind.Letter
    private static bool Excludes(BodyFlow body, IOperation condition, bool outcome, Func<IOperation, bool> isFlag, object value)
    {
        switch (SourceGraph.Unwrap(condition))
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Excludes(body, not.Operand, !outcome, isFlag, value);
            case var flag when isFlag(flag):
                return value is bool set && set != outcome;
            case ILocalReferenceOperation local when body.Definitions.Of(local.Local) is { Count: 1 } definitions && definitions[0] is { Projection: null, Value: not ILocalReferenceOperation } kept:
                return Excludes(body, kept.Value, outcome, isFlag, value);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                return Compared(binary.LeftOperand, binary.RightOperand, (binary.OperatorKind == BinaryOperatorKind.Equals) == outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } joined:
                var (left, right) = (Excludes(body, joined.LeftOperand, outcome, isFlag, value), Excludes(body, joined.RightOperand, outcome, isFlag, value));
                return (joined.OperatorKind == BinaryOperatorKind.ConditionalOr) == outcome ? left && right : left || right;
            case IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: { Length: >= 2 } compared }:
                return Compared(compared[0].Value, compared[1].Value, outcome);
            case IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: { Length: >= 1 } compared }:
                return Compared(instance, compared[0].Value, outcome);
            case IIsPatternOperation match when isFlag(SourceGraph.Unwrap(match.Value)):
                var named = Constants(match.Pattern).ToList();
                return named.Count > 0 && (outcome ? named.TrueForAll(n => n != null && Differs(n, value)) : named.Exists(n => value.Equals(n)));
            default:
                return false;
        }

        bool Compared(IOperation one, IOperation another, bool equal)
        {
            var other = isFlag(SourceGraph.Unwrap(one)) ? another : isFlag(SourceGraph.Unwrap(another)) ? one : null;
            return other != null && SourceGraph.Unwrap(other).ConstantValue is { HasValue: true, Value: { } constant } && (equal ? Differs(constant, value) : value.Equals(constant));
        }
    }

    // Texts may be compared in either way.
    private static bool Differs(object constant, object value) => constant is string text && value is string other ? !text.Equals(other, StringComparison.OrdinalIgnoreCase) : !constant.Equals(value);

    // What a pattern names; null for what is no constant.
    private static IEnumerable<object?> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [SourceGraph.Unwrap(constant.Value).ConstantValue.Value],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Constants(either.LeftPattern).Concat(Constants(either.RightPattern)),
        _ => [null],
    };
}
