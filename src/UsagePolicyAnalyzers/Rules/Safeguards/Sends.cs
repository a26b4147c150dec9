using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Calls that send something to a model: model calls, and calls of the program's own methods that make one with what they are given.</summary>
internal sealed class Sends
{
    private const int MaxDepth = 4;

    private readonly HashSet<IInvocationOperation> _all = [];

    private Sends(LlmModel model)
    {
        foreach (var call in model.Calls)
        {
            if (call.Kind is not (ModelCallKind.Moderation or ModelCallKind.Embedding))
                Add(model, call.Operation, 0);
        }
    }

    /// <summary>Every such call, in the order in which they were found.</summary>
    public static IReadOnlyCollection<IInvocationOperation> Of(LlmModel model) => model.Shared(m => new Sends(m))._all;

    /// <summary>Whether a call is one of them.</summary>
    public static bool Reaches(LlmModel model, IInvocationOperation call) => model.Shared(m => new Sends(m))._all.Contains(call);

    /// <summary>What is sent.</summary>
    public static IEnumerable<ModelInput> Inputs(LlmModel model, IInvocationOperation call) =>
        model.CallAt(call)?.Inputs ?? call.Arguments.Where(a => !UserInputs.IsScalar(a.Value.Type) && a.Value.Type?.TypeKind != TypeKind.Delegate).Select(a => new ModelInput(a.Value)).ToImmutableArray();

    // A method that takes text and sends it makes its calls sends.
    private void Add(LlmModel model, IInvocationOperation call, int depth)
    {
        if (!_all.Add(call) || depth > MaxDepth
            || model.Graph.SymbolAround(call.Syntax) is not IMethodSymbol { Parameters.IsEmpty: false, MethodKind: not MethodKind.AnonymousFunction } method)
        {
            return;
        }

        var parameters = PersonText.In(method.Parameters.Where(p => !UserInputs.IsScalar(p.Type)));
        var takes = Inputs(model, call).Any(i => ModerationChecks.Of(model).Carries(i.Value, i.Path, null, parameters));
        foreach (var site in takes ? model.Graph.Callers(method) : ImmutableArray<CallSite>.Empty)
        {
            if (site.Operation is IInvocationOperation caller)
                Add(model, caller, depth + 1);
        }
    }
}
