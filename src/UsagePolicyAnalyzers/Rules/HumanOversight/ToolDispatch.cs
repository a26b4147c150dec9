using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Finds the code that carries out a tool call which the program hands out by itself: what is chosen by the tool's name, or runs with the call's arguments.</summary>
internal sealed class ToolDispatch
{
    private static readonly string[] s_calls = ["FunctionArguments", "ToolCalls", "FunctionName", "TryPickToolUse", "FunctionCallResponseItem", "FunctionCallContent", "ToolUseContent", "FunctionCalls", "FunctionCall", "Function", "ToolUse"];

    // The same in JSON.
    private static readonly string[] s_members = ["tool_calls", "function_call", "functionCall", "tool_use", "toolCalls", "toolUse"];

    private readonly LlmModel _model;
    private readonly Lazy<ImmutableArray<IOperation>> _bodies;
    private readonly Lazy<ImmutableArray<IOperation>> _readers;

    // The texts in those bodies, found once for all tools.
    private readonly Lazy<ILookup<string, IOperation>> _texts;

    public ToolDispatch(LlmModel model)
    {
        _model = model;
        _bodies = new(() => DecisionBodies.Of(model));
        _readers = new(() => _bodies.Value.Where(ReadsCall).ToImmutableArray());
        _texts = new(() => _bodies.Value.SelectMany(body => body.DescendantsAndSelf()).Where(o => o.ConstantValue is { HasValue: true, Value: string }).ToLookup(o => (string)o.ConstantValue.Value!, StringComparer.Ordinal));
    }

    /// <summary>What runs when the model asks for the tool of this name.</summary>
    public IEnumerable<IOperation> Regions(Tool tool)
    {
        foreach (var operation in _texts.Value[tool.Name])
        {
            if (!IsIn(operation, tool.Creation) && RegionOf(operation) is { } region)
                yield return region;
        }

        // Handlers in a table: ["refund"] = RefundAsync.
        foreach (var literal in _model.Graph.Index.Files.SelectMany(f => f.Texts).OfType<LiteralExpressionSyntax>())
        {
            if (literal.Token.ValueText != tool.Name || literal.FirstAncestorOrSelf<BracketedArgumentListSyntax>() is not { Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax entry } })
                continue;
            foreach (var handler in _model.Graph.OperationOf(entry.Right)?.DescendantsAndSelf() ?? [])
            {
                if (handler is IAnonymousFunctionOperation lambda)
                    yield return lambda.Body;
                else if (handler is IMethodReferenceOperation reference)
                {
                    foreach (var body in _model.Graph.Implementations(reference.Method).SelectMany(_model.Graph.BodiesOf))
                        yield return body;
                }
            }
        }
    }

    /// <summary>What runs for names of tools that nothing in source declares: the name where the program compares it, and the code behind it.</summary>
    /// <param name="declared">The names that are declared.</param>
    public IEnumerable<(IOperation Name, IOperation Region)> Undeclared(ISet<string> declared)
    {
        foreach (var body in _bodies.Value)
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: string { Length: > 0 } text } } && !declared.Contains(text) && RegionOf(operation) is { } region && ComparedWith(operation) is { } compared
                    && _model.FindOrigin(compared, FlowKind.Content, step => IsNameOfCall(step.Operation)) != null)
                    yield return (operation, region);
            }
        }
    }

    private static IOperation? ComparedWith(IOperation name)
    {
        for (var parent = name.Parent; parent != null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                    return @switch.Value;
                case ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                    return @switch.Value;
                case IIsPatternOperation pattern:
                    return pattern.Value;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    return comparison.LeftOperand.Syntax.Span.Contains(name.Syntax.Span) ? comparison.RightOperand : comparison.LeftOperand;
                case IConditionalOperation or IBlockOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsNameOfCall(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: { Name: "FunctionName", ContainingType: { Name: var type } } } => IsCall(type),
        IMemberReferenceOperation { Member: { Name: "Name", ContainingType: { Name: var type } }, Instance: var instance } => IsCall(type) || instance is IMemberReferenceOperation { Member: { Name: "Function", ContainingType: { Name: var call } } } && IsCall(call),
        IInvocationOperation { Arguments: { Length: 1 } arguments, Instance: { } instance } => arguments[0].Value.ConstantValue is { HasValue: true, Value: "name" } && IsPartOfCall(instance),
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments, Instance: { } instance } => arguments[0].Value.ConstantValue is { HasValue: true, Value: "name" } && IsPartOfCall(instance),
        _ => false,
    };

    private static bool IsCall(string type) =>
        type.IndexOf("ToolCall", StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf("FunctionCall", StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf("ToolUse", StringComparison.OrdinalIgnoreCase) >= 0;

    // The member of a call is read in the same body, which has found the call by the members' names.
    private static bool IsPartOfCall(IOperation instance) =>
        instance.Root().DescendantsAndSelf().Any(IsJsonCall);

    private static bool IsJsonCall(IOperation operation) => operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } && s_members.Contains(text);

    /// <summary>Bodies that read a tool call of the model without looking at its name.</summary>
    public ImmutableArray<IOperation> Readers => _readers.Value;

    private static bool ReadsCall(IOperation body) => body.DescendantsAndSelf().Any(o => o switch
    {
        ILiteralOperation => IsJsonCall(o),
        IMemberReferenceOperation member => s_calls.Contains(member.Member.Name),
        IInvocationOperation invocation => s_calls.Contains(invocation.TargetMethod.Name),
        IDeclarationPatternOperation pattern => pattern.MatchedType is { } type && s_calls.Contains(type.Name),
        _ => false,
    });

    private static IOperation? RegionOf(IOperation name)
    {
        var child = name;
        for (var parent = name.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionArmOperation arm:
                    return child == arm.Pattern ? arm.Value : null;
                case ICaseClauseOperation { Parent: ISwitchCaseOperation section }:
                    return section;
                case IConditionalOperation conditional when child == conditional.Condition:
                    return IsUnequal(name) ? Loop(conditional) : conditional.WhenTrue;
                case IForEachLoopOperation loop when child == loop.Collection:
                    return loop.Body;
                case IBlockOperation { Parent: not IAnonymousFunctionOperation } or IVariableDeclaratorOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsUnequal(IOperation name) => name.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } or IConversionOperation { Parent: IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } };

    private static IOperation? Loop(IOperation operation)
    {
        IOperation? around = operation.Parent;
        while (around is not (null or ILoopOperation or IBlockOperation { Parent: null or IMethodBodyOperation }))
            around = around.Parent;
        return around;
    }

    private static bool IsIn(IOperation operation, IOperation? root) => root != null && operation.Syntax.SyntaxTree == root.Syntax.SyntaxTree && root.Syntax.Span.Contains(operation.Syntax.Span);
}
