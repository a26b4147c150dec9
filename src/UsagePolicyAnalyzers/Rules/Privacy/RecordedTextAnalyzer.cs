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
    private static readonly string[] s_facts = ["Id", "Model", "ModelId", "Reason", "Role", "Usage", "CreatedAt", "Created", "Count", "Fingerprint", "Kind", "Type", "Status", "StatusCode", "ReasonPhrase", "Headers", "Version", "Index", "Tier", "Tokens", "Error"];

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
        var prompts = new PromptVariables(model);
        var reported = new HashSet<SyntaxNode>();
        foreach (var (log, values) in LogCalls.Of(model, prompts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GoverningConditions.Of(log).Any(IsSwitch))
                continue;
            var texts = values.Select(v => (Value: v, What: TextOf(model, log, v, prompts))).Where(t => t.What != null).ToList();
            // What a writer makes an entry of and what it keeps are the same to its callers.
            if (texts.Count > 0 && reported.Add(log.Syntax))
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

    private static string? TextOf(LlmModel model, IOperation log, IOperation value, PromptVariables prompts)
    {
        string? what = null;
        if (SourceGraph.Unwrap(value).Type?.SpecialType == SpecialType.System_Char)
            return null;
        FailedRequests.TraceReplies(model, value, log, () => what = null, step =>
        {
            if (what != null || TellsAbout(step) || IsNamedFact(step) || SingleWords.IsOne(step) || RunCommands.IsOne(model, step) || IsOtherEntry(step, log) || !MayHoldText(step.Operation.Type) || KeyedStores.IsOne(step.Operation) || ReplyData.IsOne(model, step))
                return false;
            if (model.CallAt(step.Operation) is { } call)
            {
                if (call.Kind is ModelCallKind.Chat or ModelCallKind.Transcription)
                    what = "a reply";
                return false;
            }

            // What a library says that the prompt is, as a filter reads it.
            if (IsPrintedHere(step) && step.Operation is IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_String } said && model.Symbols.Find(said.Property, Role.PromptText) is { } row && !model.Symbols.Find(said.Property).Any(r => r.Role == Role.ModelOutput) && row.Says("means", "any"))
            {
                what = "a prompt";
                return false;
            }

            // A record that is logged as a whole shows its members.
            if (step.Operation is IConversionOperation && PrintedText.ObjectOf(step.Operation) is { Type: INamedTypeSymbol { IsRecord: true } record } && PrintedText.MethodOf(record) == null && record.GetMembers().Any(prompts.Sends))
            {
                what = "a prompt";
                return false;
            }

            if (IsPrintedHere(step) && prompts.Holds(step) is { } isPrompt)
            {
                what = isPrompt ? "a prompt" : null;
                return false;
            }

            return true;
        });
        return what;
    }

    // An entry of a log is reported where it is made, not once more where it is kept.
    private static bool IsOtherEntry(FlowStep step, IOperation log) =>
        step is { Path.Length: 0, Operation: IObjectCreationOperation { Type: { DeclaringSyntaxReferences.IsEmpty: false, Name: var type } } made } && made != log && RecordedNames.IsLogEntry(type);

    private static bool IsNamedFact(FlowStep step) => UnboundMember(step.Operation) is { } member && (RecordedNames.IsThing(member) || RecordedNames.IsLabel(member) || RecordedNames.IsError(member))
        || PromptVariables.SymbolOf(step.Operation) is { } named && PromptVariables.PartOf(step).Path.Length == 0
        && (RecordedNames.IsThing(named.Name) || ((named is IPropertySymbol || PromptVariables.IsTable(step.Operation.Type)) && (RecordedNames.IsLabel(named.Name) || RecordedNames.IsError(named.Name))));

    // Of what is told at run time only, or by a reference that is missing: known by its name.
    private static string? UnboundMember(IOperation operation) => operation switch
    {
        IDynamicMemberReferenceOperation { MemberName: var name } => name,
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => name,
        _ => null,
    };

    // A type of the program that a reply is read into may give a reason of its own; why the model stopped is none. The metadata of a reply is read by keys.
    private static bool TellsAbout(FlowStep step) =>
        step.Operation is IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: var isOther, Name: var name } } && (isOther ? s_facts : s_wireFacts).Any(f => name.EndsWith(f, StringComparison.Ordinal))
        || JsonKeys.KeyOf(step) is { } key and not "Reason" && s_facts.Contains(key);

    private static bool MayHoldText(ITypeSymbol? type) => (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var held } ? held[0] : type) is not { TypeKind: TypeKind.Enum } and not
    {
        SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime,
    } && type?.Name is not ("Guid" or "TimeSpan" or "DateTimeOffset" or "HttpStatusCode");

    // In the log call itself, or in what an object that it is given says about itself.
    private static bool IsPrintedHere(FlowStep step) => step.Frame is null or { Callee.Name: "ToString" or "PrintMembers", Outer: null };
}
