using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

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
        var prompts = new Lazy<PromptVariables>(() => new PromptVariables(model));
        foreach (var (log, values) in Logs(model).Concat(LogFiles.Of(model)))
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

        // Nobody sits before the console of a server or a bot: what it writes is kept as a log, but where somebody is asked for a choice.
        if (SymbolUses.Of(model, Role.EndpointRegistration).Any() || SymbolUses.Of(model, Role.PersonFacingOutput).Any(u => u.Row.Says("channel", "bot")))
        {
            var asking = new HashSet<SyntaxTree>(SymbolUses.Of(model, Role.UserInput).Where(IsConsole).Select(u => u.Operation.Syntax.SyntaxTree));
            foreach (var use in SymbolUses.Of(model, Role.PersonFacingOutput, wanted: "text"))
            {
                if (IsConsole(use) && use.Operation is IInvocationOperation log && !asking.Contains(log.Syntax.SyntaxTree))
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

    private static string? TextOf(LlmModel model, IOperation log, IOperation value, PromptVariables prompts)
    {
        string? what = null;
        FailedRequests.TraceReplies(model, value, log, () => what = null, step =>
        {
            if (what != null || TellsAbout(step.Operation) || IsNamedFact(step.Operation) || !MayHoldText(step.Operation.Type) || KeyedStores.IsOne(step.Operation) || ReplyData.IsOne(model, step))
                return false;
            if (model.CallAt(step.Operation) is { } call)
            {
                if (call.Kind is ModelCallKind.Chat or ModelCallKind.Transcription)
                    what = "a reply";
                return false;
            }

            // A record that is logged as a whole shows its members.
            if (step.Operation is IConversionOperation && PrintedText.ObjectOf(step.Operation) is { Type: INamedTypeSymbol { IsRecord: true } record } && PrintedText.MethodOf(record) == null && record.GetMembers().Any(prompts.Sends))
            {
                what = "a prompt";
                return false;
            }

            // Only what is logged as it is: a part of it is not the prompt.
            if (IsPrintedHere(step) && IsAsItIs(model, step) && prompts.Holds(step) is { } isPrompt)
            {
                what = isPrompt ? "a prompt" : null;
                return false;
            }

            return true;
        });
        return what;
    }

    private static bool IsNamedFact(IOperation operation) => PromptVariables.SymbolOf(operation) is { } named
        && (RecordedNames.IsThing(named.Name) || ((named is IPropertySymbol || PromptVariables.IsTable(operation.Type)) && RecordedNames.IsLabel(named.Name)));

    // A type of the program that a reply is read into may give a reason of its own; why the model stopped is none.
    private static bool TellsAbout(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: var isOther, Name: var name } } && (isOther ? s_facts : s_wireFacts).Any(f => name.EndsWith(f, StringComparison.Ordinal));

    private static bool MayHoldText(ITypeSymbol? type) => (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var held } ? held[0] : type) is not { TypeKind: TypeKind.Enum } and not
    {
        SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime,
    } && type?.Name is not ("Guid" or "TimeSpan" or "DateTimeOffset" or "HttpStatusCode");

    // In the log call itself, or in what an object that it is given says about itself.
    private static bool IsPrintedHere(FlowStep step) => step.Frame is null or { Callee.Name: "ToString" or "PrintMembers", Outer: null };

    private static bool IsAsItIs(LlmModel model, FlowStep step) => step.ToStart().Skip(1).All(s => s.Operation == step.Operation || s.Operation switch
    {
        IPropertyReferenceOperation { Property: var property } => property.IsIndexer || model.Symbols.Find(property).Any(r => r.Role is Role.ModelOutput or Role.PromptText),
        IFieldReferenceOperation => false,
        _ => true,
    });
}
