using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Finds the code that carries out a tool call which the program hands out by itself: what is chosen by the tool's name, or runs with the call's arguments.</summary>
internal sealed class ToolDispatch(LlmModel model, CancellationToken cancellationToken)
{
    private static readonly string[] s_calls = ["FunctionArguments", "ToolCalls", "FunctionName", "TryPickToolUse", "FunctionCallResponseItem", "FunctionCallContent", "ToolUseContent", "FunctionCalls", "FunctionCall", "Function", "ToolUse"];

    private readonly Lazy<IReadOnlyCollection<IOperation>> _bodies = new(() => DecisionBodies.Of(model, cancellationToken));

    /// <summary>What runs when the model asks for the tool of this name.</summary>
    public IEnumerable<IOperation> Regions(Tool tool)
    {
        foreach (var body in _bodies.Value)
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation.ConstantValue is { HasValue: true, Value: string text } && text == tool.Name && !IsIn(operation, tool.Creation) && RegionOf(operation) is { } region)
                    yield return region;
            }
        }

        // Handlers in a table: ["refund"] = RefundAsync.
        foreach (var literal in model.Graph.Index.Files.SelectMany(f => f.Texts).OfType<LiteralExpressionSyntax>())
        {
            if (literal.Token.ValueText != tool.Name || literal.FirstAncestorOrSelf<BracketedArgumentListSyntax>() is not { Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax entry } })
                continue;
            foreach (var handler in model.Graph.OperationOf(entry.Right)?.DescendantsAndSelf() ?? [])
            {
                if (handler is IAnonymousFunctionOperation lambda)
                    yield return lambda.Body;
                else if (handler is IMethodReferenceOperation reference)
                {
                    foreach (var body in model.Graph.Implementations(reference.Method).SelectMany(model.Graph.BodiesOf))
                        yield return body;
                }
            }
        }
    }

    /// <summary>Bodies that read a tool call of the model without looking at its name.</summary>
    public IEnumerable<IOperation> Readers() => _bodies.Value.Where(b => b.DescendantsAndSelf().Any(o => o switch
    {
        IMemberReferenceOperation member => s_calls.Contains(member.Member.Name),
        IInvocationOperation invocation => s_calls.Contains(invocation.TargetMethod.Name),
        IDeclarationPatternOperation pattern => pattern.MatchedType is { } type && s_calls.Contains(type.Name),
        _ => false,
    }));

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
