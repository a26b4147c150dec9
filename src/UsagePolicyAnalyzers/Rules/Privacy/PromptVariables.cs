using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>The variables and members, or parts of them, whose whole value a call sends as a message; of what is put into its text, only what somebody says.</summary>
internal sealed class PromptVariables
{
    private static readonly string[] s_documents = ["System.Text.Json.", "Newtonsoft.Json."];

    private readonly LlmModel _model;

    // Each with the steps in which it goes on to a model; looked for once something is asked, as where something is logged.
    private readonly Lazy<Dictionary<ISymbol, List<FlowStep>>> _sent;

    // Those that are read of some object.
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);

    public PromptVariables(LlmModel model)
    {
        _model = model;
        _sent = new(Find);
    }

    /// <summary>Whether a step of a trace is a prompt: such a variable, where what it holds was sent, or is still to be; null where it is no such variable.</summary>
    public bool? Holds(FlowStep step)
    {
        var sent = SentIn(step).ToList();
        return sent.Count == 0 ? null : sent.Any(s => IsOnOneWay(s, step));
    }

    /// <summary>Whether a variable or member is sent anywhere as a whole.</summary>
    public bool Sends(ISymbol variable) => _sent.Value.TryGetValue(variable, out var steps) && steps.Any(s => PartOf(s).Path.Length == 0) || _members.Contains(variable);

    /// <summary>The part of the variable of a step that the way goes on with, as <c>Activity.Text</c>, and the step that reads it; the step itself for the whole.</summary>
    public static (string Path, FlowStep End) PartOf(FlowStep step)
    {
        var (path, end) = ("", step);
        for (var next = step; next.Operation.Type?.SpecialType != SpecialType.System_String && next.Next is { } taken; next = taken)
        {
            switch (taken.Operation)
            {
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false }, Member.Name: var name }:
                    (path, end) = (FlowPath.Join(path, name), taken);
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IConversionOperation or IAwaitOperation or IParenthesizedOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation or IInstanceReferenceOperation:
                    break;
                default:
                    return (path, end);
            }
        }

        return (path, end);
    }

    /// <summary>The variable or member that an operation reads; not one of a library that belongs to nobody, as <c>string.Empty</c>.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member when !(member.Member.IsStatic && member.Member.DeclaringSyntaxReferences.IsEmpty) => member.Member,
        _ => null,
    };

    /// <summary>Whether a type holds named values of a template, and no message.</summary>
    public static bool IsTable(ITypeSymbol? type) => type is { SpecialType: SpecialType.None } && type.AllInterfaces.Any(i => i.Name == "IDictionary");

    private Dictionary<ISymbol, List<FlowStep>> Find()
    {
        var sent = new Dictionary<ISymbol, List<FlowStep>>(SymbolEqualityComparer.Default);
        var answers = new List<FlowStep>();
        foreach (var call in _model.Calls)
        {
            if (call.Kind is not (ModelCallKind.Chat or ModelCallKind.Image) || (call.Row?.Says("kind", "function") ?? false))
                continue;
            foreach (var input in call.Inputs)
                _model.Trace(input.Value, FlowKind.Content, step => Add(step, sent, answers, call.Operation), input.Path);
        }

        foreach (var answer in answers)
        {
            if (SymbolOf(answer.Operation) is { } symbol && sent.TryGetValue(symbol, out var steps))
                steps.RemoveAll(s => PartOf(s).Path == PartOf(answer).Path);
        }

        return sent;
    }

    private bool Add(FlowStep step, Dictionary<ISymbol, List<FlowStep>> sent, List<FlowStep> answers, IOperation call)
    {
        if (step.Next != null && _model.CallAt(step.Operation) != null)
        {
            // What a model answered is no prompt of ours, although it is sent back among the messages.
            answers.AddRange(step.ToStart().TakeWhile(s => !IsMade(s.Operation)));
            return false;
        }

        if (IsFetched(step.Operation) || IsError(step.Operation) || step.Operation is IObjectCreationOperation { Type.Name: "Uri" } || ResultFlags.IsOther(_model, step, call))
            return false;
        if (SymbolOf(step.Operation) is { } symbol && IsText(step, symbol) && IsSaid(step))
        {
            if (IsPart(step.Operation))
                _members.Add(symbol);
            else if (!sent.TryGetValue(symbol, out var steps))
                sent.Add(symbol, [step]);
            else
                steps.Add(step);
        }

        return true;
    }

    private bool IsText(FlowStep step, ISymbol symbol)
    {
        var (path, end) = PartOf(step);
        return end.Operation.Type?.SpecialType == SpecialType.System_String ? !RecordedNames.IsThing(path.Length > 0 ? path : symbol.Name) : HoldsMessages(step.Operation.Type);
    }

    // Only what is taken as it is: a part of it is not the prompt, unless that part is what was sent.
    private IEnumerable<FlowStep> SentIn(FlowStep step)
    {
        if (SymbolOf(step.Operation) is not { } symbol || IsPart(step.Operation) || !_sent.Value.TryGetValue(symbol, out var steps))
            return [];
        var (path, end) = PartOf(step);
        return steps.Where(s => PartOf(s).Path is var sent && (sent == path ? IsAsItIs(end) : sent.Length == 0 && IsAsItIs(step)));
    }

    private bool IsAsItIs(FlowStep step) => step.ToStart().Skip(1).All(s => s.Operation == step.Operation || s.Operation switch
    {
        IPropertyReferenceOperation { Property: var property } => property.IsIndexer || _model.Symbols.Find(property).Any(r => r.Role is Role.ModelOutput or Role.PromptText),
        IFieldReferenceOperation => false,
        _ => true,
    });

    // A member that is read of a variable, or of a member of this object: which object it belongs to is told there.
    private static bool IsPart(IOperation operation)
    {
        if (operation is not IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation) })
            return false;
        while (true)
        {
            switch (SourceGraph.Unwrap(operation))
            {
                case IPropertyReferenceOperation { Property.IsIndexer: false, Instance: { } holder }:
                    operation = holder;
                    break;
                case IFieldReferenceOperation { Instance: { } holder }:
                    operation = holder;
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IConditionalAccessInstanceOperation or IInstanceReferenceOperation:
                    return true;
                default:
                    return false;
            }
        }
    }

    // Of two branches that exclude each other, what is logged in the one is not what the other sends; nor of two methods one of which a call enters.
    private bool IsOnOneWay(FlowStep sent, FlowStep logged)
    {
        while (sent.Operation == logged.Operation)
        {
            if (sent.Next is not { } sentOn || logged.Next is not { } loggedOn)
                return true;
            if (sentOn.Operation != loggedOn.Operation && sentOn.Operation is IParameterReferenceOperation one && loggedOn.Operation is IParameterReferenceOperation other
                && !SymbolEqualityComparer.Default.Equals(one.Parameter.ContainingSymbol, other.Parameter.ContainingSymbol))
            {
                return false;
            }

            (sent, logged) = (sentOn, loggedOn);
        }

        var body = _model.Graph.BodyOf(logged.Operation);
        return logged.Operation is IMemberReferenceOperation || _model.Graph.BodyOf(sent.Operation) != body || SymbolOf(logged.Operation) is not { } variable
            || body.MayKeep(variable, sent.Operation, logged.Operation) || body.MayKeep(variable, logged.Operation, sent.Operation);
    }

    // From here on the value is more than what it is made of.
    private static bool IsMade(IOperation operation) => operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation || PutsTogether(operation)
        || operation.Type is { SpecialType: not SpecialType.System_String } type && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    // What a request brings back, or what is read out of a document, is not what was asked with, nor the document.
    private bool IsFetched(IOperation operation) => operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ReturnType: var type, ContainingType: { } container } target }
        && (container.ToDisplayString() is var name && s_documents.Any(d => name.StartsWith(d, StringComparison.Ordinal)) || type.Name is "Task" or "ValueTask" or "IAsyncEnumerable")
        && !_model.Symbols.Find(target).Any() && target.Name is not ("FromResult" or "Serialize" or "SerializeObject" or "FromObject");

    // What went wrong is told to the model, and logged, for its own sake.
    private static bool IsError(IOperation operation) => operation is IPropertyReferenceOperation { Instance.Type: { } type } && (type.Name.EndsWith("Exception", StringComparison.Ordinal) || type.Name == "Error");

    // A whole message, or what goes on as what somebody says before words are put around it.
    private bool IsSaid(FlowStep step)
    {
        for (var next = step; next != null; next = next.Next)
        {
            if (SymbolOf(next.Operation) is { } symbol && RecordedNames.IsSaying(symbol.Name) && IsItsText(PartOf(next).Path) && !IsAnswer(next.Operation))
                return true;
            if (PutsTogether(next.Operation) || IsColumn(next.Operation) || IsTable(next.Operation.Type))
                return false;
        }

        return true;
    }

    // What a request brought back, whatever its variable is called: var text = await response.Content.ReadAsStringAsync()
    private bool IsAnswer(IOperation operation) => operation is ILocalReferenceOperation local && _model.Graph.BodyOf(local).Reaching(local.Local, local, out _).ToList() is { Count: > 0 } definitions
        && definitions.TrueForAll(d => ReadBy(SourceGraph.Unwrap(d.Value)) is { } read && (RequestAddresses.IsRequest(read) && RequestAddresses.MaySend(read.TargetMethod.Name)
            || read.Instance is IPropertyReferenceOperation { Property: { Name: "Content", ContainingType.Name: "HttpResponseMessage" } }));

    private static IInvocationOperation? ReadBy(IOperation value) => (value is IAwaitOperation awaited ? SourceGraph.Unwrap(awaited.Operation) : value) as IInvocationOperation;

    // The text of a message, not the ship that a question is about.
    private static bool IsItsText(string part) => part.Length == 0 || RecordedNames.HoldsText(part);

    // One of the named values of an object that is sent, as the city of a forecast: not the message.
    private static bool IsColumn(IOperation value)
    {
        while (value.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name, ContainingType: { } holder } }, Parent: IAnonymousObjectCreationOperation or IObjectOrCollectionInitializerOperation } assignment
            && assignment.Value == value && (holder.IsAnonymousType || !holder.DeclaringSyntaxReferences.IsEmpty)
            && !RecordedNames.IsSaying(name) && EndpointTable.Member(char.ToLowerInvariant(name[0]) + name.Substring(1)) is null or { Meaning: "tool" or "error" };
    }

    private static bool PutsTogether(IOperation operation) => operation is IInterpolatedStringOperation or IBinaryOperation
        or IInvocationOperation { TargetMethod: { ContainingType.Name: "StringBuilder", Name: not "ToString" } }
        or IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" or "Replace" } };

    // A message of a library, or a list of them: not only its text goes by its name.
    private bool HoldsMessages(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => HoldsMessages(array.ElementType),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } named => named.TypeArguments.Any(HoldsMessages) || named.GetMembers().Any(m => m is IMethodSymbol && _model.Symbols.Find(m).Any(r => r.Role is Role.RoleMessage or Role.UserMessage or Role.SystemMessage)),
        _ => false,
    };
}
