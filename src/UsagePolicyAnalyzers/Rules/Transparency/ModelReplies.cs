using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>A reply of a model that leaves for people.</summary>
/// <param name="End">Where: the caller of a sender that only hands its parameter on.</param>
/// <param name="Call">The model call.</param>
/// <param name="Step">The way from the call to the end.</param>
/// <param name="Texts">What stands around the reply: literals and constants on its way.</param>
/// <param name="Senders">The functions between the end and where the reply leaves: they only hand it on.</param>
/// <param name="IsMarked">Whether a member beside the reply says that it is AI-made.</param>
internal sealed record ModelReply(IOperation End, string Channel, ModelCall Call, FlowStep Step, ImmutableArray<string> Texts, ImmutableArray<SyntaxNode> Senders, bool IsMarked);

/// <summary>Finds the replies that reach people, one a function and kind of call.</summary>
internal sealed class ModelReplies
{
    // Members of a parsed reply that are labels for a program, not text for people.
    private static readonly ImmutableHashSet<string> s_labels = ImmutableHashSet.Create(
        "language", "languages", "topic", "topics", "category", "categories", "label", "labels", "tag", "tags", "intent", "sentiment", "score", "status", "type", "kind", "code", "id", "ids", "priority", "department", "class", "level", "rating", "currency", "locale", "confidence", "genre", "color", "severity", "entity", "entities", "keyword", "keywords", "vector", "embedding", "queue", "queues", "folder", "bucket", "team", "route", "channel", "action", "mode", "format", "unit", "flag", "flags", "role", "date", "time", "count", "amount", "url", "email", "phone");

    private readonly LlmModel _model;
    private readonly Dictionary<ITypeSymbol, (bool IsMarked, ImmutableArray<string> Texts)> _notices = new(SymbolEqualityComparer.Default);

    private ModelReplies(LlmModel model)
    {
        _model = model;
        var found = new List<ModelReply>();
        var greetings = new List<(PersonFacingEnd End, string Text)>();
        var ends = model.Calls.Any(c => c.Kind is ModelCallKind.Chat or ModelCallKind.Speech) ? PersonFacing.Of(model).Ends : ImmutableArray<PersonFacingEnd>.Empty;
        foreach (var end in ends)
            Look(end, found, greetings);
        var first = found.GroupBy(r => (FunctionOf(r.End), r.Call.Kind)).Select(g => g.OrderBy(r => r.Call.Row?.Role == Role.TypedModelCall).ThenBy(r => r.Channel == "mail" && r.End is not IInvocationOperation).ThenBy(r => r.End.Syntax.SpanStart).First()).ToList();
        // What goes through a function that hands a reply over itself is of the same conversation.
        var byFunction = first.ToDictionary(r => (FunctionOf(r.End), r.Call.Kind));
        var kept = first.Where(r => r.End is IAssignmentOperation).ToList();
        All = first.Where(r => !r.Senders.Any(sender => byFunction.TryGetValue((sender, r.Call.Kind), out var other) && other != r) && !kept.Any(k => k.Call.Kind == r.Call.Kind && Shows(r, k)))
            .Select(r => WithShown(r, first)).ToImmutableArray();
        Greetings = greetings.ToImmutableArray();
    }

    /// <summary>The replies, one a function and kind.</summary>
    public ImmutableArray<ModelReply> All { get; }

    /// <summary>Texts of the program's own that reach people without a reply in them: greetings, notices.</summary>
    public ImmutableArray<(PersonFacingEnd End, string Text)> Greetings { get; }

    public static ModelReplies Of(LlmModel model) => model.Shared(m => new ModelReplies(m));

    /// <summary>The function that an operation is written in: the lambda, local function, method, or the top-level program.</summary>
    public static SyntaxNode FunctionOf(IOperation operation)
    {
        foreach (var node in operation.Syntax.AncestorsAndSelf())
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax } or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax)
                return node;
        }

        return operation.Syntax;
    }

    // What a page keeps leaves where it is kept; what shows it later may say more about it.
    private static bool Shows(ModelReply later, ModelReply kept) => later != kept && kept.End is IAssignmentOperation assignment && later.Step.ToStart().Any(s => s.Operation.Syntax == assignment.Value.Syntax);

    private static ModelReply WithShown(ModelReply reply, List<ModelReply> all)
    {
        foreach (var later in reply.End is IAssignmentOperation ? all.Where(other => Shows(other, reply)) : [])
            reply = reply with { Texts = reply.Texts.AddRange(later.Texts), IsMarked = reply.IsMarked || later.IsMarked };
        return reply;
    }

    private void Look(PersonFacingEnd end, List<ModelReply> found, List<(PersonFacingEnd, string)> greetings)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        var marked = false;
        var hits = new List<(FlowStep Step, ModelCall Call)>();
        FailedRequests.TraceReplies(_model, end.Value, end.Operation, Begin, step =>
        {
            if (_model.CallAt(step.Operation) is { } call)
            {
                if (call.Kind is ModelCallKind.Chat or ModelCallKind.Speech && !IsLabelCall(call))
                    hits.Add((step, call));
                return false;
            }

            if (IsLabel(step.Operation) || IsMeasure(step.Operation.Type) || IsParsedLabels(step) || IsGenericStore(step.Operation) || KeyedStores.IsOne(step.Operation))
                return false;
            marked |= Marks(step.Operation);
            if (step.Operation is IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type })
            {
                var (isMarked, notices) = NoticesOf(type);
                marked |= isMarked;
                texts.AddRange(notices);
            }

            var text = step.Operation switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } } => part,
                { ConstantValue: { HasValue: true, Value: string literal } } => literal,
                _ => null,
            };
            if (text is { Length: > 1 } && !IsExcuse(step.Operation, end.Operation))
                texts.Add(IsBeforeModelName(step.Operation) && _model.Words.Disclosures.NamesAi(text + "AI") ? text + "AI" : text);
            if (DisclosureOf(step.Operation) is { } disclosure)
                texts.Add(disclosure);
            return true;
        });
        if (hits.Count == 0)
        {
            if (texts.Count > 0 && !IsFailure(end.Operation))
                greetings.Add((end, string.Join(" ", texts)));
            return;
        }

        foreach (var kind in hits.GroupBy(h => h.Call.Kind))
        {
            foreach (var (step, call) in kind)
            {
                var (place, senders) = HandedOver(end, step);
                // What shares a function that prints is told by who calls it.
                if (end.Channel == "console" && !ConsoleConversations.Holds(_model, place) && (TypeAround(place) == TypeAround(end.Operation) || !ConsoleConversations.Holds(_model, end.Operation)))
                    continue;
                found.Add(new ModelReply(place, end.Channel, call, step, texts.ToImmutable(), senders, marked || IsSigned(place) || IsSigned(end.Operation)));
                break;
            }
        }

        void Begin()
        {
            texts.Clear();
            hits.Clear();
            marked = false;
        }
    }

    private static TypeDeclarationSyntax? TypeAround(IOperation operation) => operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    // What stands in for a reply that failed, or that is not there, is not around one.
    private static bool IsExcuse(IOperation text, IOperation end) => text.Syntax.AncestorsAndSelf().TakeWhile(n => n is ExpressionSyntax).Any(n => n.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } whole && whole.Right == n) || text.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is { } handler && !(handler.SyntaxTree == end.Syntax.SyntaxTree && handler.Span.Contains(end.Syntax.Span));

    // What people are told when there is no reply greets nobody.
    private static bool IsFailure(IOperation end) => end.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() != null
        || end is IInvocationOperation { TargetMethod.Name: "StatusCode" or "BadRequest" or "NotFound" or "Conflict" or "UnprocessableEntity" or "Problem" or "Unauthorized" };

    /// <summary>What a helper of the safeguards library, or a program's own of that name, says to people; null for anything else.</summary>
    public static string? DisclosureOf(IOperation operation) => operation is IInvocationOperation { TargetMethod: { ContainingType.Name: "AiDisclosure", Name: var helper } }
        ? helper.Contains("Disclaimer") ? DisclosureTexts.Disclaimer(RegulatedField.Medical) : DisclosureTexts.Disclosure()
        : null;

    // Where a method only hands its parameter on to people, its caller is the end. A mail that is worded around it is the end itself.
    private static (IOperation End, ImmutableArray<SyntaxNode> Senders) HandedOver(PersonFacingEnd end, FlowStep step)
    {
        var senders = ImmutableArray.CreateBuilder<SyntaxNode>();
        var function = FunctionOf(end.Operation);
        var place = end.Operation;
        var steps = step.ToStart().Reverse().ToList();
        if (end.Channel == "mail" && steps.Any(s => FunctionOf(s.Operation) == function && s.Operation is IBinaryOperation or IInterpolatedStringOperation))
            return (place, ImmutableArray<SyntaxNode>.Empty);
        for (var i = 0; i + 1 < steps.Count; i++)
        {
            if (steps[i].Operation is not IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } } || steps[i + 1].Frame != null || FunctionOf(steps[i].Operation) != function)
                continue;
            for (var call = steps[i + 1].Operation.Parent; call != null; call = call.Parent)
            {
                if (call is IInvocationOperation or IObjectCreationOperation)
                {
                    place = call;
                    senders.Add(function);
                    function = FunctionOf(call);
                    break;
                }
            }
        }

        return (place, senders.ToImmutable());
    }

    // The reply is put into a fixed schema of labels, or one word of a list: for a program.
    private bool IsLabelCall(ModelCall call) => call.Row?.Role == Role.TypedModelCall && call.Operation.TargetMethod.TypeArguments.All(t => IsMeasure(t));

    private static bool IsMeasure(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } or
    {
        SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime,
    } || type?.Name is "Guid" or "TimeSpan" or "DateTimeOffset" or "DateOnly";

    // A store of any type holds what others put there too: what comes out of it need not be a reply.
    private static bool IsGenericStore(IOperation operation) =>
        operation is IFieldReferenceOperation { Field.OriginalDefinition.Type: INamedTypeSymbol field } && IsOpen(field)
        || operation is IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: { IsIndexer: false, OriginalDefinition.Type: INamedTypeSymbol property } } && IsOpen(property);

    // Dictionary<string, T>, or a type nested in a generic one.
    private static bool IsOpen(INamedTypeSymbol type) => type.TypeArguments.Any(t => t.TypeKind == TypeKind.TypeParameter || t is INamedTypeSymbol inner && IsOpen(inner)) || type.ContainingType is { } outer && IsOpen(outer);

    private static bool IsLabel(IOperation operation)
    {
        // What a model asks a program to run, and what the SDK says of a reply.
        if (operation is IPropertyReferenceOperation { Property: { IsIndexer: false, DeclaringSyntaxReferences.IsEmpty: true, ContainingType.Name: var owner, Name: var member } }
            && (owner.Contains("ToolCall") || owner.Contains("FunctionCall") || owner.Contains("ToolUse") || owner.Contains("ToolApproval") || member is "AuthorName" or "Role" or "FinishReason" or "StopReason" or "Usage" or "Model" or "CreatedAt" || member.EndsWith("Id", StringComparison.Ordinal)))
            return true;
        var name = operation switch
        {
            IPropertyReferenceOperation { Property: { IsIndexer: false, DeclaringSyntaxReferences.IsEmpty: false } property } => property.Name,
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string,
            IInvocationOperation { TargetMethod.Name: "GetProperty", Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string,
            _ => null,
        };
        return name != null && IdentifierWords.Last(name) is { } last && s_labels.Contains(last);
    }

    // JSON that is read into a type of labels and numbers, and goes on as that.
    private static bool IsParsedLabels(FlowStep step) =>
        step is { Path.Length: 0, Operation: IInvocationOperation { TargetMethod: { TypeArguments: { Length: 1 } types } method } } && method.Name.StartsWith("Deserialize", StringComparison.Ordinal)
        && types[0] is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type && type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsImplicitlyDeclared || type.IsRecord && p.Name != "EqualityContract").ToList() is { Count: > 0 } members
        && members.All(p => IsMeasure(p.Type) || IdentifierWords.Last(p.Name) is { } last && s_labels.Contains(last));

    // What a response type says itself: its texts, and members that say so unless they are set otherwise, as bool AiGenerated { get; } = true.
    private (bool IsMarked, ImmutableArray<string> Texts) NoticesOf(INamedTypeSymbol type)
    {
        if (!_notices.TryGetValue(type, out var notices))
        {
            var declarations = _model.Graph.DeclarationsOf(type).ToList();
            _notices.Add(type, notices = (
                declarations.SelectMany(d => d.DescendantNodes()).OfType<PropertyDeclarationSyntax>().Any(p => _model.Words.Disclosures.IsDisclosureMember(p.Identifier.ValueText)
                    && (p.Initializer?.Value ?? p.ExpressionBody?.Expression)?.IsKind(SyntaxKind.TrueLiteralExpression) == true),
                declarations.SelectMany(d => d.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.StringLiteralToken)).Select(t => t.ValueText).Where(t => t.Length > 1).ToImmutableArray()));
        }

        return notices;
    }

    // "Generated by " + model, $"Answer of {modelName}": the name of a model names AI.
    private static bool IsBeforeModelName(IOperation text)
    {
        var next = text.Parent switch
        {
            IInterpolatedStringOperation whole => whole.Parts.SkipWhile(p => p != text).Skip(1).OfType<IInterpolationOperation>().Take(1).Select(p => p.Expression).FirstOrDefault(),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.LeftOperand == text => sum.RightOperand,
            _ => null,
        };
        return next?.Syntax is ExpressionSyntax expression && (expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is var member && (member ?? (expression as IdentifierNameSyntax)?.Identifier.ValueText) is { } name
            && IdentifierWords.Split(name) is var words && words.Any(w => w.Equals("model", StringComparison.OrdinalIgnoreCase)) && words[words.Length - 1].ToLowerInvariant() is "model" or "name" or "id";
    }

    // Clients.All.SendAsync("message", "AI", reply): who says it stands beside it.
    private bool IsSigned(IOperation end)
    {
        var arguments = end switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.SelectMany(a => a is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } } ? elements.ElementValues.AsEnumerable() : [a.Value])
            .Any(v => SourceGraph.Unwrap(v).ConstantValue is { HasValue: true, Value: string text } && _model.Words.Disclosures.IsMachine(text));
    }

    // new Reply(text, AiGenerated: true), new { text, aiGenerated = true }, new Line { Sender = "AI" }
    private bool Marks(IOperation operation)
    {
        var members = operation switch
        {
            IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IPropertyReferenceOperation)?.Property.Name, a.Value)),
            IObjectCreationOperation creation => (creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IMemberReferenceOperation)?.Member.Name, a.Value)) ?? [])
                .Concat(creation.Arguments.Select(a => (a.Parameter?.Name, a.Value))),
            IWithOperation with => with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IMemberReferenceOperation)?.Member.Name, a.Value)),
            _ => [],
        };
        return members.Any(m => _model.Words.Disclosures.IsDisclosureMember(m.Item1) && m.Value.ConstantValue is not { HasValue: true, Value: false or null or "" }
            || m.Value.ConstantValue is { HasValue: true, Value: string author } && _model.Words.Disclosures.IsSignedByAi(m.Item1, author));
    }
}
