using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>The variables and members whose whole value a call sends as a message; of what is put into its text, only what somebody says.</summary>
internal sealed class PromptVariables
{
    private readonly LlmModel _model;

    // Each with the places where it goes on to a model.
    private readonly Dictionary<ISymbol, List<IOperation>> _sent = new(SymbolEqualityComparer.Default);

    public PromptVariables(LlmModel model)
    {
        _model = model;
        var answers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var call in model.Calls)
        {
            if (call.Kind is not (ModelCallKind.Chat or ModelCallKind.Image) || (call.Row?.Says("kind", "function") ?? false))
                continue;
            foreach (var input in call.Inputs)
                model.Trace(input.Value, FlowKind.Content, step => Add(step, answers), input.Path);
        }

        foreach (var answer in answers)
            _sent.Remove(answer);
    }

    /// <summary>Whether a step of a trace is a prompt: such a variable, where what it holds was sent, or is still to be; null where it is no such variable.</summary>
    public bool? Holds(FlowStep step) => SymbolOf(step.Operation) is { } symbol && _sent.TryGetValue(symbol, out var places) ? places.Any(p => IsOnOneWay(p, step.Operation)) : null;

    /// <summary>Whether a variable or member is sent anywhere.</summary>
    public bool Sends(ISymbol variable) => _sent.ContainsKey(variable);

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

    private bool Add(FlowStep step, HashSet<ISymbol> answers)
    {
        if (step.Next != null && _model.CallAt(step.Operation) != null)
        {
            // What a model answered is no prompt of ours, although it is sent back among the messages.
            answers.UnionWith(step.ToStart().TakeWhile(s => !IsMade(s.Operation)).Select(s => SymbolOf(s.Operation)).OfType<ISymbol>());
            return false;
        }

        if (IsTable(step.Operation.Type) || IsFetched(step.Operation) || IsError(step.Operation))
            return false;
        if (SymbolOf(step.Operation) is { } symbol && (step.Operation.Type?.SpecialType == SpecialType.System_String ? !RecordedNames.IsThing(symbol.Name) : HoldsMessages(step.Operation.Type)) && IsSaid(step))
        {
            if (!_sent.TryGetValue(symbol, out var places))
                _sent.Add(symbol, places = []);
            places.Add(step.Operation);
        }

        return true;
    }

    // Of two branches that exclude each other, what is logged in the one is not what the other sends.
    private bool IsOnOneWay(IOperation sent, IOperation logged)
    {
        if (sent == logged || logged is IMemberReferenceOperation)
            return true;
        var body = _model.Graph.BodyOf(logged);
        return _model.Graph.BodyOf(sent) != body || body.MayPrecede(sent, logged) || body.MayPrecede(logged, sent);
    }

    // From here on the value is more than what it is made of.
    private static bool IsMade(IOperation operation) => operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation || PutsTogether(operation)
        || operation.Type is { SpecialType: not SpecialType.System_String } type && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    // What a request brings back, or what is read out of a document, is not what was asked with, nor the document.
    private bool IsFetched(IOperation operation) => operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ReturnType: var type, ContainingType: { } container } target }
        && (container.ToDisplayString().StartsWith("System.Text.Json.", StringComparison.Ordinal) || type.Name is "Task" or "ValueTask" or "IAsyncEnumerable")
        && !_model.Symbols.Find(target).Any() && target.Name is not ("FromResult" or "Serialize");

    // What went wrong is told to the model, and logged, for its own sake.
    private static bool IsError(IOperation operation) => operation is IPropertyReferenceOperation { Instance.Type: { } type } && (type.Name.EndsWith("Exception", StringComparison.Ordinal) || type.Name == "Error");

    // A whole message, or what goes on as what somebody says before words are put around it.
    private static bool IsSaid(FlowStep step)
    {
        foreach (var next in step.ToStart())
        {
            if (SymbolOf(next.Operation) is { } symbol && RecordedNames.IsSaying(symbol.Name))
                return true;
            if (PutsTogether(next.Operation) || IsColumn(next.Operation))
                return false;
        }

        return true;
    }

    // One of the named values of an object that is sent, as the city of a forecast: not the message.
    private static bool IsColumn(IOperation value)
    {
        while (value.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name, ContainingType: { } holder } }, Parent: IAnonymousObjectCreationOperation or IObjectOrCollectionInitializerOperation } assignment
            && assignment.Value == value && (holder.IsAnonymousType || !holder.DeclaringSyntaxReferences.IsEmpty)
            && !RecordedNames.IsSaying(name) && EndpointTable.Member(char.ToLowerInvariant(name[0]) + name.Substring(1)) is null or { Meaning: "tool" };
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
