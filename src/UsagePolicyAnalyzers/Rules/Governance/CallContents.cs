using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Rules.Privacy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>What one model call is given, as far as its values can be followed.</summary>
internal sealed class CallContents
{
    private const int MostNamed = 3;

    private readonly LlmModel _model;
    private readonly Redaction _redaction;
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    private bool _hasText;

    /// <summary>Follows the inputs of a call.</summary>
    public CallContents(LlmModel model, ModelCall call)
    {
        _model = model;
        _redaction = new Redaction(model);
        foreach (var input in call.Inputs)
            model.Trace(input.Value, FlowKind.Content, Visit, input.Path);
        _kinds.UnionWith(SensitiveFlows.Of(model).All.Where(f => f.Call == call).SelectMany(f => f.Kinds.Split([", "], StringSplitOptions.None)));
        if (!_hasText && call.Kind == ModelCallKind.Chat)
            _unknown.Add("the prompt's text");
    }

    /// <summary>Kinds of personal and secret data that go out as they are, by name.</summary>
    public IEnumerable<string> Kinds => _kinds;

    /// <summary>Where values come from that nothing could be learnt of.</summary>
    public IEnumerable<string> Unknown => _unknown.Take(MostNamed);

    /// <summary>Whether something is redacted on its way.</summary>
    public bool IsRedacted { get; private set; }

    private bool Visit(FlowStep step)
    {
        if (step.Next != null && _model.CallAt(step.Operation) != null)
            return false;
        if (_redaction.Applies(step))
        {
            IsRedacted = true;
            return false;
        }

        _hasText |= step.Operation is IInterpolatedStringTextOperation || step.Operation.ConstantValue is { HasValue: true, Value: string { Length: > 0 } };
        ISymbol? symbol = step.Operation switch
        {
            IMemberReferenceOperation { Member: IPropertySymbol { IsIndexer: false } or IFieldSymbol } member => member.Member,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (symbol != null && (SensitiveMembers.KindOf(_model, symbol) ?? ProtectedMembers.Of(_model, symbol)?.DisplayName) is { } kind)
        {
            _kinds.Add(kind);
            return false;
        }

        switch (step.Operation)
        {
            case IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method } invocation when method.DeclaringSyntaxReferences.IsEmpty && !PassThrough.Passes(method, FlowKind.Content)
                && invocation.Type?.SpecialType is not SpecialType.System_Boolean && _model.Graph.Implementations(method).IsEmpty && _model.Symbols.Find(method).IsEmpty:
                _unknown.Add(method.ContainingType.Name + "." + method.Name);
                break;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation:
                _unknown.Add("dynamic");
                break;
        }

        return true;
    }
}
