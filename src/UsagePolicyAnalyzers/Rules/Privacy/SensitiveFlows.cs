using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>A sensitive identifier that is sent to a model.</summary>
/// <param name="Call">The call that sends it; null where a tool returns it.</param>
/// <param name="Step">Where it comes from.</param>
/// <param name="Entry">Where it enters the text.</param>
/// <param name="Names">The name it goes by, or the members of the object that goes out as a whole.</param>
/// <param name="Kinds">What it is.</param>
/// <param name="IsWhole">Whether it is inside an object that is serialized or printed as a whole.</param>
internal sealed record SensitiveFlow(ModelCall? Call, FlowStep Step, FlowStep Entry, string Names, string Kinds, bool IsWhole);

/// <summary>The sensitive identifiers that a compilation sends to models, also inside an object that goes out as a whole, or through what a tool returns.</summary>
internal sealed class SensitiveFlows(LlmModel model)
{
    private static readonly ImmutableHashSet<string> s_serializers = ImmutableHashSet.Create("Serialize", "SerializeObject", "SerializeToElement", "SerializeToNode", "SerializeToDocument", "SerializeToUtf8Bytes", "FromObject", "FromObjectAsJson", "ToJson", "Dump", "SerializeAsync");

    private static readonly ImmutableHashSet<string> s_readers = ImmutableHashSet.Create("GetString", "GetValue", "GetFieldValue", "GetProperty", "GetOrdinal", "Field", "Value", "GetRequiredSection", "GetSection", "GetConnectionString", "GetClaim", "FindFirst", "FindFirstValue", "GetSecret", "GetSecretAsync", "GetEnvironmentVariable", "GetInt64", "GetInt32");

    // The last word of the name of what does a job, and holds what it needs for it.
    private static readonly ImmutableHashSet<string> s_services = ImmutableHashSet.Create("client", "connection", "kernel", "service", "services", "factory", "provider", "store", "database", "container", "connector", "engine", "builder", "memory", "plugin", "credential", "logger", "command", "adapter", "generator");

    // The last word of the name of what a program is set up with: a key in it is for its calls.
    private static readonly ImmutableHashSet<string> s_settings = ImmutableHashSet.Create("config", "configuration", "options", "settings");

    private const string Card = "payment card number";
    private const string Expiry = "card expiry date";

    private readonly Redaction _redaction = new(model);
    private readonly List<SensitiveFlow> _all = [];
    private readonly List<SensitiveFlow> _found = [];
    private readonly HashSet<SyntaxNode> _entries = [];
    private readonly Dictionary<ITypeSymbol, bool> _machinery = new(SymbolEqualityComparer.Default);
    private ModelCall? _call;

    /// <summary>What flows, each entry once a call.</summary>
    public IReadOnlyList<SensitiveFlow> All => _all;

    /// <summary>The flows of a compilation.</summary>
    public static SensitiveFlows Of(LlmModel model) => model.Shared(m => new SensitiveFlows(m).Follow());

    private SensitiveFlows Follow()
    {
        foreach (var call in model.Calls)
        {
            if (call.Kind == ModelCallKind.Moderation)
                continue;
            _call = call;
            foreach (var input in call.Inputs)
                Follow(input.Value, input.Path, serialized: call.IsRawHttp);
            End();
        }

        _call = null;
        foreach (var tool in Tools.Of(model))
        {
            foreach (var returned in tool.Returns(model.Graph))
                Follow(returned, "", serialized: true);
            End();
        }

        return this;
    }

    // An expiry date is sensitive beside an unmasked card only.
    private void End()
    {
        var hasCard = _found.Any(f => f.Kinds.Contains(Card));
        _all.AddRange(_found.Where(f => hasCard || f.Kinds != Expiry));
        _found.Clear();
        _entries.Clear();
    }

    private void Follow(IOperation value, string path, bool serialized) => model.Trace(value, FlowKind.Content, step => Visit(step, serialized), path);

    private bool Visit(FlowStep step, bool serialized)
    {
        if ((step.Next != null && model.CallAt(step.Operation) != null) || _redaction.Applies(step) || step.Operation.Type?.SpecialType == SpecialType.System_Boolean)
            return false;
        if (IsReplacedText(step) || IsMachinery(step.Operation.Type))
            return false;
        if (KindOf(step.Operation, step.Frame) is var (name, kind))
        {
            // The value may have been masked before it was given that name.
            if (!IsSafe(step.Operation, step.Path))
                Add(step, name, kind);
            return false;
        }

        if (step.Operation.Type is { SpecialType: not SpecialType.System_String } type && GoesOutWhole(step, serialized) && AddWhole(step, type))
            return false;
        return step.Path.Length > 0 || !IsSetup(step.Operation.Type);
    }

    private bool AddWhole(FlowStep step, ITypeSymbol type)
    {
        var members = SensitiveMembers.Of(model, type).Where(m => !IsSafe(step.Operation, m.Path)).ToList();
        if (members.Count == 0)
            return false;
        Add(step, string.Join(", ", members.Select(m => m.Path)), string.Join(", ", members.Select(m => m.Kind).Distinct()), whole: true);
        return true;
    }

    // Clients and tools are set up with keys and addresses; they are not what is said.
    private bool IsMachinery(ITypeSymbol? type)
    {
        if (type == null)
            return false;
        if (!_machinery.TryGetValue(type, out var known))
            _machinery[type] = known = LooksLikeMachinery(type);
        return known;
    }

    private bool LooksLikeMachinery(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsMachinery(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.None } named => model.Symbols.Find(named, Role.ToolType) != null || model.Symbols.Find(named, Role.ModelClient) != null
            || (!model.Graph.DeclarationsOf(named).Any() && IsService(named)) || named.TypeArguments.Any(IsMachinery),
        _ => false,
    };

    // An object of the program's own that it is set up with, and that is handed on as such: not printed.
    private bool IsSetup(ITypeSymbol? type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } named && IdentifierWords.Last(named.Name) is { } word && s_settings.Contains(word) && model.Graph.DeclarationsOf(named).Any();

    // Of a library: in a program of its own a client may be a person.
    private static bool IsService(INamedTypeSymbol type) => IdentifierWords.Last(type.Name) is { } word && s_services.Contains(word) && type.ContainingNamespace?.ToDisplayString() is not ("System" or "System.Text");

    private (string Name, string Kind)? KindOf(IOperation operation, CallFrame? frame = null)
    {
        ISymbol? symbol = operation switch
        {
            IMemberReferenceOperation { Member: IPropertySymbol { IsIndexer: false } or IFieldSymbol } member => member.Member,
            IParameterReferenceOperation parameter => parameter.Parameter,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        // What a local was given tells more than its name.
        if (operation is ILocalReferenceOperation reference && model.Graph.BodyOf(reference).Reaching(reference.Local, reference, out _).All(d => SourceGraph.Unwrap(d.Value) is IMemberReferenceOperation and not IPropertyReferenceOperation { Property.IsIndexer: true }) && model.Graph.BodyOf(reference).Definitions.Of(reference.Local).Count > 0)
            return null;
        if (symbol != null)
            return SensitiveMembers.KindOf(model, symbol) is { } kind ? (symbol.Name, kind) : null;
        return ColumnOf(operation, frame) is { } column && model.Words.Identifiers.Find(column.Substring(column.LastIndexOfAny([':', '.']) + 1), "String", null) is { } identifier ? (column, identifier.DisplayName) : null;
    }

    // reader["iban"], row.Field<string>("passport_no"), element.GetProperty("ssn"); row[column] in a method that is called with the name of the column
    private static string? ColumnOf(IOperation operation, CallFrame? frame)
    {
        var arguments = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Arguments,
            IInvocationOperation invocation when s_readers.Contains(invocation.TargetMethod.Name) => invocation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            var value = SourceGraph.Unwrap(argument.Value);
            for (var inner = frame; value is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol declaring } parameter } && inner?.Of(declaring) is { } call; inner = call.Outer)
                value = call.ArgumentFor(parameter) is { } given ? SourceGraph.Unwrap(given) : null;
            if (value?.ConstantValue is { HasValue: true, Value: string { Length: > 0 and < 60 } name } && name.IndexOf(' ') < 0)
                return name;
            if (value is IInvocationOperation { TargetMethod.Name: "GetOrdinal" } ordinal)
                return ColumnOf(ordinal, frame);
        }

        return null;
    }

    // text.Replace(card, "****"): what is looked for does not go on, and is gone from the text.
    private bool IsReplacedText(FlowStep step) =>
        step.Operation is IInvocationOperation { TargetMethod: { Name: "Replace", ContainingType.SpecialType: SpecialType.System_String } } replace && replace.Arguments.Length >= 2 && KindOf(SourceGraph.Unwrap(replace.Arguments[0].Value)) != null;

    // Whether everything that a member is given is redacted or constant.
    private bool IsSafe(IOperation operation, string path)
    {
        var safe = false;
        var unsafeOrigin = false;
        model.Trace(operation, FlowKind.Content, step =>
        {
            if (unsafeOrigin)
                return false;
            if (_redaction.Applies(step))
            {
                safe = true;
                return false;
            }

            // A default is replaced by whoever fills the object.
            if (step.Operation is ILiteralOperation or { ConstantValue.HasValue: true })
            {
                safe |= step.Operation.ConstantValue is not { HasValue: true, Value: var given }
                    || (given is null ? IsGiven(step.Operation.Syntax) : !IsDefault(step.Operation.Syntax) && (given is not "" || step.Operation.Syntax.Parent is not EqualsValueClauseSyntax));
                return false;
            }

            if (step.Next != null && step.Path.Length == 0 && KindOf(step.Operation) != null && step.Operation is not (ILocalReferenceOperation or IParameterReferenceOperation))
                unsafeOrigin = true;
            if (step.Next != null && step.Path.Length == 0 && step.Operation is IParameterReferenceOperation && !model.Graph.Callers((IMethodSymbol)((IParameterReferenceOperation)step.Operation).Parameter.ContainingSymbol).Any())
                unsafeOrigin = true;
            return !unsafeOrigin;
        }, path);
        return safe && !unsafeOrigin;
    }

    // with { Iban = null }, new Payee(name, null): nothing was put in its place on purpose.
    private static bool IsGiven(SyntaxNode value) => value.Parent is AssignmentExpressionSyntax or ArgumentSyntax;

    private static bool IsDefault(SyntaxNode value) => value.Parent is EqualsValueClauseSyntax
    {
        Parent: ParameterSyntax or PropertyDeclarationSyntax { AccessorList.Accessors.Count: > 1 }
    };

    // An object that is serialized, printed or handed to the model: by itself, as the variable of a wider type that it is put into, or in an object that is.
    private bool GoesOutWhole(FlowStep step, bool serialized)
    {
        if (step.Path.Length > 0 || step.Operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or IConversionOperation || step.Operation.Syntax.RawKind == SourceIndex.CollectionExpression)
            return false;
        var current = step;
        while (!GoesOutHere(current, step.Operation.Type, serialized))
        {
            if (current.Next is not { Path.Length: 0, Operation: ILocalReferenceOperation or IParameterReferenceOperation or IConversionOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IAwaitOperation or IObjectCreationOperation } next)
                return false;
            current = next;
        }

        return true;
    }

    private bool GoesOutHere(FlowStep step, ITypeSymbol? type, bool serialized)
    {
        for (var parent = step.Operation.Parent; parent != null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation or IConditionalAccessOperation or ICoalesceOperation:
                    continue;
                case IInterpolationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } or IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } }:
                    return PrintsMembers(type);
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return (s_serializers.Contains(call.TargetMethod.Name) && model.Graph.Implementations(call.TargetMethod).IsEmpty) || call.TargetMethod.ContainingType?.Name is "JsonContent"
                        || (serialized && call.TargetMethod.Name is "PostAsJsonAsync" or "PostJsonAsync")
                        || (call.TargetMethod.ContainingType?.Name == "StringBuilder" && PrintsMembers(type));
                // What a tool gave back is serialized for the model.
                case IArgumentOperation { Parameter.Type.SpecialType: SpecialType.System_Object, Parent: IObjectCreationOperation { Constructor: var constructor } }:
                    return model.Symbols.Find(constructor, Role.ToolMessage) != null;
                case IReturnOperation:
                    return serialized && step.Frame == null;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } }:
                    return true;
                default:
                    return serialized && step.Next == null;
            }
        }

        return serialized && step.Next == null;
    }

    // A record prints its members unless it says otherwise.
    private static bool PrintsMembers(ITypeSymbol? type) => type is INamedTypeSymbol { IsRecord: true } record && PrintedText.MethodOf(record) == null;

    private void Add(FlowStep step, string names, string kinds, bool whole = false)
    {
        var entry = whole ? step : EntryOf(step);
        if (_entries.Add(entry.Operation.Syntax))
            _found.Add(new SensitiveFlow(_call, step, entry, names, kinds, whole));
    }

    // Where the value enters text: the first place on its way that makes text or a container of it, while it still goes by its name.
    private FlowStep EntryOf(FlowStep step)
    {
        var last = step;
        for (var current = step; current != null; current = current.Next)
        {
            if (current != step && current.Operation is IParameterReferenceOperation parameter && SensitiveMembers.KindOf(model, parameter.Parameter) == null)
                return last;
            if (EntersText(current.Operation))
                return current;
            last = current;
        }

        return step;
    }

    private bool EntersText(IOperation operation)
    {
        for (var parent = operation.Parent; parent != null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation or ICoalesceOperation or IConditionalOperation:
                    continue;
                case IInterpolationOperation or IBinaryOperation or IArrayInitializerOperation or IObjectCreationOperation:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return model.Graph.Implementations(call.TargetMethod).IsEmpty;
                case IArgumentOperation:
                    return true;
                case ICompoundAssignmentOperation:
                    return true;
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target is IPropertyReferenceOperation { Property: { IsIndexer: true } or { ContainingType.IsAnonymousType: true } };
                default:
                    return false;
            }
        }

        return false;
    }
}
