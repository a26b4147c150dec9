using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4006: after a refusal or a filter's finding the same request goes again, rephrased, to another model, or in a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefusalRetryAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA4006",
        "Refused or filtered request is retried around the safeguard",
        "This call sends again what was refused or filtered: tell the person, or give it to somebody who decides ({0})",
        RuleCategory.Safeguards,
        "A refusal is a safeguard; wording around it, asking a laxer model, or asking until it gives in circumvents it. Retries on network errors are another matter.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var refusals = new RefusalConditions(model);
        foreach (var group in Sends.Of(model).GroupBy(s => s.Root().Syntax))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sends = group.ToList();
            var body = model.Graph.BodyOf(sends[0]);
            var conditions = body.Conditions.Select(c => (Condition: c, Refused: refusals.RefusedWhen(c))).Where(c => c.Refused != null).ToList();
            var again = sends.Where(IsRetry).ToList();
            // What only rewords it for the next one is a part of that.
            foreach (var send in again.Where(s => !again.Any(other => other != s && IsMadeBy(model, other, s))))
                yield return new Finding(s_rule, send.Syntax);

            bool IsRetry(IInvocationOperation send) =>
                conditions.Any(c => body.LeadsTo(c.Condition, c.Refused!.Value, send) && sends.Any(first => body.MayPrecede(first, c.Condition) && IsBecauseOf(body, c.Condition, c.Refused.Value, first, send) && Repeats(model, first, send) && !IsNextTurn(model, c.Condition, send)))
                || sends.Any(first => FollowsFilterError(refusals, first, send) && Repeats(model, first, send));
        }
    }

    private static bool IsMadeBy(LlmModel model, IInvocationOperation send, IInvocationOperation maker) =>
        Sends.Inputs(model, send).Any(i => model.FindOrigin(i.Value, FlowKind.Content, s => s.Operation == maker, path: i.Path) != null);

    // A loop that goes on to its next item, and asks anew there, does so whether or not this one was refused.
    private static bool IsBecauseOf(BodyFlow body, IOperation condition, bool refused, IOperation first, IOperation send) => first != send
        ? body.LeadsTo(condition, refused, send, without: first)
        : LoopOf(send) is not IForEachLoopOperation each || !body.LeadsTo(condition, !refused, send, without: each.Collection);

    // Behind the refusal the loop around both begins anew, and takes what a person says next.
    private static bool IsNextTurn(LlmModel model, IOperation condition, IInvocationOperation send)
    {
        if (send.Syntax.SpanStart > condition.Syntax.SpanStart)
            return false;
        IOperation? around = LoopOf(send);
        while (around != null && !around.Syntax.Span.Contains(condition.Syntax.Span))
            around = LoopOf(around);
        return around != null && TakesFreshText(model, send, around);
    }

    // Sent again in the handler of the filter's error, or by the loop around it.
    private static bool FollowsFilterError(RefusalConditions refusals, IOperation first, IOperation send)
    {
        for (IOperation child = first, parent = first.Parent!; parent != null; child = parent, parent = parent.Parent!)
        {
            if (parent is not ITryOperation attempt || child != attempt.Body)
                continue;
            foreach (var handler in attempt.Catches)
            {
                if (!IsFilterError(refusals, handler))
                    continue;
                if (handler.Handler.Syntax.Span.Contains(send.Syntax.Span))
                    return true;
                if (first == send && LoopOf(first) is { } loop && loop.Syntax.Span.Contains(attempt.Syntax.Span)
                    && !SourceGraph.Within(handler.Handler).Any(o => o is IReturnOperation or IThrowOperation or IBranchOperation { BranchKind: BranchKind.Break }))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsFilterError(RefusalConditions refusals, ICatchClauseOperation handler) =>
        handler.ExceptionType?.Name is { } name && (name.Contains("ContentFilter") || name.Contains("Refus") || name.Contains("ContentPolicy") || name.Contains("Guardrail"))
        || (handler.Filter is { } filter && filter.DescendantsAndSelf().Any(o => refusals.RefusedWhen(o) == true))
        || handler.Handler.Descendants().OfType<IConditionalOperation>().Any(c => refusals.RefusedWhen(c.Condition) == true);

    // Whether the second call is given what the first was: the same variable, or one that is made of it; not the next item of a loop.
    private static bool Repeats(LlmModel model, IInvocationOperation first, IInvocationOperation second)
    {
        if (first == second)
            return LoopOf(first) is { } loop && Sends.Inputs(model, first).Any() && !TakesFreshText(model, first, loop);
        var held = PersonText.Along(Sends.Inputs(model, first).SelectMany(i => Steps(model, i)));
        return Sends.Inputs(model, second).SelectMany(i => Steps(model, i)).Any(s => held.Is(s) || SourceGraph.Unwrap(s.Operation) is IInvocationOperation call && Rewords(model, call, s.Frame, held));
    }

    // A service that is handed the text, or a model that is asked for it, gives it back in other words.
    private static bool Rewords(LlmModel model, IInvocationOperation call, CallFrame? frame, PersonText held) =>
        model.CallAt(call) == null && (Sends.Reaches(model, call) || model.Graph.Implementations(call.TargetMethod).IsEmpty && !PassThrough.Passes(call.TargetMethod, FlowKind.Content))
        && call.Arguments.Any(a => a.Value.Type?.SpecialType == SpecialType.System_String && ModerationChecks.Of(model).Carries(a.Value, "", frame, held));

    private static IEnumerable<FlowStep> Steps(LlmModel model, ModelInput input)
    {
        var steps = new List<FlowStep>();
        model.Trace(input.Value, FlowKind.Content, step =>
        {
            if (step.Next != null && (model.CallAt(step.Operation) != null || UserInputs.IsScalar(step.Operation.Type)))
                return false;
            // Who asks is the same in the next request, whatever it asks.
            if (step.Operation is IParameterReferenceOperation { Parameter.Name: var name } && UserInputs.IsChoice(name))
                return false;
            // Clients, settings and other objects of the class are not the request.
            if (step.Operation.Type?.SpecialType == SpecialType.System_String || step.Operation is IParameterReferenceOperation or ILocalReferenceOperation)
                steps.Add(step);
            // What a method of the program makes of it comes back here.
            return step.Frame != null || step.Operation.SharesBody(input.Value);
        }, input.Path);
        return steps;
    }

    // Each turn of the loop has its own text: an element of a collection that is not written here, or what is read in the loop.
    private static bool TakesFreshText(LlmModel model, IInvocationOperation send, IOperation loop)
    {
        var fresh = false;
        var held = PersonText.Along(Sends.Inputs(model, send).SelectMany(i => Steps(model, i)).Where(s => s.Operation is ILocalReferenceOperation or IParameterReferenceOperation));
        foreach (var input in Sends.Inputs(model, send))
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                var inLoop = loop.Syntax.Span.Contains(step.Operation.Syntax.Span) && step.Operation.Syntax.SyntaxTree == loop.Syntax.SyntaxTree;
                if (step.Operation is IInvocationOperation call && (model.CallAt(call) != null || Sends.Reaches(model, call)))
                    return false;
                if (UserInputs.IsScalar(step.Operation.Type))
                    return false;
                if (inLoop && step.Operation is IInvocationOperation read && model.Graph.Implementations(read.TargetMethod).IsEmpty && !PassThrough.Passes(read.TargetMethod, FlowKind.Content))
                {
                    if (Rewords(model, read, step.Frame, held))
                        return false;
                    fresh = true;
                }

                if (loop is IForEachLoopOperation each && step.Operation.Syntax == each.Collection.Syntax && !IsWritten(model, each.Collection))
                    fresh = true;
                if (inLoop && step.Operation is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } && !IsWritten(model, step.Operation))
                    fresh = true;
                return !fresh;
            }, input.Path);
        }

        return fresh;
    }

    // A collection whose elements are all literals.
    private static bool IsWritten(LlmModel model, IOperation collection)
    {
        var written = true;
        model.Trace(collection, FlowKind.Content, step =>
        {
            written &= !(step.Operation is IParameterReferenceOperation || step.Operation is IInvocationOperation call && model.Graph.Implementations(call.TargetMethod).IsEmpty && !PassThrough.Passes(call.TargetMethod, FlowKind.Content));
            return written;
        });
        return written;
    }

    private static IOperation? LoopOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent != null && parent is not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation)
                return parent;
        }

        return null;
    }
}
