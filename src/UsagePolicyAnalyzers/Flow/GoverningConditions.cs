using System.Runtime.CompilerServices;

namespace UsagePolicyAnalyzers.Flow;

/// <summary>The conditions on which it depends whether an operation is executed, read off the tree: branches around it, and earlier ways out.</summary>
internal static class GoverningConditions
{
    private static readonly ConditionalWeakTable<IOperation, IReadOnlyList<IOperation>> s_exits = new();

    /// <summary>The value by which a condition decides: for a case of a switch that of the switch, else the condition itself.</summary>
    public static IOperation DecidedBy(IOperation condition) => condition switch
    {
        ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => @switch.Value,
        IPatternOperation { Parent: ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } } => @switch.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
        { Parent: ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch } } => @switch.Value,
        _ => condition,
    };

    /// <summary>The conditions, the innermost first, up to the function that holds the operation, or up to <paramref name="limit"/>.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation, IOperation? limit = null)
    {
        var child = operation;
        for (var parent = operation.Parent; parent != null && child != limit; child = parent, parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                yield break;
            foreach (var condition in Around(parent, child))
                yield return condition;
        }
    }

    private static IEnumerable<IOperation> Around(IOperation parent, IOperation child)
    {
        switch (parent)
        {
            case IConditionalOperation conditional when child != conditional.Condition:
                yield return conditional.Condition;
                break;
            case ISwitchOperation @switch when child != @switch.Value:
                yield return @switch.Value;
                break;
            case ISwitchExpressionArmOperation arm when arm.Guard != null && child == arm.Value:
                yield return arm.Guard;
                break;
            case ISwitchExpressionOperation @switch when child != @switch.Value:
                yield return @switch.Value;
                break;
            case IWhileLoopOperation { Condition: { } condition } loop when child == loop.Body:
                yield return condition;
                break;
            case IForLoopOperation { Condition: { } condition } loop when child == loop.Body:
                yield return condition;
                break;
            case IForEachLoopOperation loop when child == loop.Body:
                yield return loop.Collection;
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary when child == binary.RightOperand:
                yield return binary.LeftOperand;
                break;
            case ICoalesceOperation coalesce when child == coalesce.WhenNull:
                yield return coalesce.Value;
                break;
            case IBlockOperation or ISwitchCaseOperation:
                foreach (var condition in Exits(parent, child))
                    yield return condition;
                break;
        }
    }

    // What decides about leaving before: if (…) return; if (…) continue; while (…) { … return; }
    private static IEnumerable<IOperation> Exits(IOperation block, IOperation child)
    {
        foreach (var statement in block.ChildOperations)
        {
            if (statement == child)
                yield break;
            if (statement is not (IConditionalOperation or ISwitchOperation or ILoopOperation or ITryOperation or IBlockOperation))
                continue;
            foreach (var condition in s_exits.GetValue(statement, static s => ExitsOf(s).ToList()))
                yield return condition;
        }
    }

    private static IEnumerable<IOperation> ExitsOf(IOperation statement)
    {
        foreach (var exit in SourceGraph.Within(statement))
        {
            if (exit is IReturnOperation or IThrowOperation || (exit is IBranchOperation branch && Leaves(branch, statement)))
            {
                foreach (var condition in Of(exit, statement))
                    yield return condition;
            }
        }
    }

    // A jump that stays inside the statement does not leave it.
    private static bool Leaves(IBranchOperation branch, IOperation statement)
    {
        for (var around = branch.Parent; around != null && branch.BranchKind != BranchKind.GoTo; around = around.Parent)
        {
            if (around is ILoopOperation || (around is ISwitchOperation && branch.BranchKind == BranchKind.Break))
                return false;
            if (around == statement)
                return true;
        }

        return true;
    }
}
