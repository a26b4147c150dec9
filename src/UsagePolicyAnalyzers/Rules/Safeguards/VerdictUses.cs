using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>What becomes of the verdict of a moderation call: whether anything is decided by it, or it is only written down.</summary>
internal sealed class VerdictUses
{
    // What tells about the request and not about the text.
    private static readonly ImmutableHashSet<string> s_envelope = ImmutableHashSet.Create(
        "IsSuccessStatusCode", "StatusCode", "EnsureSuccessStatusCode", "Headers", "GetRawResponse", "Dispose", "DisposeAsync", "Id", "Model", "Usage", "ReasonPhrase", "Version", "Count", "Length", "IsCompleted", "Status");

    private readonly LlmModel _model;

    // Members and collections that hold it, each looked at once.
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);

    public VerdictUses(LlmModel model) => _model = model;

    /// <summary>Whether something depends on it, or somebody whose body is not seen has it.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether it goes to logs, metrics or traces.</summary>
    public bool IsRecorded { get; private set; }

    /// <summary>The methods of the program that hand the verdict to their callers.</summary>
    public List<IMethodSymbol> ReturnedBy { get; } = [];

    /// <summary>Follows the answer of a call.</summary>
    public void Trace(IOperation call) => new UseTracer(_model.Graph, Visit).Trace(call);

    private bool Visit(Use use)
    {
        switch (use.Kind)
        {
            case UseKind.Member:
                return !s_envelope.Contains(((IMemberReferenceOperation)use.Consumer).Member.Name);
            case UseKind.Decision:
                IsRead = true;
                return false;
            case UseKind.Stored:
                OnStored(((IAssignmentOperation)use.Consumer).Target);
                return false;
            case UseKind.Returned:
                return OnReturn((IReturnOperation)use.Consumer);
            case UseKind.Argument:
                return OnArgument(use.Value, use.Consumer);
            case UseKind.Dropped when use.Value is IInvalidOperation:
                // Handed to something that the binder does not know.
                return Escapes();
            default:
                return false;
        }
    }

    private bool OnArgument(IOperation value, IOperation consumer)
    {
        if (Recording.IsRecording(_model, consumer))
        {
            IsRecorded = true;
            return false;
        }

        if (consumer is not IInvocationOperation { TargetMethod: var method } call)
            return true;
        if (s_envelope.Contains(method.Name))
            return false;
        if (PassThrough.Mutates(method.Name) && method.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true)
        {
            // What holds it takes something else too, or it is put there.
            if (call.Instance != value)
                OnHolder(call.Instance);
            return false;
        }

        if (!_model.Graph.Implementations(method).IsEmpty || (PassThrough.Passes(method, FlowKind.Dependence) && !PassThrough.IsEndOfChannel(method)) || method.ContainingType?.Name is "Task" or "ValueTask" or "JsonDocument" or "HttpContent" or "HttpContentJsonExtensions")
            return !PassThrough.Mutates(method.Name) || method.ReturnsVoid == false || Escapes();
        return Escapes();
    }

    // Handed to somebody whose body is not seen: counts as read.
    private bool Escapes()
    {
        IsRead = true;
        return false;
    }

    private bool OnReturn(IReturnOperation returned)
    {
        for (var parent = returned.Parent; parent != null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
            {
                // A handler's reply shows the verdict to somebody.
                if (Endpoints.Of(_model).ChannelOf(lambda.Symbol) != null)
                    return Escapes();
                return IsArgument(lambda) && !Chooses(lambda) || Escapes();
            }
        }

        if (_model.Graph.SymbolAround(returned.Syntax) is not IMethodSymbol method)
            return Escapes();
        var sites = _model.Graph.Callers(method);
        if (sites.IsEmpty || sites.Any(s => s.Operation is not IInvocationOperation))
            return Escapes();
        ReturnedBy.Add(method);
        return false;
    }

    // Where(s => !s.Flagged): what goes on is decided; how many there are is not.
    private static bool Chooses(IAnonymousFunctionOperation lambda) =>
        lambda.Symbol.ReturnType.SpecialType == SpecialType.System_Boolean && HolderOf(lambda) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Where" or "TakeWhile" or "SkipWhile" or "RemoveAll" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindAll" or "Partition" } };

    // A lambda that is kept or returned is a check that somebody else asks.
    private static bool IsArgument(IAnonymousFunctionOperation lambda) => HolderOf(lambda) is IArgumentOperation { Parent: IInvocationOperation };

    private static IOperation? HolderOf(IAnonymousFunctionOperation lambda)
    {
        var holder = lambda.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation)
            holder = holder.Parent;
        return holder;
    }

    private void OnStored(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                OnHolder(indexer.Instance);
                break;
            case IArrayElementReferenceOperation element:
                OnHolder(element.ArrayReference);
                break;
            case IMemberReferenceOperation { Member: var member }:
                OnMember(member);
                break;
            default:
                Escapes();
                break;
        }
    }

    // A collection that the verdict is put into.
    private void OnHolder(IOperation? holder)
    {
        switch (holder == null ? null : SourceGraph.Unwrap(holder))
        {
            case ILocalReferenceOperation local when _holders.Add(local.Local):
                foreach (var use in _model.Graph.BodyOf(local).Definitions.Uses(local.Local))
                    Trace(use);
                break;
            case ILocalReferenceOperation:
                break;
            case IMemberReferenceOperation { Member: var member }:
                OnMember(member);
                break;
            default:
                Escapes();
                break;
        }
    }

    private void OnMember(ISymbol member)
    {
        if (!_holders.Add(member))
            return;
        var isPrivate = member.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable;
        if (StoredValue.ReadsOf(_model, member, isPrivate) is not { } reads || (!isPrivate && (reads.Count == 0 || StoredValue.IsHandedOut(_model, member.ContainingType))))
        {
            Escapes();
            return;
        }

        foreach (var read in reads)
            Trace(read);
    }
}
