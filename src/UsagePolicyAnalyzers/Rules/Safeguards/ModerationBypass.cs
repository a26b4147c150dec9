using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Finds the way around one check in the body that makes it: to a call that sends the text, or, in a method that only checks, to its answer.</summary>
internal sealed class ModerationBypass
{
    private readonly LlmModel _model;
    private readonly IInvocationOperation _check;
    private readonly ModerationChecks _checks;
    private readonly BodyFlow _body;
    private readonly PersonText _text;
    private readonly CheckValues _skipped;

    public ModerationBypass(LlmModel model, IInvocationOperation check)
    {
        _model = model;
        _check = check;
        _checks = ModerationChecks.Of(model);
        _body = model.Graph.BodyOf(check);
        _skipped = new CheckValues(model, check, ran: false);
        var steps = new List<FlowStep>();
        foreach (var input in _checks.InputsOf(check))
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                // What a model answered is another text than the one that it was sent.
                if (step.Next != null && step.Operation is IInvocationOperation sent && Sends.Reaches(model, sent))
                    return false;
                steps.Add(step);
                return step.Operation.SharesBody(check);
            }, input.Path);
        }

        _text = PersonText.Along(steps);
    }

    /// <summary>The cause and the place of the bypass; null where there is none.</summary>
    public (string Cause, Location Place)? Find()
    {
        var sends = Sends.Of(_model).Where(s => s.SharesBody(_check)).ToList();
        if (sends.Count == 0)
            return InGate() ?? InFilter() ?? InMiddleware();
        foreach (var send in sends)
        {
            if (Places(send) is { Count: > 0 } places && !IsCheckedOtherwise(send) && AroundTo(send) is { } bypass && (!Matters(bypass, places) || places.Select(AroundTo).FirstOrDefault(b => b != null) is not null))
                return bypass;
        }

        return null;
    }

    // Where the text goes into what is sent: each list or builder that collects it behind the check, else the call that sends it.
    private List<IOperation> Places(IInvocationOperation send)
    {
        var places = new List<IOperation>();
        foreach (var input in Sends.Inputs(_model, send))
        {
            _model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (!_text.Is(step))
                    return true;
                places.Add(step.ToStart().Select(CollectorOf).FirstOrDefault(c => c != null && c.SharesBody(_check) && c.Syntax.SpanStart > _check.Syntax.SpanStart) ?? send);
                return false;
            }, input.Path);
        }

        return places.Contains(send) ? [send] : places;
    }

    private static IOperation? CollectorOf(FlowStep step) =>
        step is { Next: { } next, Operation.Parent: IArgumentOperation { Parent: IInvocationOperation call } } && next.Operation != call && PassThrough.Mutates(call.TargetMethod.Name) ? call : null;

    // What decides about the text before it is collected.
    private static bool Matters((string Cause, Location Place) bypass, List<IOperation> places) =>
        bypass.Cause == "handler" || places.Any(p => bypass.Place.SourceSpan.Start < p.Syntax.SpanStart);

    // A method that checks a text and gives it back: what it returns is what its callers send.
    private (string, Location)? InFilter()
    {
        if (Function() is not { } function || _model.Graph.SymbolAround(_check.Syntax) is not IMethodSymbol method || !IsSentByCallers(method))
            return null;
        foreach (var returned in SourceGraph.Within(function).OfType<IReturnOperation>())
        {
            if (returned.ReturnedValue is { } value && _checks.Carries(value, "", null, _text) && !IsCheckedOtherwise(returned) && AroundTo(returned) is { } bypass)
                return bypass;
        }

        return null;
    }

    // What checks a request before it hands it on: await next(context).
    private (string, Location)? InMiddleware() =>
        Function() is { } function ? SourceGraph.Within(function).OfType<IInvocationOperation>().Where(IsNext).Select(AroundTo).FirstOrDefault(b => b != null) : null;

    private static bool IsNext(IInvocationOperation call) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance.Type.Name: "RequestDelegate" or "EndpointFilterDelegate" or "ActionExecutionDelegate" or "PageHandlerExecutionDelegate" };

    private bool IsSentByCallers(IMethodSymbol method)
    {
        foreach (var site in _model.Graph.Callers(method))
        {
            var calls = Sends.Of(_model).Where(s => s.SharesBody(site.Operation));
            if (calls.Any(s => Sends.Inputs(_model, s).Any(i => _model.FindOrigin(i.Value, FlowKind.Content, step => step.Operation.Syntax == site.Operation.Syntax, path: i.Path) != null)))
                return true;
        }

        return false;
    }

    private (string, Location)? AroundTo(IOperation send)
    {
        foreach (var handler in Handlers())
        {
            var failed = new CheckValues(_model, _check, ran: false, handler);
            if (_body.LeadsFromHandler(handler, send, _check, (condition, outcome) => MayBe(condition, outcome, failed)))
                return ("handler", PlaceOf(handler));
        }

        foreach (var atom in Guards())
        {
            foreach (var outcome in new[] { true, false })
            {
                if (!_checks.IsEmptiness(atom, outcome, _text) && _body.LeadsTo(atom, outcome, send, _check, (condition, way) => MayBe(condition, way, _skipped)))
                    return ("condition", atom.Syntax.GetLocation());
            }
        }

        foreach (var condition in _body.Conditions)
        {
            if (CheckValues.OutcomeOfFailure(condition) is { } failed && _skipped.Depends(condition) && _body.LeadsTo(condition, failed, send, _check, (c, way) => MayBe(c, way, _skipped)) && !LeadsAlike(condition, send))
                return ("failure", condition.Syntax.GetLocation());
        }

        if (_checks.IsModerated(send, _text))
            return null;
        foreach (var condition in _body.Conditions)
        {
            if (_skipped.Depends(condition) && !CountsChecks(condition) && condition.Syntax.FirstAncestorOrSelf<IfStatementSyntax>() is { } branch && branch.Condition.Span.Contains(condition.Syntax.Span)
                && LeadsOn(condition, true, send) && LeadsOn(condition, false, send))
            {
                return ("verdict", branch.Condition.GetLocation());
            }
        }

        return null;
    }

    // How many checks were made tells nothing of what they found.
    private bool CountsChecks(IOperation condition)
    {
        IOperation answer = _check;
        while (answer.Parent is IAwaitOperation or IConversionOperation)
            answer = answer.Parent;
        return answer.Parent is IArgumentOperation { Parent: IInvocationOperation call } && PassThrough.Mutates(call.TargetMethod.Name)
            && condition.DescendantsAndSelf().Any(o => o is IPropertyReferenceOperation { Property.Name: "Count" or "Length" });
    }

    // Whether a condition makes no difference: both outcomes lead on without the verdict.
    private bool LeadsAlike(IOperation condition, IOperation send) =>
        new[] { true, false }.All(outcome => _body.LeadsTo(condition, outcome, send, _check, (c, way) => MayBe(c, way, _skipped)));

    // The text itself goes on: not another one that takes its place where it was flagged.
    private bool LeadsOn(IOperation condition, bool outcome, IOperation send) =>
        _body.LeadsTo(condition, outcome, send, _check)
        && Replacements(condition).All(r => _body.LeadsTo(condition, outcome, send, r));

    private IEnumerable<IOperation> Replacements(IOperation condition) =>
        condition.Syntax.FirstAncestorOrSelf<IfStatementSyntax>() is { } branch && _model.Graph.OperationOf(branch) is { } choice
            ? choice.Descendants().OfType<ISimpleAssignmentOperation>().Where(a => a.Target is ILocalReferenceOperation or IParameterReferenceOperation
                && _checks.Carries(a.Target, "", null, _text) && !_checks.Carries(a.Value, "", null, _text))
            : [];

    // A method that only checks: what it answers when the check was skipped or failed is what it answers when nothing was found.
    private (string, Location)? InGate()
    {
        var function = Function();
        if (function == null)
            return null;
        var returns = SourceGraph.Within(function).OfType<IReturnOperation>().Select(r => r.ReturnedValue).OfType<IOperation>().ToList();
        var clean = new CheckValues(_model, _check, ran: true);
        var handlers = Handlers().ToList();
        var passes = returns.Where(r => !handlers.Any(h => h.Syntax.Span.Contains(r.Syntax.Span)) && _skipped.Depends(r)).Select(r => clean.Of(r)).Where(v => v != null).Concat(PassesOf(_model.Graph.SymbolAround(_check.Syntax))).ToList();
        var throws = SourceGraph.Within(function).Any(o => o is IThrowOperation && !handlers.Any(h => h.Syntax.Span.Contains(o.Syntax.Span)) && GoverningConditions.Of(o, function).Any(_skipped.Depends));
        foreach (var handler in handlers)
        {
            var failed = new CheckValues(_model, _check, ran: false, handler);
            var isOpen = throws && returns.Count == 0
                ? !SourceGraph.Within(((ICatchClauseOperation)handler).Handler).Any(o => o is IThrowOperation)
                : returns.Any(r => passes.Any(p => CheckValues.Same(failed.Of(r), p)) && (handler.Syntax.Span.Contains(r.Syntax.Span) || _body.LeadsFromHandler(handler, r, _check, (c, o) => MayBe(c, o, failed))));
            if (isOpen)
                return ("handler", PlaceOf(handler));
        }

        foreach (var atom in Guards())
        {
            foreach (var outcome in new[] { true, false })
            {
                if (_checks.IsEmptiness(atom, outcome, _text))
                    continue;
                var isOpen = throws && returns.Count == 0
                    ? _body.LeadsToExit(atom, outcome, _check)
                    : returns.Any(r => passes.Any(p => CheckValues.Same(_skipped.Of(r), p)) && _body.LeadsTo(atom, outcome, r, _check, (c, o) => MayBe(c, o, _skipped)));
                if (isOpen)
                    return ("condition", atom.Syntax.GetLocation());
            }
        }

        foreach (var condition in _body.Conditions)
        {
            if (CheckValues.OutcomeOfFailure(condition) is { } failed && _skipped.Depends(condition)
                && returns.Any(r => passes.Any(p => CheckValues.Same(_skipped.Of(r), p)) && _body.LeadsTo(condition, failed, r, _check) && !_body.LeadsTo(condition, !failed, r, _check)))
            {
                return ("failure", condition.Syntax.GetLocation());
            }
        }

        return null;
    }

    // The answer with which the callers of a check send the text, where it is a flag.
    private IEnumerable<object> PassesOf(ISymbol? around)
    {
        var passes = around is IMethodSymbol method ? new CheckAnswers(_model).PassesOf(method).Distinct().ToList() : [];
        return passes.Count == 1 ? [passes[0]] : [];
    }

    // Along a condition that reads this check only the way that it takes without it; another check closes the way.
    private bool MayBe(IOperation condition, bool outcome, CheckValues values) =>
        values.Depends(condition) || _checks.IsVerdict(condition, _text) ? values.Of(condition) is bool value && value == outcome : true;

    private bool IsCheckedOtherwise(IOperation send) => _body.IsDecided(
        send,
        o => o.Syntax != _check.Syntax && _checks.Stops(o, _text, 0),
        c => _checks.IsVerdict(c, _text) && !_skipped.Depends(c),
        (c, outcome) => _checks.IsEmptiness(c, outcome, _text));

    private IEnumerable<IOperation> Handlers()
    {
        for (IOperation child = _check, parent = _check.Parent!; parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); child = parent, parent = parent.Parent!)
        {
            if (parent is ITryOperation attempt && attempt.Body == child)
            {
                foreach (var handler in attempt.Catches)
                    yield return handler;
            }
        }
    }

    // What decides whether the check is made, the nearest first, without what asks about the text itself.
    private IEnumerable<IOperation> Guards() =>
        GoverningConditions.Of(_check).Where(c => !IsLoop(c)).SelectMany(Atoms).Where(a => !a.ConstantValue.HasValue && !AsksAboutText(a) && !AsksForRoute(a) && !_checks.IsVerdict(a, null));

    private static bool IsLoop(IOperation condition) => condition.Parent is ILoopOperation;

    private static IEnumerable<IOperation> Atoms(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } joined => Atoms(joined.LeftOperand).Concat(Atoms(joined.RightOperand)),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Atoms(not.Operand).Append(not),
        IParenthesizedOperation parenthesized => Atoms(parenthesized.Operand),
        _ => [condition],
    };

    private bool AsksAboutText(IOperation atom) => atom.DescendantsAndSelf().Any(o =>
        o.Type?.SpecialType == SpecialType.System_String && !o.ConstantValue.HasValue && _checks.Carries(o, "", null, _text));

    // A request that goes elsewhere brings no text for a model.
    private static bool AsksForRoute(IOperation atom) =>
        atom.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().Any(p => p.Property is { Name: "Path" or "Method" or "ContentType", ContainingType.Name: "HttpRequest" });

    private IOperation? Function()
    {
        for (IOperation current = _check; ; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation lambda)
                return lambda.Body;
            if (current is ILocalFunctionOperation local)
                return local.Body;
            if (current.Parent == null)
                return current;
        }
    }

    private static Location PlaceOf(IOperation handler) => ((CatchClauseSyntax)handler.Syntax) is var clause && clause.Declaration is { } declaration
        ? Location.Create(clause.SyntaxTree, TextSpan.FromBounds(clause.CatchKeyword.SpanStart, declaration.Span.End))
        : ((CatchClauseSyntax)handler.Syntax).CatchKeyword.GetLocation();
}
