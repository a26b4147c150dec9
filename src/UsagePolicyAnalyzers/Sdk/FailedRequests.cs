using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Tells the body of an error that a server answers from a model's reply: what is read where the request is known to have failed, or by the name of an error.</summary>
internal static class FailedRequests
{
    // Ways to look for another way around.
    private const int MaxErrors = 4;

    /// <summary>As <see cref="LlmModel.Trace"/> of content, but not through what is taken where every path knows that the request failed, or that the result is another one.</summary>
    /// <param name="model">The model of the compilation.</param>
    /// <param name="value">The value to trace.</param>
    /// <param name="end">Where it goes to.</param>
    /// <param name="begin">Is called before each attempt: a trace that came to a request by way of an error starts anew, without that way.</param>
    /// <param name="visit">Is given every step, requests that were answered among them.</param>
    public static void TraceReplies(LlmModel model, IOperation value, IOperation end, Action begin, Func<FlowStep, bool> visit)
    {
        var errors = new HashSet<(IOperation, string?)>();
        for (var known = -1; errors.Count > known && errors.Count < MaxErrors;)
        {
            known = errors.Count;
            begin();
            model.Trace(value, FlowKind.Content, step =>
            {
                if (errors.Contains((step.Operation, null)) || errors.Contains((step.Operation, step.Path)) || ResultFlags.IsOther(model, step, end))
                    return false;
                if (ErrorOn(model, step, end) is not { } error)
                    return visit(step);
                errors.Add(error);
                return false;
            });
        }
    }

    // The step nearest to the request that stands where it is known to have failed, whatever is read there; or that reads the error of what came back; or that
    // the flag beside the result excludes.
    private static (IOperation, string?)? ErrorOn(LlmModel model, FlowStep step, IOperation end)
    {
        if (model.CallAt(step.Operation) is not { } call)
            return null;
        if (ResultFlags.OtherWay(model, step, end) is { } way)
            return (way.Operation, way.Path);
        if (!call.IsRawHttp)
            return null;
        if (step.ToStart().Skip(1).Select(s => s.Operation).Append(end).FirstOrDefault(o => model.Graph.BodyOf(o).Holds(o, _ => false, Fails)) is { } failed)
            return (failed, null);
        return step.ToStart().FirstOrDefault(s => MemberOf(s) != null) is { } read && IsError(MemberOf(read)!) ? (read.Operation, read.Path) : null;
    }

    // The first member that is read of what came back.
    private static string? MemberOf(FlowStep step) => JsonKeys.KeyOf(step) ?? (step.Path.Length > 0 ? FlowPath.Split(step.Path).Head : null);

    private static bool IsError(string name) => EndpointTable.Member(char.ToLowerInvariant(name[0]) + name.Substring(1)) is { Meaning: "error" or "finish" };

    // !response.IsSuccessStatusCode, response.StatusCode != HttpStatusCode.OK, response == null
    private static bool Fails(IOperation condition, bool outcome) => SourceGraph.Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Fails(not.Operand, !outcome),
        IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" or "IsSuccessful" } => !outcome,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsStatus(binary.LeftOperand) =>
            (binary.OperatorKind == BinaryOperatorKind.Equals) == (outcome != IsSuccess(binary.RightOperand)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: null } } binary when IsResponse(binary.LeftOperand) =>
            (binary.OperatorKind == BinaryOperatorKind.Equals) == outcome,
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } match when IsResponse(match.Value) => outcome,
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match when IsStatus(match.Value) => outcome != IsSuccess(pattern.Value),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IRecursivePatternOperation pattern } } => Fails(pattern, !outcome),
        IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } => Fails(pattern, outcome),
        _ => false,
    };

    private static bool Fails(IRecursivePatternOperation pattern, bool outcome) => pattern.DeconstructionSubpatterns.IsEmpty && pattern.PropertySubpatterns is var parts
        && (outcome ? parts.Any(p => Tells(p, false)) : parts.Any(p => Tells(p, true)) && parts.All(p => Tells(p, true) || p.Pattern is INegatedPatternOperation));

    // { IsSuccessStatusCode: true }; beside it, { Content: not null } asks for what only an answer has.
    private static bool Tells(IPropertySubpatternOperation part, bool succeeds) =>
        part is { Member: IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" or "IsSuccessful" }, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } } && value == succeeds;

    // What a request brings back; without it there is no reply either.
    private static bool IsResponse(IOperation operation) => SourceGraph.Unwrap(operation).Type?.Name == "HttpResponseMessage";

    private static bool IsStatus(IOperation operation) => SourceGraph.Unwrap(operation) is IPropertyReferenceOperation { Property.Name: "StatusCode" };

    private static bool IsSuccess(IOperation status) => SourceGraph.Unwrap(status).ConstantValue is { HasValue: true, Value: int and >= 200 and < 300 };
}
