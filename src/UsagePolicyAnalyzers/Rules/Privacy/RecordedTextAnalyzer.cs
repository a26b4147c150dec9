using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3005: telemetry of prompts and replies is switched on unconditionally, or their text is written to logs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordedTextAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA3005",
        "Prompts and replies are recorded with personal data",
        "{1} ({0})",
        RuleCategory.Privacy,
        "Logs and traces are read by more people, and kept longer, than the conversation itself.");

    private static readonly string[] s_developmentWords = ["Development", "IsDev", "Debug", "DEBUG", "Local", "Sensitive", "Diagnostic"];

    // Members of a result that tell about the reply without being it.
    private static readonly string[] s_facts = ["Id", "Model", "ModelId", "Reason", "Role", "Usage", "CreatedAt", "Created", "Count", "Fingerprint", "Kind", "Type", "Status", "StatusCode", "ReasonPhrase", "Headers", "Version", "Index", "Tier", "Tokens"];

    private static readonly string[] s_wireFacts = ["StopReason", "FinishReason", "Fingerprint", "StatusCode", "ReasonPhrase"];

    // Last words of the names of members that a reply was read into and that hold one word of it: a verdict, a label, a measure.
    private static readonly ImmutableHashSet<string> s_labels = ImmutableHashSet.Create("action", "symbol", "side", "mood", "sentiment", "emotion", "intent", "label", "level", "priority", "severity", "decision", "verdict", "score", "rating", "grade", "confidence", "quantity", "price", "amount", "currency", "date", "kind", "flag", "subject", "topic", "chapter", "shop", "merchant", "vendor");

    // Last words of the names of values that say which, not what.
    private static readonly ImmutableHashSet<string> s_things = ImmutableHashSet.Create("id", "ids", "name", "key", "type", "code", "model", "path", "url", "uri", "index", "count", "version", "language", "locale", "culture", "hash", "category", "status", "title", "file");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var assignment in Telemetry(model))
        {
            if (!IsConditional(assignment))
                yield return new Finding(s_rule, assignment.Syntax, "Telemetry records the text of prompts and replies in every environment: switch it on in development only");
        }

        // Without a call there is neither prompt nor reply to record.
        if (!model.Calls.Any(call => call.Kind is ModelCallKind.Chat or ModelCallKind.Image or ModelCallKind.Transcription))
            yield break;
        var prompts = new Lazy<HashSet<ISymbol>>(() => PromptVariables(model));
        foreach (var (log, values) in Logs(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GoverningConditions.Of(log).Any(IsSwitch))
                continue;
            var texts = values.SelectMany(Elements).Select(v => (Value: v, What: TextOf(model, log, v, prompts.Value))).Where(t => t.What != null).ToList();
            if (texts.Count > 0)
            {
                yield return new Finding(s_rule, log.Syntax.GetLocation(), ImmutableArray.Create($"The text of {texts[0].What} is written to a log: log its length or an id instead"),
                    texts.Select(t => SourceGraph.Unwrap(t.Value).Syntax.GetLocation()).ToImmutableArray());
            }
        }
    }

    // EnableSensitiveData = true, of the libraries and of middleware that takes the name over.
    private static IEnumerable<IAssignmentOperation> Telemetry(LlmModel model)
    {
        // Middleware of the program's own is written without the library whose name it takes over.
        var names = SymbolTable.BuiltIn.Rows.Concat(model.Symbols.Rows).Where(r => r.Role == Role.SensitiveTelemetry && r.MemberName != null).Select(r => r.MemberName!).Distinct();
        foreach (var name in names)
        {
            foreach (var node in model.Graph.Index.Assignments(name))
            {
                if (model.Graph.OperationOf(node) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment
                    && SourceGraph.Unwrap(assignment.Value).ConstantValue is { HasValue: true, Value: true } && (model.Symbols.Find(property, Role.SensitiveTelemetry) != null || model.Symbols.Find(property.ContainingType, Role.Middleware) != null))
                {
                    yield return assignment;
                }
            }
        }
    }

    // Who switches it on is reported; for development it may be on.
    private static bool IsSwitch(IOperation condition) => condition.DescendantsAndSelf().Any(o => o switch
    {
        IMemberReferenceOperation { Member.Name: var name } => name == "EnvironmentName" || SymbolTable.BuiltIn.Rows.Any(r => r.Role == Role.SensitiveTelemetry && r.MemberName == name),
        IInvocationOperation { TargetMethod.Name: "IsDevelopment" } => true,
        _ => false,
    });

    private static bool IsConditional(IOperation operation)
    {
        for (IOperation? child = operation, parent = operation.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            var condition = parent switch
            {
                IConditionalOperation conditional when conditional.Condition != child => conditional.Condition,
                ISwitchCaseOperation @case => @case,
                _ => null,
            };
            if (condition != null && s_developmentWords.Any(w => condition.Syntax.ToString().Contains(w)))
                return true;
        }

        return operation.Syntax.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault()?.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.IfDirectiveTrivia)) ?? false;
    }

    private static IEnumerable<(IInvocationOperation Log, IEnumerable<IOperation> Values)> Logs(LlmModel model)
    {
        foreach (var use in SymbolUses.Of(model, Role.Logger, wanted: "text"))
        {
            if (use.Operation is not IInvocationOperation log || log.TargetMethod.ContainingType.Name.Equals("Debug", StringComparison.Ordinal))
                continue;
            if (Shorthand(log) is not { } shorthand)
            {
                yield return (log, use.Arguments("text"));
                continue;
            }

            foreach (var site in model.Graph.Callers(shorthand))
            {
                if (site.Operation is IInvocationOperation call)
                    yield return (call, call.Arguments.Skip(1).Select(a => a.Value));
            }
        }

        // Nobody sits before the console of a server: what it writes is kept as a log.
        if (SymbolUses.Of(model, Role.EndpointRegistration).Any() && !SymbolUses.Of(model, Role.UserInput).Any(IsConsole))
        {
            foreach (var use in SymbolUses.Of(model, Role.PersonFacingOutput, wanted: "text"))
            {
                if (IsConsole(use) && use.Operation is IInvocationOperation log)
                    yield return (log, use.Arguments("text"));
            }
        }

        // LoggerMessage.Define(…) makes a delegate that takes the logger, the values and the exception.
        foreach (var node in model.Graph.Index.Invocations("Define"))
        {
            if (model.Graph.OperationOf(node) is not IInvocationOperation { TargetMethod.ContainingType.Name: "LoggerMessage" } made)
                continue;
            foreach (var use in model.Graph.UsesOfFunction(made))
            {
                if (use.Taken == null)
                    yield return (use.Call, use.Call.Arguments.Skip(1).Select(a => a.Value));
            }
        }

        // Methods that a generator writes a log call for.
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var method in file.Types.SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>())
            {
                if (!method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString().Contains("LoggerMessage")) || model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(method) is not { } symbol)
                    continue;
                foreach (var site in model.Graph.Callers(symbol))
                {
                    if (site.Operation is IInvocationOperation log)
                        yield return (log, site.Arguments.Select(a => a.Value));
                }
            }
        }
    }

    // An extension of the logger that the program wrote for itself: its callers know what is logged.
    private static IMethodSymbol? Shorthand(IInvocationOperation log) =>
        log.SemanticModel?.GetEnclosingSymbol(log.Syntax.SpanStart) is IMethodSymbol { IsExtensionMethod: true, Parameters: var parameters } method && parameters[0].Type.Name.StartsWith("ILogger", StringComparison.Ordinal) ? method : null;

    private static bool IsConsole(SymbolUse use) => use.Row.Says("channel", "console");

    // The arguments of a template are handed on as an array; of a message that is put together in place, only what is put in can be text of a conversation.
    private static IEnumerable<IOperation> Elements(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements } => elements.SelectMany(Elements),
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().SelectMany(p => Elements(p.Expression)),
        _ => new[] { value },
    };

    private static string? TextOf(LlmModel model, IOperation log, IOperation value, HashSet<ISymbol> prompts)
    {
        string? what = null;
        FailedRequests.TraceReplies(model, value, log, () => what = null, step =>
        {
            if (what != null || TellsAbout(step.Operation) || (SymbolOf(step.Operation) is { } named && (EndsIn(named.Name, s_things) || ((named is IPropertySymbol || IsTable(step.Operation.Type)) && EndsIn(named.Name, s_labels)))) || !MayHoldText(step.Operation.Type) || KeyedStores.IsOne(step.Operation))
                return false;
            if (model.CallAt(step.Operation) is { } call)
            {
                if (call.Kind is ModelCallKind.Chat or ModelCallKind.Transcription)
                    what = "a reply";
                return false;
            }

            // Only what is logged as it is: a part of it is not the prompt.
            if (step.Frame == null && IsAsItIs(model, step) && SymbolOf(step.Operation) is { } symbol && prompts.Contains(symbol))
                what = "a prompt";
            return what == null;
        });
        return what;
    }

    // A type of the program that a reply is read into may give a reason of its own; why the model stopped is none.
    private static bool TellsAbout(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: var isOther, Name: var name } } && (isOther ? s_facts : s_wireFacts).Any(f => name.EndsWith(f, StringComparison.Ordinal));

    private static bool MayHoldText(ITypeSymbol? type) => (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var held } ? held[0] : type) is not { TypeKind: TypeKind.Enum } and not
    {
        SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime,
    } && type?.Name is not ("Guid" or "TimeSpan" or "DateTimeOffset" or "HttpStatusCode");

    // Last words of the names of what somebody says: it is logged as such even where the prompt puts words around it.
    private static readonly ImmutableHashSet<string> s_sayings = ImmutableHashSet.Create("prompt", "message", "question", "sentence", "utterance", "transcript", "speech", "complaint", "essay", "story");

    // The variables whose whole value a call sends as a message; of what is put into its text, only what somebody says.
    private static HashSet<ISymbol> PromptVariables(LlmModel model)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var call in model.Calls)
        {
            if (call.Kind is not (ModelCallKind.Chat or ModelCallKind.Image) || (call.Row?.Says("kind", "function") ?? false))
                continue;
            foreach (var input in call.Inputs)
            {
                model.Trace(input.Value, FlowKind.Content, step =>
                {
                    if ((step.Next != null && model.CallAt(step.Operation) != null) || IsTable(step.Operation.Type) || IsFetched(model, step.Operation) || IsError(step.Operation))
                        return false;
                    if (SymbolOf(step.Operation) is { } symbol && (step.Operation.Type?.SpecialType == SpecialType.System_String ? !EndsIn(symbol.Name, s_things) : HoldsMessages(model, step.Operation.Type)) && IsSaid(step))
                        variables.Add(symbol);
                    return true;
                }, input.Path);
            }
        }

        return variables;
    }

    // What a request brings back, or what is read out of a document, is not what was asked with, nor the document.
    private static bool IsFetched(LlmModel model, IOperation operation) => operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ReturnType: var type, ContainingType: { } container } target }
        && (container.ToDisplayString().StartsWith("System.Text.Json.", StringComparison.Ordinal) || type.Name is "Task" or "ValueTask" or "IAsyncEnumerable")
        && !model.Symbols.Find(target).Any() && target.Name is not ("FromResult" or "Serialize");

    // What went wrong is told to the model, and logged, for its own sake.
    private static bool IsError(IOperation operation) => operation is IPropertyReferenceOperation { Instance.Type: { } type } && (type.Name.EndsWith("Exception", StringComparison.Ordinal) || type.Name == "Error");

    // A whole message, or what goes on as what somebody says before words are put around it.
    private static bool IsSaid(FlowStep step)
    {
        foreach (var next in step.ToStart())
        {
            if (SymbolOf(next.Operation) is { } symbol && EndsIn(symbol.Name, s_sayings))
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
            && !EndsIn(name, s_sayings) && EndpointTable.Member(char.ToLowerInvariant(name[0]) + name.Substring(1)) == null;
    }

    // Named values of a template, not a message.
    private static bool IsTable(ITypeSymbol? type) => type is { SpecialType: SpecialType.None } && type.AllInterfaces.Any(i => i.Name == "IDictionary");

    private static bool EndsIn(string name, ImmutableHashSet<string> words) => IdentifierWords.Split(name) is { IsEmpty: false } own && words.Contains(own[own.Length - 1].ToLowerInvariant());

    private static bool PutsTogether(IOperation operation) => operation is IInterpolatedStringOperation or IBinaryOperation
        or IInvocationOperation { TargetMethod: { ContainingType.Name: "StringBuilder", Name: not "ToString" } }
        or IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" or "Replace" } };

    // A message of a library, or a list of them: not only its text goes by its name.
    private static bool HoldsMessages(LlmModel model, ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => HoldsMessages(model, array.ElementType),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } named => named.TypeArguments.Any(t => HoldsMessages(model, t)) || named.GetMembers().Any(m => m is IMethodSymbol && model.Symbols.Find(m).Any(r => r.Role is Role.RoleMessage or Role.UserMessage or Role.SystemMessage)),
        _ => false,
    };

    private static bool IsAsItIs(LlmModel model, FlowStep step) => step.ToStart().Skip(1).All(s => s.Operation == step.Operation || s.Operation switch
    {
        IPropertyReferenceOperation { Property: var property } => property.IsIndexer || model.Symbols.Find(property).Any(r => r.Role is Role.ModelOutput or Role.PromptText),
        IFieldReferenceOperation => false,
        _ => true,
    });

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member => member.Member,
        _ => null,
    };
}
