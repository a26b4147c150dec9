using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>
/// What an expression is worth when a check found nothing, or when it did not run at all: constants, flags with their first value, conditions joined
/// by operators. Unknown is null.
/// </summary>
/// <param name="model">The model of the compilation.</param>
/// <param name="check">The call that checks.</param>
/// <param name="ran">Whether it ran and found nothing; else it was skipped, or failed.</param>
/// <param name="handler">The handler that took over when it failed; null where none did.</param>
internal sealed class CheckValues(LlmModel model, IOperation check, bool ran, IOperation? handler = null)
{
    private const int MaxDepth = 12;

    /// <summary>Stands for null among the values.</summary>
    private static readonly object s_nothing = new();

    /// <summary>The value, or null where it is not known. A member of a type that is no constant stands for itself.</summary>
    public object? Of(IOperation operation, int depth = 0)
    {
        operation = Plain(operation);
        if (operation.ConstantValue.HasValue)
            return operation.ConstantValue.Value ?? s_nothing;
        if (depth > MaxDepth)
            return null;
        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Of(not.Operand, depth + 1) is bool inner ? !inner : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and:
                return Joined(and, false, depth);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                return Joined(or, true, depth);
            case IBinaryOperation binary:
                return Compared(binary, depth);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                if (Of(choice.Condition, depth + 1) is bool chosen)
                    return Of(chosen ? choice.WhenTrue : otherwise, depth + 1);
                return ran ? null : Holds(choice.WhenTrue) ? Of(otherwise, depth + 1) : Holds(otherwise) ? Of(choice.WhenTrue, depth + 1) : null;
            case ICoalesceOperation coalesce:
                return Of(coalesce.Value, depth + 1) is { } value && value != s_nothing ? value : Of(coalesce.WhenNull, depth + 1);
            case IConditionalAccessOperation access:
                return Of(access.Operation, depth + 1) == s_nothing ? s_nothing : ran ? Of(access.WhenNotNull, depth + 1) : null;
            case IIsPatternOperation test:
                return Matches(Of(test.Value, depth + 1), test.Value, test.Pattern, depth);
            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                {
                    if (arm.Guard == null && Matches(Of(@switch.Value, depth + 1), @switch.Value, arm.Pattern, depth) is bool matches)
                    {
                        if (matches)
                            return Of(arm.Value, depth + 1);
                    }
                    else
                    {
                        return null;
                    }
                }

                return null;
            case ILocalReferenceOperation local:
                return OfVariable(local, depth);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return Made(creation.Arguments.Select(a => (a.Parameter?.Name ?? "", a.Value))
                    .Concat((creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IMemberReferenceOperation)?.Member.Name ?? "", a.Value))), constructor.ContainingType.Name, depth);
            case ITupleOperation tuple:
                return Made(tuple.Elements.Select((e, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), e)), "", depth);
            case IMemberReferenceOperation { Member: var member, Instance: null } when member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }:
                return member;
            case IMemberReferenceOperation { Member: var member } when ran && model.Symbols.Find(member, Role.ModerationVerdict) != null:
                return operation.Type?.SpecialType == SpecialType.System_Boolean ? false : UserInputs.IsScalar(operation.Type) ? 0 : null;
            case IInvocationOperation { TargetMethod.Name: "Any" or "Exists" or "Contains", Type.SpecialType: SpecialType.System_Boolean } call when ran && Depends(call):
                return false;
            default:
                return null;
        }
    }

    /// <summary>The outcome of a condition that says that a request was not answered, or that the answer holds nothing; null where it asks about something else.</summary>
    public static bool? OutcomeOfFailure(IOperation condition) => SourceGraph.Unwrap(condition) switch
    {
        IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" } => false,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsNothing(binary.RightOperand) => binary.OperatorKind == BinaryOperatorKind.Equals,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when SourceGraph.Unwrap(binary.LeftOperand) is IPropertyReferenceOperation { Property.Name: "StatusCode" } && IsOk(binary.RightOperand) => binary.OperatorKind == BinaryOperatorKind.NotEquals,
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } when IsNothing(constant.Value) => true,
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } when IsNothing(constant.Value) => false,
        _ => null,
    };

    // An answer of several parts says what its flags and enumerations say: new GateAnswer(MayPass: true, Message: …), (true, null).
    private object? Made(IEnumerable<(string Name, IOperation Value)> parts, string type, int depth)
    {
        var said = new List<string>();
        foreach (var (name, value) in parts)
        {
            if (value.Type is not ({ SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum }))
                continue;
            if (Of(value, depth + 1) is not { } known)
                return null;
            said.Add($"{name.ToLowerInvariant()}={known}");
        }

        said.Sort(StringComparer.Ordinal);
        return said.Count == 0 ? null : $"{type}({string.Join(",", said)})";
    }

    private static bool IsNothing(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private static bool IsOk(IOperation value) => SourceGraph.Unwrap(value) is IFieldReferenceOperation { Field.Name: "OK" } or { ConstantValue: { HasValue: true, Value: 200 } };

    /// <summary>Whether two values are known and the same.</summary>
    public static bool Same(object? a, object? b) => a != null && b != null && (a is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, b as ISymbol) : a.Equals(b));

    /// <summary>Whether a value depends on what the check answered.</summary>
    public bool Depends(IOperation value) =>
        model.FindOrigin(value, FlowKind.Influence, step => step.Operation.Syntax == check.Syntax || step.Operation.Syntax.Span.Contains(check.Syntax.Span) && step.Operation is IAwaitOperation) != null;

    private bool Holds(IOperation? operation) => operation != null && operation.Syntax.SyntaxTree == check.Syntax.SyntaxTree && operation.Syntax.Span.Contains(check.Syntax.Span);

    private object? Joined(IBinaryOperation binary, bool deciding, int depth)
    {
        // What stands behind an operator was skipped because the operand before it decided.
        if (!ran && handler == null && Holds(binary.RightOperand))
            return deciding;
        var left = Of(binary.LeftOperand, depth + 1);
        var right = Of(binary.RightOperand, depth + 1);
        return left is bool l && l == deciding || right is bool r && r == deciding ? deciding : left is bool && right is bool ? !deciding : null;
    }

    private object? Compared(IBinaryOperation binary, int depth)
    {
        var left = Of(binary.LeftOperand, depth + 1);
        var right = Of(binary.RightOperand, depth + 1);
        if (left == null || right == null)
            return null;
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals:
                return Same(left, right);
            case BinaryOperatorKind.NotEquals:
                return !Same(left, right);
        }

        if (left is not IConvertible || right is not IConvertible || left is string or bool || right is string or bool)
            return null;
        var (a, b) = (Convert.ToDouble(left, System.Globalization.CultureInfo.InvariantCulture), Convert.ToDouble(right, System.Globalization.CultureInfo.InvariantCulture));
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            _ => null,
        };
    }

    private object? Matches(object? value, IOperation matched, IPatternOperation pattern, int depth)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case INegatedPatternOperation negated:
                return Matches(value, matched, negated.Pattern, depth) is bool inner ? !inner : null;
            case IConstantPatternOperation constant:
                return value == null || Of(constant.Value, depth + 1) is not { } expected ? null : Same(value, expected);
            case IRecursivePatternOperation when value == s_nothing:
                return false;
            case IRecursivePatternOperation recursive when ran && depth < MaxDepth:
                var all = recursive.PropertySubpatterns.Select(p => Matches(Of(p.Member, depth + 1), p.Member, p.Pattern, depth + 1)).ToList();
                return all.Any(m => m is false) ? false : all.Count > 0 && all.All(m => m is true) ? true : null;
            default:
                return null;
        }
    }

    private object? OfVariable(ILocalReferenceOperation local, int depth)
    {
        var definitions = model.Graph.BodyOf(local).Reaching(local.Local, local, out _).ToList();
        if (handler != null && definitions.Where(d => handler.Syntax.Span.Contains(d.Site.Syntax.Span)).ToList() is { Count: > 0 } handled)
            definitions = handled;
        if (!ran)
            definitions.RemoveAll(d => !IsChoice(d.Value) && (Holds(d.Value) || Depends(d.Value)));
        object? known = null;
        foreach (var definition in definitions)
        {
            var value = definition.Projection == null ? Of(definition.Value, depth + 1) : null;
            if (value == null || (known != null && !Same(known, value)))
                return null;
            known = value;
        }

        return known;
    }

    private static bool IsChoice(IOperation value) => Plain(value) is IConditionalOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };

    private static IOperation Plain(IOperation operation)
    {
        operation = SourceGraph.Unwrap(operation);
        while (operation is IConversionOperation { ConstantValue.HasValue: false } conversion)
            operation = SourceGraph.Unwrap(conversion.Operand);
        if (operation is IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } task && task.Arguments.Length == 1)
            return Plain(task.Arguments[0].Value);
        return operation;
    }
}
