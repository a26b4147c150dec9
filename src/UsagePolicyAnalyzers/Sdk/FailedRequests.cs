using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Tells the body of an error that a server answers from a model's reply: what is read where the request is known to have failed.</summary>
internal static class FailedRequests
{
    /// <summary>Whether a value that comes from a request was taken where every path there knows that the request failed.</summary>
    /// <param name="model">The model of the compilation.</param>
    /// <param name="step">The step in which a trace came to the request.</param>
    /// <param name="end">Where the value goes to; the start of the trace where it stands there itself.</param>
    public static bool IsErrorOf(LlmModel model, FlowStep step, IOperation end) =>
        model.CallAt(step.Operation) is { IsRawHttp: true } && step.ToStart().Skip(1).Select(s => s.Operation).Append(end).Any(o => model.Graph.BodyOf(o).Holds(o, _ => false, Fails));

    // !response.IsSuccessStatusCode, response.StatusCode != HttpStatusCode.OK
    private static bool Fails(IOperation condition, bool outcome) => SourceGraph.Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Fails(not.Operand, !outcome),
        IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" or "IsSuccessful" } => !outcome,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsStatus(binary.LeftOperand) =>
            (binary.OperatorKind == BinaryOperatorKind.Equals) == (outcome != IsSuccess(binary.RightOperand)),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match when IsStatus(match.Value) => outcome != IsSuccess(pattern.Value),
        _ => false,
    };

    private static bool IsStatus(IOperation operation) => SourceGraph.Unwrap(operation) is IPropertyReferenceOperation { Property.Name: "StatusCode" };

    private static bool IsSuccess(IOperation status) => SourceGraph.Unwrap(status).ConstantValue is { HasValue: true, Value: int and >= 200 and < 300 };
}
