using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>What the flag that a check of the program answers means: told by where its callers send the text.</summary>
internal sealed class CheckAnswers(LlmModel model)
{
    private const int MaxDepth = 4;

    /// <summary>The answers, <c>true</c> or <c>false</c>, with which a caller sends the text and without which it does not.</summary>
    public IEnumerable<object> PassesOf(IMethodSymbol method, int depth = 0)
    {
        if (depth > MaxDepth || AwaitedType.Of(method).SpecialType != SpecialType.System_Boolean)
            yield break;
        foreach (var call in model.Graph.Callers(method).Select(s => s.Operation).OfType<IInvocationOperation>())
        {
            foreach (var pass in InBody(call))
                yield return pass;
            if (model.Graph.SymbolAround(call.Syntax) is not IMethodSymbol caller || SymbolEqualityComparer.Default.Equals(caller, method))
                continue;
            foreach (var returned in model.Graph.Returns(caller))
            {
                var isNegated = returned is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not };
                if (!IsAnswer(isNegated ? ((IUnaryOperation)returned).Operand : returned, call))
                    continue;
                foreach (var pass in PassesOf(caller, depth + 1))
                    yield return isNegated ? !(bool)pass : pass;
            }
        }
    }

    private IEnumerable<object> InBody(IInvocationOperation call)
    {
        var body = model.Graph.BodyOf(call);
        var sends = Sends.Of(model).Where(s => s != call && s.SharesBody(call)).ToList();
        foreach (var condition in sends.Count == 0 ? [] : body.Conditions.Where(c => IsAnswer(c, call)))
        {
            var ways = new[] { true, false }.Where(outcome => sends.Any(s => body.LeadsTo(condition, outcome, s, call))).ToList();
            if (ways.Count == 1)
                yield return ways[0];
        }
    }

    private bool IsAnswer(IOperation value, IInvocationOperation call)
    {
        value = SourceGraph.Unwrap(value);
        if (value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task })
            value = task;
        if (value is ILocalReferenceOperation local && model.Graph.BodyOf(local).Definitions.Of(local.Local) is { Count: 1 } given && given[0].Projection == null)
            return IsAnswer(given[0].Value, call);
        return value.Syntax == call.Syntax;
    }
}
