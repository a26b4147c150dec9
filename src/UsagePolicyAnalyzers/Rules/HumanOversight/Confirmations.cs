using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells where a person is asked before an action is carried out.</summary>
internal sealed class Confirmations(LlmModel model)
{
    private const int MaxCallers = 2;
    private readonly ReviewHooks _hooks = model.Shared(m => new ReviewHooks(m));

    /// <summary>Whether a person agreed on every path to the operation, in its body or wherever that is called.</summary>
    public bool IsConfirmed(IOperation operation, int depth = MaxCallers)
    {
        if (model.Graph.BodyOf(operation).Holds(operation, Enforces, (condition, _) => RestsOnPerson(condition)))
            return true;
        if (depth == 0 || DecisionBodies.MethodOf(model, operation) is not { } method || model.Graph.Callers(method) is not { IsEmpty: false } callers)
            return false;
        return callers.All(site => site.Operation is IInvocationOperation && IsConfirmed(site.Operation, depth - 1));
    }

    /// <summary>Whether the operation asks a person to agree.</summary>
    public bool Asks(IOperation operation)
    {
        if (_hooks.Asks(operation))
            return true;
        return operation switch
        {
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke }, Instance: { } instance } => Actions.Confirms(NameOf(SourceGraph.Unwrap(instance))),
            IInvocationOperation invocation => model.Symbols.Find(invocation.TargetMethod, Role.UserInput) != null
                || (AsksByName(invocation) && !AsksModel(invocation)),
            _ => false,
        };
    }

    private bool RestsOnPerson(IOperation condition) => model.FindOrigin(condition, FlowKind.Influence, step => Asks(step.Operation)) != null;

    // Its name says it, or what it is told to ask: InvokeAsync<bool>("confirm", …) at a client.
    private static bool AsksByName(IInvocationOperation invocation) =>
        invocation.TargetMethod.ReturnType.SpecialType != SpecialType.System_Void
        && (Actions.Confirms(invocation.TargetMethod.Name)
            || (invocation.TargetMethod.Name is "InvokeAsync" or "InvokeCoreAsync" && invocation.Arguments.Any(a => a.Value.ConstantValue is { HasValue: true, Value: string text } && Actions.Confirms(text))));

    private bool AsksModel(IInvocationOperation invocation) =>
        model.Graph.Implementations(invocation.TargetMethod).SelectMany(m => model.Graph.Returns(m)).Any(r => model.FindModelOutput(r, FlowKind.Dependence) != null);

    private bool Enforces(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: var name } } invocation
        && (name.StartsWith("Ensure", StringComparison.Ordinal) || name.StartsWith("Require", StringComparison.Ordinal) || name.StartsWith("Demand", StringComparison.Ordinal))
        && (_hooks.Asks(invocation) || Actions.Confirms(name));

    private static string NameOf(IOperation instance) => instance switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => "",
    };
}
