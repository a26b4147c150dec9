using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells what the answers of a review hook rest on: a person, a constant, a model, or that nobody answered.</summary>
internal sealed class HookAnswers(LlmModel model, ReviewHooks hooks)
{
    private const string Always = "approves whatever it is given";
    private const string Unanswered = "approves when asking fails or nobody answers";

    private enum Origin
    {
        Refusal,
        Approval,
        Model,
        Other,
    }

    /// <summary>What is wrong with a hook; null where a person decides, where it refuses, or where it only takes a decision in.</summary>
    public string? FaultOf(IMethodSymbol method)
    {
        var returns = model.Graph.Returns(method);
        if (returns.IsEmpty || TakesDecision(method))
            return null;
        if (returns.Any(ApprovesUnanswered) || Completions(method).Any(c => IsWhenTimeIsUp(c)))
            return Unanswered;
        // A constant stays one whatever chooses between approvals; where something is refused, what chooses counts.
        if (returns.All(r => Judge(r, FlowKind.Content) == Origin.Approval))
            return WaitsForPerson(method, returns) ? null : Always;
        var origins = returns.Select(r => Judge(r, FlowKind.Influence)).ToList();
        if (origins.Contains(Origin.Other))
            return null;
        if (origins.Contains(Origin.Model))
            return "asks a model";
        return (origins.Contains(Origin.Approval) || Completions(method).Any(IsOwnSource)) && !WaitsForPerson(method, returns) ? Always : null;
    }

    // What a returned value rests on. A model's answer that a person is shown before is the person's.
    private Origin Judge(IOperation returned, FlowKind kind)
    {
        var answered = false;
        var other = false;
        var approval = false;
        var refusal = false;
        var chosen = false;
        model.Trace(returned, kind, Visit);
        if (kind == FlowKind.Influence)
        {
            chosen = true;
            foreach (var condition in GoverningConditions.Of(returned))
                model.Trace(condition, kind, Visit);
        }

        return other ? Origin.Other : answered ? Origin.Model : approval && !refusal ? Origin.Approval : refusal || !approval ? Origin.Refusal : Origin.Other;

        bool Visit(FlowStep step)
        {
            if (model.CallAt(step.Operation) is { Kind: not ModelCallKind.Moderation })
            {
                answered = true;
                return false;
            }

            if (Constant(step) is { } approves)
            {
                // What a condition compares with is no answer.
                approval |= approves && !chosen;
                refusal |= !approves && !chosen;
                return false;
            }

            switch (step.Operation)
            {
                // A setting that approves was written before there was anything to review.
                case IPropertyReferenceOperation { Property: var setting } when IsSetting(setting):
                    approval |= !chosen;
                    return false;
                // Whether there is something to review says nothing about it.
                case IParameterReferenceOperation parameter when IsOnlyThere(parameter):
                    approval |= !chosen;
                    return false;
                case IInvocationOperation invocation when step.Next != null && hooks.Asks(invocation):
                case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction }, Type.Name: not "CancellationToken" } } when step.Frame == null:
                    other = true;
                    return false;
                case IInvocationOperation invocation when IsOpaque(invocation):
                    other |= !IsChance(invocation.TargetMethod);
                    return false;
                case IFieldReferenceOperation { Field: { IsConst: false, IsStatic: false } } or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation }:
                case IPropertyReferenceOperation kept when IsKept(kept):
                    other = true;
                    return false;
                default:
                    return true;
            }
        }
    }

    // A value that says by itself whether it approves: a flag, a word, a constant of an enum, a factory.
    private static bool? Constant(FlowStep step) => step.Operation switch
    {
        { ConstantValue: { HasValue: true, Value: bool flag } } => flag,
        { ConstantValue: { HasValue: true, Value: string text } } when step.Path.Length == 0 && (ReviewNames.Approves(text) || ReviewNames.Refuses(text)) => ReviewNames.Approves(text),
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var name } } => ReviewNames.Approves(name),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: var factory } } when ReviewNames.Approves(factory) || ReviewNames.Refuses(factory) => ReviewNames.Approves(factory),
        _ => null,
    };

    private static bool IsSetting(IPropertySymbol property) =>
        property is { Type.SpecialType: SpecialType.System_Boolean, ContainingType.Name: var holder } && ReviewNames.Approves(property.Name)
        && (holder.EndsWith("Options", StringComparison.Ordinal) || holder.EndsWith("Settings", StringComparison.Ordinal) || holder.EndsWith("Config", StringComparison.Ordinal) || holder.EndsWith("Configuration", StringComparison.Ordinal));

    // What stands in a field, or in a collection there, is written by somebody else.
    private static bool IsKept(IOperation value)
    {
        for (var inner = value; inner != null;)
        {
            switch (SourceGraph.Unwrap(inner))
            {
                case IFieldReferenceOperation { Field: { IsStatic: false, IsConst: false } }:
                    return true;
                case IMemberReferenceOperation member:
                    inner = member.Instance;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsOnlyThere(IOperation value)
    {
        var around = value.Parent;
        while (around is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
            around = around.Parent;
        return around is IIsPatternOperation or IBinaryOperation or IInvocationOperation && VerdictFlow.IsNullTest(around);
    }

    // Its result is made elsewhere: by a service, a queue, a console.
    private bool IsOpaque(IInvocationOperation invocation) =>
        invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        || (model.Graph.Implementations(invocation.TargetMethod).IsEmpty && !PassThrough.Passes(invocation.TargetMethod, FlowKind.Influence)
            && !ReviewNames.Approves(invocation.TargetMethod.Name) && !ReviewNames.Refuses(invocation.TargetMethod.Name));

    private static bool IsChance(IMethodSymbol method) => method.ContainingType is { Name: "Random" or "Stopwatch" or "RandomNumberGenerator" };

    // An approval that is given in a handler, where there is no answer, or when the time is up.
    private bool ApprovesUnanswered(IOperation returned)
    {
        var found = false;
        model.Trace(returned, FlowKind.Content, step =>
        {
            if (step.Frame == null && Constant(step) == true)
                found |= IsInHandler(step.Operation) || IsWhenNull(step.Operation) || (GoverningConditions.Of(step.Operation).FirstOrDefault() is { } condition && IsTimeout(condition));
            return !found && model.CallAt(step.Operation) == null;
        });
        return found;
    }

    private static bool IsInHandler(IOperation operation)
    {
        for (var around = operation.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is ICatchClauseOperation)
                return true;
        }

        return false;
    }

    private static bool IsWhenNull(IOperation operation)
    {
        var child = operation;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
            child = child.Parent;
        return child.Parent is ICoalesceOperation coalesce && coalesce.WhenNull == child;
    }

    private bool IsTimeout(IOperation condition) => VerdictFlow.Atoms(condition).All(atom =>
        model.FindOrigin(atom, FlowKind.Influence, step => step.Operation is IInvocationOperation { TargetMethod: { Name: "WhenAny" or "WaitAny" or "Delay", ContainingType.Name: "Task" } }
            or IInvocationOperation { TargetMethod.Name: "Wait" or "WaitOne", Arguments.IsEmpty: false }) != null
        && model.FindOrigin(atom, FlowKind.Content, step => step.Operation is IMemberReferenceOperation { Member.Name: "Result" } or IInvocationOperation { TargetMethod.Name: "GetResult" }) == null);

    // source.SetResult(true): a waiting hook is answered so.
    private IEnumerable<IInvocationOperation> Completions(IMethodSymbol method) => model.Graph.BodiesOf(method).SelectMany(b => b.DescendantsAndSelf()).OfType<IInvocationOperation>()
        .Where(i => IsCompletion(i) && i.Arguments.Any(a => Judge(a.Value, FlowKind.Content) == Origin.Approval));

    private static bool IsCompletion(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "SetResult" or "TrySetResult", ContainingType.Name: "TaskCompletionSource" } or { Name: "TryWrite" or "WriteAsync", ContainingType.Name: "ChannelWriter" };

    private static bool IsWhenTimeIsUp(IOperation completion)
    {
        for (var around = completion.Parent; around != null; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod: { Name: "Register" or "UnsafeRegister" or "ContinueWith" } } or IObjectCreationOperation { Type.Name: "Timer" })
                return true;
        }

        return false;
    }

    // A source that is made and answered in the same place waits for nobody.
    private static bool IsOwnSource(IInvocationOperation completion)
    {
        for (var around = completion.Parent; around != null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
                return false;
        }

        return completion.Instance is ILocalReferenceOperation { Local: var local } && completion.Root().DescendantsAndSelf()
            .Any(o => o is IVariableDeclaratorOperation { Initializer.Value: var made } declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) && SourceGraph.Unwrap(made) is IObjectCreationOperation);
    }

    // The other end of a review: a person's decision comes in, and is handed to whoever waits for it; what is returned says that it was found.
    private bool TakesDecision(IMethodSymbol method)
    {
        var bodies = model.Graph.BodiesOf(method).SelectMany(SourceGraph.Within).ToList();
        if (bodies.OfType<IInvocationOperation>().Any(i => IsCompletion(i) && !IsOwnSource(i)) && !bodies.OfType<IAwaitOperation>().Any(a => a.Type?.SpecialType == SpecialType.System_Boolean))
            return true;
        var kept = bodies.OfType<ISimpleAssignmentOperation>().Where(a => a.Target is IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation) }).ToList();
        return kept.Any(a => Decisions.IsHolder(((IMemberReferenceOperation)a.Target).Member.Name)
            && (a.Value.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Any(p => IsDecision(p.Parameter)) || ReviewNames.Records(method.Name)));
    }

    private static bool IsDecision(IParameterSymbol parameter) =>
        (parameter.Type.TypeKind == TypeKind.Enum || parameter.Type.SpecialType == SpecialType.System_Boolean) && (Decisions.MayDecide(parameter.Name) || ReviewNames.Approves(parameter.Name));

    // A person is asked, and the answer counts: it chooses what is returned, or stops by throwing.
    private bool WaitsForPerson(IMethodSymbol method, ImmutableArray<IOperation> returns)
    {
        var questions = model.Graph.BodiesOf(method).SelectMany(b => b.DescendantsAndSelf()).OfType<IInvocationOperation>()
            .Where(i => hooks.Asks(i) || model.Symbols.Find(i.TargetMethod, Role.UserInput) != null).ToList();
        if (questions.Any(q => q.Type is { SpecialType: SpecialType.System_Void } or INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false }))
            return true;
        return questions.Count > 0 && returns.SelectMany(r => GoverningConditions.Of(r)).Any(c => model.FindOrigin(c, FlowKind.Influence, step => questions.Any(q => q.Syntax == step.Operation.Syntax)) != null);
    }
}
