using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Tells conditions that ask whether a model refused, or a filter held something back, and which outcome says so.</summary>
internal sealed class RefusalConditions(LlmModel model)
{
    // What providers write in errors and bodies, and how models begin a refusal. Compared without case.
    private static readonly string[] s_texts =
    [
        "content_filter", "contentfilter", "content filter", "content_policy", "contentpolicy", "responsibleaipolicyviolation", "moderation_blocked", "safety_violation", "guardrail_intervened", "refusal",
        "prohibited_content", "block_reason", "blockreason", "i can't help", "i cannot help", "i can't assist", "i cannot assist", "i'm sorry", "i am sorry", "i'm unable", "i am unable", "i won't", "as an ai",
        "ich kann dabei nicht", "tut mir leid", "lo siento", "je suis désolé", "je ne peux pas", "desculpe", "non posso", "mi dispiace", "üzgünüm", "抱歉", "申し訳",
    ];

    /// <summary>The outcome of a condition that means refused or filtered; null where it does not ask for that.</summary>
    public bool? RefusedWhen(IOperation condition, int depth = 0)
    {
        if (depth > 4)
            return null;
        condition = SourceGraph.Unwrap(condition);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !RefusedWhen(not.Operand, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                var equals = binary.OperatorKind == BinaryOperatorKind.Equals;
                if (IsRefusalMember(binary.LeftOperand) && IsNothing(binary.RightOperand))
                    return !equals;
                if (binary.RightOperand.ConstantValue is { HasValue: true, Value: bool flag })
                    return RefusedWhen(binary.LeftOperand, depth + 1) is { } inner ? inner == (flag == equals) : null;
                return MeansFiltered(binary.RightOperand) || MeansFiltered(binary.LeftOperand) ? equals : null;
            case IIsPatternOperation pattern:
                return OfPattern(pattern.Value, pattern.Pattern);
            case IPatternOperation { Parent: ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } } arm:
                return OfPattern(@switch.Value, arm);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm:
                return OfPattern(@switch.Value, arm.Pattern);
            case ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch } clause:
                return clause switch
                {
                    ISingleValueCaseClauseOperation single => MeansFiltered(single.Value) ? true : null,
                    IPatternCaseClauseOperation { Pattern: var casePattern } => OfPattern(@switch.Value, casePattern),
                    _ => null,
                };
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } empty:
                return empty.Arguments.Length == 1 && IsRefusalMember(empty.Arguments[0].Value) ? false : null;
            case IInvocationOperation call when call.TargetMethod.Name is "Contains" or "StartsWith" or "Equals" or "EndsWith" or "Any":
                return call.Arguments.Any(a => MeansFiltered(a.Value) || a.Value.DescendantsAndSelf().Any(IsRefusalText)) ? true : null;
            case IInvocationOperation call:
                return OfOwnMethod(call, depth);
            case ILocalReferenceOperation local:
                return model.Graph.BodyOf(local).Reaching(local.Local, local, out _).Select(d => d.Projection == null ? RefusedWhen(d.Value, depth + 1) : null).FirstOrDefault(r => r != null);
            default:
                return null;
        }
    }

    /// <summary>Whether a text is one that providers give for filtered requests, or a way to begin a refusal.</summary>
    public static bool IsRefusalText(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: string text } && text.Length > 3 && s_texts.Any(t => text.IndexOf(t, StringComparison.OrdinalIgnoreCase) >= 0);

    // IsRefusal(reply): what the method answers when the reply was refused.
    private bool? OfOwnMethod(IInvocationOperation call, int depth) =>
        call.TargetMethod.ReturnType.SpecialType != SpecialType.System_Boolean ? null
            : model.Graph.Implementations(call.TargetMethod).SelectMany(m => model.Graph.Returns(m)).SelectMany(Parts).Select(r => RefusedWhen(r, depth + 1)).FirstOrDefault(r => r != null);

    private static IEnumerable<IOperation> Parts(IOperation value) =>
        value is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } joined ? Parts(joined.LeftOperand).Concat(Parts(joined.RightOperand)) : [value];

    private bool? OfPattern(IOperation value, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return !OfPattern(value, negated.Pattern);
            case IBinaryPatternOperation binary:
                return OfPattern(value, binary.LeftPattern) ?? OfPattern(value, binary.RightPattern);
            case IConstantPatternOperation constant:
                return IsRefusalMember(value) && IsNothing(constant.Value) ? false : MeansFiltered(constant.Value) || IsRefusalText(constant.Value) ? true : null;
            case IRecursivePatternOperation recursive when IsRefusalMember(value):
                return true;
            case IDeclarationPatternOperation when IsRefusalMember(value):
                return true;
            case IRecursivePatternOperation recursive:
                return recursive.PropertySubpatterns.Select(p => OfPattern(p.Member, p.Pattern)).FirstOrDefault(r => r != null);
            default:
                return null;
        }
    }

    private bool IsRefusalMember(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IMemberReferenceOperation member => model.Symbols.Find(member.Member, Role.Refusal) != null,
        IConditionalAccessOperation access => IsRefusalMember(access.WhenNotNull),
        _ => false,
    };

    private bool MeansFiltered(IOperation value) => Plain(value) switch
    {
        IMemberReferenceOperation member => model.Symbols.Find(member.Member, Role.FilteredReason) != null,
        var other => IsRefusalText(other),
    };

    // Also behind the conversions of enums that are structures.
    private static IOperation Plain(IOperation value)
    {
        value = SourceGraph.Unwrap(value);
        while (value is IConversionOperation conversion)
            value = SourceGraph.Unwrap(conversion.Operand);
        return value;
    }

    private static bool IsNothing(IOperation value) => SourceGraph.Unwrap(value).ConstantValue is { HasValue: true, Value: null or "" };
}
