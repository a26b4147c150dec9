using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>A decision that rests on a model's answer alone.</summary>
/// <param name="Effect">What carries it out: stores, sends or returns the verdict.</param>
/// <param name="Origin">The trace from the effect to the model call.</param>
/// <param name="Domain">The high-stakes domain.</param>
/// <param name="Name">What is done.</param>
/// <param name="Returns">Whether it is only returned.</param>
internal sealed record Decision(IOperation Effect, FlowStep Origin, Domain Domain, string Name, bool Returns);

/// <summary>Finds effects of decisions that a model's answer controls or carries, without a review on the way.</summary>
internal sealed class DecisionFinder(LlmModel model)
{
    private const int MaxCallers = 3;

    private static readonly string[] s_adders = ["Add", "Enqueue", "Push", "Append", "Insert", "TryAdd", "AddRange"];

    private static readonly string[] s_statements = ["update ", "insert ", "delete ", "merge ", "exec ", "execute ", "call ", "with ", "begin ", "set "];

    private readonly ReviewHooks _hooks = model.Shared(m => new ReviewHooks(m));
    private readonly VerdictFlow _flow = new(model, model.Shared(m => new ReviewHooks(m)));
    private readonly DecisionEvidence _evidence = new(model);
    private readonly Dictionary<(ISymbol, int), FlowStep?> _callersControlled = new();

    public IEnumerable<Decision> Find(CancellationToken cancellationToken)
    {
        foreach (var root in DecisionBodies.Of(model))
        {
            if (_hooks.IsMarked(DecisionBodies.MethodOf(model, root)))
                continue;
            foreach (var operation in root.DescendantsAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Judge(operation) is { } decision && !_hooks.IsReviewed(operation, AnswerIn(root, decision.Origin)) && !_flow.IsReviewedOnTheWay(decision.Origin))
                    yield return decision;
            }
        }
    }

    // Where the answer comes into the body of its effect by a call; null where it comes in otherwise.
    private static IOperation? AnswerIn(IOperation root, FlowStep origin) =>
        origin.ToStart().FirstOrDefault(s => s.Frame == null && s.Operation.SharesBody(root))?.Operation as IInvocationOperation;

    private Decision? Judge(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => Assigned(assignment),
        IInvocationOperation invocation => Called(invocation),
        IReturnOperation { ReturnedValue: { } value } returned => Returned(returned, value),
        _ => null,
    };

    // A member or an element that holds a decision is given one, or any member one by its own name: Employment = EmploymentStatus.Dismissed.
    private Decision? Assigned(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: not IWithOperation } || NameOf(assignment.Target) is not { } name)
            return null;
        var value = SourceGraph.Unwrap(assignment.Value);
        if (!Decisions.MayDecide(name) && (!IsVerdictEnum(value.Type) || Decisions.IsSoft(name)) || ReviewHooks.IsPending(value) || value is IInstanceReferenceOperation)
            return null;
        var origin = Given(value, name) ?? Controlled(assignment);
        return Decide(assignment, origin, domain => Decisions.EffectOf(ValueName(value) ?? name, domain) ?? Decisions.EffectIn(name, domain) ?? (Decisions.IsHolder(name) && (!Decisions.IsVague(name) || TellsVerdict(value, name, origin!, domain)) ? "set " + name : null));
    }

    // What a state or a result is set to says whether it is a decision: a constant or an enumeration that names one, yes or no, or the words that the prompt asks for.
    private bool TellsVerdict(IOperation value, string name, FlowStep origin, Domain domain)
    {
        if (value.Type is { TypeKind: TypeKind.Enum } choice)
            return choice.GetMembers().OfType<IFieldSymbol>().Select(f => f.Name).Append(choice.Name).Any(n => Decisions.EffectIn(n, domain) != null);
        if (value.Type?.SpecialType == SpecialType.System_Boolean || (Decisions.MayHoldText(name) && _evidence.PromptSays(origin, text => Decisions.EffectIn(text, domain) != null)))
            return true;
        var tells = value.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } made && VerdictFlow.Holder(made).Any();
        model.Trace(value, FlowKind.Content, step =>
        {
            tells |= step.Operation.ConstantValue is { HasValue: true, Value: string text } && text.Length < 100 && Decisions.EffectIn(text, domain) != null;
            return !tells && model.CallAt(step.Operation) == null;
        });
        return tells;
    }

    private FlowStep? Given(IOperation value, string name)
    {
        if (value.ConstantValue.HasValue)
            return null;
        // The result of a job is whatever was made: a verdict where it holds one.
        if (VerdictFlow.IsWhatever(name, value.Type) || name.EndsWith("Result", StringComparison.Ordinal) && value.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } made && !VerdictFlow.Holder(made).Any())
            return null;
        if (value.Type?.SpecialType != SpecialType.System_String)
            return Decisions.IsQuery(name) && value.Type?.SpecialType != SpecialType.System_Boolean ? null : _flow.Rests(value);
        return _flow.Quotes(value) is { } words ? Decisions.MayHoldText(name) ? words : null : _flow.Rests(value);
    }

    private static string? NameOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => NameOf(SourceGraph.Unwrap(instance)),
        IArrayElementReferenceOperation element => NameOf(SourceGraph.Unwrap(element.ArrayReference)),
        IMemberReferenceOperation member => member.Member.Name,
        ILocalReferenceOperation { Parent: IPropertyReferenceOperation or IArrayElementReferenceOperation } local => local.Local.Name,
        IParameterReferenceOperation { Parent: IPropertyReferenceOperation or IArrayElementReferenceOperation } parameter => parameter.Parameter.Name,
        _ => null,
    };

    // The name of a chosen constant says what is done: Status = Denied.
    private static string? ValueName(IOperation value) => value.DescendantsAndSelf().OfType<IFieldReferenceOperation>().Select(f => f.Field)
        .Where(f => f.ContainingType?.TypeKind == TypeKind.Enum).Select(f => f.Name).FirstOrDefault(Decisions.MayDecide);

    private Decision? Called(IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (model.CallAt(invocation) != null || _hooks.Asks(invocation) || model.Symbols.Find(target, Role.Logger) != null)
            return null;
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return Delegate(invocation);
        var consequence = model.Symbols.Find(target, Role.Consequence) != null;
        if (IsFramework(target) && !consequence)
            return Added(invocation) ?? Sent(invocation);
        if (consequence || invocation.Arguments.Any(a => IsWrite(a.Value)))
            return Written(invocation) ?? Sent(invocation);
        if (!Decisions.MayDecide(target.Name) || Decisions.IsQuery(target.Name))
            return Sent(invocation);
        // What only asks the model is no effect yet.
        var origin = Arguments(invocation, namesEffect: true) ?? Controlled(invocation);
        return Decide(invocation, origin, domain => Decisions.EffectOf(target.Name, domain)) ?? Sent(invocation);
    }

    // A statement of SQL that changes something, whoever carries it out.
    private static bool IsWrite(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: string text } && (text.TrimStart().StartsWith("update ", StringComparison.OrdinalIgnoreCase) || text.TrimStart().StartsWith("insert into ", StringComparison.OrdinalIgnoreCase));

    private FlowStep? Arguments(IInvocationOperation invocation, bool namesEffect) =>
        invocation.Arguments.Select(a => _flow.Verdict(a.Value, a.Parameter?.Name ?? "", namesEffect)).FirstOrDefault(step => step != null);

    // What is called is chosen by the model, or is a delegate whose name says what it does.
    private Decision? Delegate(IInvocationOperation invocation)
    {
        if (SourceGraph.Unwrap(invocation.Instance ?? invocation) is not { } instance || instance == invocation)
            return null;
        if (Chosen(instance) is { Count: > 0 } names && _flow.Rests(instance) is { } chooser)
            return Decide(invocation, chooser, domain => names.Select(n => Decisions.EffectOf(n, domain)).FirstOrDefault(e => e != null));
        var name = instance switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            ILocalReferenceOperation local => local.Local.Name,
            IMemberReferenceOperation member => member.Member.Name,
            IConditionalAccessInstanceOperation => invocation.Syntax.Parent is ConditionalAccessExpressionSyntax { Expression: SimpleNameSyntax simple } ? simple.Identifier.ValueText : null,
            _ => null,
        };
        if (name == null || !Decisions.MayDecide(name))
            return Sent(invocation);
        return Decide(invocation, Arguments(invocation, namesEffect: true) ?? Controlled(invocation), domain => Decisions.EffectOf(name, domain));
    }

    // What a delegate may stand for: method groups, and what lambdas call.
    private List<string> Chosen(IOperation instance)
    {
        var names = new List<string>();
        model.Trace(instance, FlowKind.Content, step =>
        {
            if (step.Operation is IMethodReferenceOperation reference)
                names.Add(reference.Method.Name);
            if (step.Operation is IParameterReferenceOperation { Type.TypeKind: TypeKind.Delegate } or IMemberReferenceOperation { Type.TypeKind: TypeKind.Delegate } && step.Operation != instance)
                names.Add(step.Operation is IParameterReferenceOperation handed ? handed.Parameter.Name : ((IMemberReferenceOperation)step.Operation).Member.Name);
            if (step.Operation is IAnonymousFunctionOperation lambda)
                names.AddRange(lambda.Body.DescendantsAndSelf().OfType<IInvocationOperation>().Select(i => i.TargetMethod.Name));
            return names.Count < 40;
        });
        return names.Where(Decisions.MayDecide).ToList();
    }

    // A person or thing is put on a list whose name is a decision.
    private Decision? Added(IInvocationOperation invocation)
    {
        if (!s_adders.Contains(invocation.TargetMethod.Name) || invocation.Instance is not { } instance)
            return null;
        var name = NameOf(SourceGraph.Unwrap(instance)) ?? (SourceGraph.Unwrap(instance) as ILocalReferenceOperation)?.Local.Name ?? (SourceGraph.Unwrap(instance) as IParameterReferenceOperation)?.Parameter.Name;
        return name == null || !Decisions.MayDecide(name) ? null : Decide(invocation, Controlled(invocation), domain => Decisions.EffectOf(name, domain));
    }

    // SQL, addresses and labels say what a write does.
    private Decision? Written(IInvocationOperation invocation)
    {
        var texts = new List<string>();
        foreach (var argument in invocation.Arguments.Select(a => a.Value).Concat(invocation.Instance is { } instance ? [instance] : []))
        {
            model.Trace(argument, FlowKind.Content, step =>
            {
                if (step.Operation.ConstantValue is { HasValue: true, Value: string text } && text.Length is > 2 and < 2_000)
                    texts.Add(text);
                if (step.Operation is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } })
                    texts.Add(part);
                return texts.Count < 30;
            });
        }

        var telling = texts.Where(t => IsStatement(t) && Decisions.MayDecide(t)).ToList();
        if (telling.Count == 0)
            return null;
        var origin = Controlled(invocation);
        foreach (var argument in invocation.Arguments)
            origin ??= _flow.Verdict(argument.Value, argument.Parameter?.Name ?? "", namesEffect: true) ?? (argument.Value.Type?.SpecialType == SpecialType.System_String ? null : _flow.Quotes(argument.Value));
        // What a command carries in its parameters.
        if (origin == null && invocation.Instance is { Type: { } type } command && model.Symbols.Find(invocation.TargetMethod, Role.Consequence)?.Says("kind", "data") == true && !type.Name.EndsWith("Context", StringComparison.Ordinal))
            origin = _flow.Quotes(command);
        return Decide(invocation, origin, domain => telling.Select(t => Decisions.EffectIn(t, domain)).FirstOrDefault(e => e != null) ?? (telling.Any(Decisions.MayHoldText) ? "store the verdict" : null));
    }

    // SQL or another markup, an address, a label: not sentences that somebody reads.
    private static bool IsStatement(string text) => text.TrimStart().FirstOrDefault() is '{' or '<' or '\'' or '"' || text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is { Length: < 6 } || s_statements.Any(s => text.TrimStart().StartsWith(s, StringComparison.OrdinalIgnoreCase));

    // An object that holds a verdict leaves, for a store, a queue or people.
    private Decision? Sent(IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (Decisions.IsQuery(target.Name) || target.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.DelegateInvoke)
            || PassThrough.Passes(target, FlowKind.Influence) && !s_adders.Contains(target.Name)
            || !model.Graph.Implementations(target).IsEmpty && !target.IsAbstract)
            return null;
        if (IsFramework(target) && model.Symbols.Find(target, Role.Consequence) == null && model.Symbols.Find(target, Role.PersonFacingOutput) == null && target.Name is not ("WriteAsync" or "Publish" or "PublishAsync" or "SendAsync" or "Update"))
            return null;
        if (invocation.Parent is IReturnOperation || invocation.Type is { SpecialType: not SpecialType.System_Void } && model.Symbols.Find(target, Role.PersonFacingOutput) != null && IsResult(invocation))
            return null;
        var origin = invocation.Arguments.Where(a => a.Value.Type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } || IsVerdictEnum(a.Value.Type)).Select(a => _flow.Verdict(a.Value, a.Parameter?.Name ?? "", namesEffect: IsVerdictEnum(a.Value.Type))).FirstOrDefault(step => step != null);
        if (origin == null && Phrase(invocation) is var (chosen, phrase))
            return Decide(invocation, chosen, domain => Decisions.EffectIn(phrase, domain));
        return Decide(invocation, origin, domain => Decisions.EffectOf(target.Name, domain) ?? VerdictName(invocation, domain));
    }

    // A text of the program that tells the decision, chosen by the answer: "Your application was rejected".
    private (FlowStep, string)? Phrase(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Value.ConstantValue.HasValue || argument.Value.Type?.SpecialType != SpecialType.System_String)
                continue;
            var phrases = new List<string>();
            model.Trace(argument.Value, FlowKind.Content, step =>
            {
                if (step.Operation.ConstantValue is { HasValue: true, Value: string text } && text.Length is > 2 and < 500)
                    phrases.Add(text);
                return phrases.Count < 10 && model.CallAt(step.Operation) == null;
            });
            if (phrases.Count > 1 && phrases.FirstOrDefault(Decisions.MayDecide) is { } telling && _flow.Quotes(argument.Value) == null && _flow.Rests(argument.Value) is { } chosen)
                return (chosen, telling);
        }

        return null;
    }

    private static bool IsResult(IInvocationOperation invocation) => invocation.Type?.Name is { } name && (name.EndsWith("Result", StringComparison.Ordinal) || name is "Ok" or "Created" or "Accepted" or "JsonHttpResult" or "Results");

    private static string VerdictName(IInvocationOperation invocation, Domain domain) =>
        invocation.Arguments.SelectMany(a => VerdictFlow.Holder(SourceGraph.Unwrap(a.Value).Type ?? invocation.Type!).Append(ValueName(a.Value) ?? "")).Select(m => Decisions.EffectIn(m, domain)).FirstOrDefault(e => e != null) ?? "store the verdict";

    // A verdict that an endpoint returns, or a method whose name says that it decides and that nothing in source calls.
    private Decision? Returned(IReturnOperation returned, IOperation value)
    {
        var function = returned.Parent;
        while (function is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            function = function.Parent;
        var method = DecisionBodies.MethodOf(model, returned);
        var lambda = function as IAnonymousFunctionOperation;
        if (lambda != null ? !IsHandler(lambda) : method == null || !(IsEndpoint(method) || Answers(method, MaxCallers) || IsDecider(method)))
            return null;
        var content = Body(value);
        var origin = _flow.Verdict(content, "", namesEffect: IsVerdictEnum(content.Type));
        if (origin == null && method != null && lambda == null && !Decisions.IsQuery(method.Name) && IsDecider(method))
            origin = _flow.Selects(content) ?? (content.Type?.SpecialType == SpecialType.System_Boolean ? _flow.Rests(content) : null);
        return Decide(returned.Syntax is ArrowExpressionClauseSyntax ? value : returned, origin, domain => (method == null ? null : Decisions.EffectOf(method.Name, domain)) ?? "return the verdict", returns: true);
    }

    private static bool IsVerdictEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences.IsEmpty: false } && (Decisions.MayDecide(type.Name) || type.GetMembers().OfType<IFieldSymbol>().Any(f => Decisions.MayDecide(f.Name)));

    // What a result carries: Ok(x), Json(x), new JsonResult(x).
    private IOperation Body(IOperation value)
    {
        value = SourceGraph.Unwrap(value);
        return value switch
        {
            IInvocationOperation { Arguments: { IsEmpty: false } arguments } invocation when IsFramework(invocation.TargetMethod) && (IsResult(invocation) || invocation.TargetMethod.Name == "FromResult") => Body((arguments.LastOrDefault(a => a.ArgumentKind == ArgumentKind.Explicit) ?? arguments[0]).Value),
            IConversionOperation { OperatorMethod: { } converts, Operand: var operand } when IsFramework(converts) => Body(operand),
            IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: true, Arguments: { IsEmpty: false } arguments } creation when creation.Type?.IsAnonymousType != true => Body(arguments[0].Value),
            _ => value,
        };
    }

    private bool IsDecider(IMethodSymbol method) =>
        !Decisions.IsQuery(method.Name) && Decisions.MayDecide(method.Name) && method.DeclaredAccessibility == Accessibility.Public && model.Graph.Callers(method).IsEmpty;

    // Whether what the method returns is what an endpoint returns.
    private bool Answers(IMethodSymbol method, int depth)
    {
        if (depth == 0)
            return false;
        foreach (var site in model.Graph.Callers(method))
        {
            var root = site.Operation;
            IAnonymousFunctionOperation? lambda = null;
            for (var around = site.Operation.Parent; around != null && lambda == null; around = around.Parent)
                lambda = around as IAnonymousFunctionOperation;
            if (lambda != null ? IsHandler(lambda) : DecisionBodies.MethodOf(model, root) is { } caller && (IsEndpoint(caller) || Answers(caller, depth - 1)))
                return true;
        }

        return false;
    }

    private bool IsHandler(IAnonymousFunctionOperation lambda)
    {
        IOperation? operation = lambda.Parent;
        while (operation is IConversionOperation or IDelegateCreationOperation)
            operation = operation.Parent;
        return operation is IArgumentOperation { Parent: IInvocationOperation registration } && model.Symbols.Find(registration.TargetMethod, Role.EndpointRegistration) != null;
    }

    private bool IsEndpoint(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public
        && (model.Symbols.Find(method.ContainingType, Role.EndpointType) != null
            || method.GetAttributes().Concat(method.ContainingType.GetAttributes()).Any(a => model.Symbols.Find(a.AttributeClass, Role.EndpointAttribute) != null));

    // The model call that decides whether an operation is executed, in its own function or where that is called.
    private FlowStep? Controlled(IOperation operation, int depth = MaxCallers)
    {
        if (_flow.Controls(operation) is { } origin)
            return origin;
        if (depth == 0 || operation.Parent == null || DecisionBodies.MethodOf(model, operation) is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
            return null;
        if (!_callersControlled.TryGetValue((method, depth), out var outer))
            _callersControlled.Add((method, depth), outer = CallerControlled(method, depth - 1));
        return outer;
    }

    private FlowStep? CallerControlled(IMethodSymbol method, int depth)
    {
        foreach (var site in model.Graph.Callers(method))
        {
            if (Controlled(site.Operation, depth) is { } outer && !_hooks.IsReviewed(site.Operation) && !_hooks.IsMarked(DecisionBodies.MethodOf(model, site.Operation)))
                return outer;
        }

        return null;
    }

    private Decision? Decide(IOperation effect, FlowStep? origin, Func<Domain, string?> name, bool returns = false)
    {
        if (origin == null || _evidence.Extracts(origin) || _evidence.DomainOf(effect, origin, name) is not var (domain, done))
            return null;
        return new Decision(effect, origin, domain, done, returns);
    }

    private static bool IsFramework(IMethodSymbol method) => method.ContainingAssembly is { Name: var name } && (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib");
}
