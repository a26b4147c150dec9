using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>UPA4008: a reply that goes to people or into a decision although nothing reads the member that says it was refused or filtered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadRefusalAnalyzer : PolicyAnalyzer
{
    private const int MaxCallers = 6;
    private const int MaxEnds = 60;

    private static readonly DiagnosticDescriptor s_rule = Rule.Info(
        "UPA4008",
        "Refusal or filtered reply is not handled",
        "Nothing reads '{1}' of this reply before its text is used: handle a refused or filtered reply ({0})",
        RuleCategory.Safeguards,
        "A refused or filtered reply is empty, cut, or an apology; shown or decided upon as if it were an answer, it misleads.");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc />
    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        var members = new Dictionary<ITypeSymbol, ISymbol?>(SymbolEqualityComparer.Default);
        var known = new Dictionary<SyntaxNode, ReplyUses>();
        foreach (var call in model.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Kind != ModelCallKind.Chat || call.IsRawHttp || MemberOf(call.Operation.Type) is not { } member || IsInsideClient(model, call.Operation))
                continue;
            var ends = new List<(IOperation Taken, bool IsRead, bool Matters)>();
            Follow(model, call.Operation, ends, known, 0);
            // Who shares a call that others check has to check, too.
            if (!ends.Any(e => e.IsRead))
                ends = ends.Any(e => e.Matters) ? [(call.Operation, false, true)] : [];
            foreach (var (taken, isRead, matters) in ends)
            {
                if (!isRead && matters)
                    yield return new Finding(s_rule, taken.Syntax, member.Name);
            }
        }

        ISymbol? MemberOf(ITypeSymbol? type)
        {
            if (type == null)
                return null;
            if (!members.TryGetValue(type, out var member))
                members.Add(type, member = SaysIn(model, type));
            return member;
        }
    }

    // What becomes of a reply where it is taken; of one that is only handed on, at each caller.
    private static void Follow(LlmModel model, IOperation taken, List<(IOperation Taken, bool IsRead, bool Matters)> ends, Dictionary<SyntaxNode, ReplyUses> known, int depth)
    {
        if (!known.TryGetValue(taken.Syntax, out var uses))
        {
            known.Add(taken.Syntax, uses = new ReplyUses(model));
            uses.Trace(taken);
        }

        var sites = uses.IsStatusRead || depth > MaxCallers ? [] : uses.ReturnedBy.SelectMany(m => model.Graph.Callers(m)).Select(s => s.Operation).ToList();
        var matters = uses.Matters && !IsHandedOn(model, taken, uses);
        if (sites.Count == 0 || matters)
            ends.Add((taken, uses.IsStatusRead, matters));
        foreach (var site in sites.Where(s => ends.Count < MaxEnds && s != taken))
            Follow(model, site, ends, known, depth + 1);
    }

    // A method that is given the client, and gives the reply back as it came: it stands between them, as middleware does.
    private static bool IsHandedOn(LlmModel model, IOperation taken, ReplyUses uses) => uses.ReturnedBy.Count > 0
        && taken is IInvocationOperation call && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } client && SourceGraph.Unwrap(client) is IParameterReferenceOperation && model.Graph.SymbolAround(call.Syntax) is IMethodSymbol method
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, call.Type);

    // Middleware hands the reply on as it came, status and all: who called it reads it.
    private static bool IsInsideClient(LlmModel model, IOperation call)
    {
        var type = model.Graph.SymbolAround(call.Syntax)?.ContainingType;
        if (type?.AllInterfaces.Any(i => model.Symbols.Find(i, Role.ModelClient) != null) == true)
            return true;
        for (; type != null; type = type.BaseType)
        {
            if (model.Symbols.Find(type, Role.ModelClient) != null)
                return true;
        }

        return false;
    }

    /// <summary>The member of a result that says it was refused or filtered; through tasks, sequences and results of clients.</summary>
    internal static ISymbol? SaysIn(LlmModel model, ITypeSymbol? type, int depth = 0)
    {
        if (type is not INamedTypeSymbol named || depth > 4)
            return null;
        foreach (var role in new[] { Role.FinishReason, Role.Refusal })
        {
            for (INamedTypeSymbol? current = named; current != null; current = current.BaseType)
            {
                if (current.GetMembers().FirstOrDefault(m => m is IPropertySymbol && model.Symbols.Find(m, role) != null) is { } member)
                    return member;
            }
        }

        // Task<T>, IAsyncEnumerable<T>; and the choices of a reply.
        var parts = named.TypeArguments.Concat(named.AllInterfaces.Where(i => i.Name is "IAsyncEnumerable").SelectMany(i => i.TypeArguments))
            .Concat(named.GetMembers().OfType<IPropertySymbol>().Where(p => p.Name is "Choices" or "Candidates").Select(p => p.Type is IArrayTypeSymbol array ? array.ElementType : p.Type));
        return parts.Select(a => SaysIn(model, a, depth + 1)).FirstOrDefault(m => m != null);
    }

    /// <summary>What becomes of a reply.</summary>
    private sealed class ReplyUses(LlmModel model)
    {
        private static readonly ImmutableHashSet<string> s_channels = ImmutableHashSet.Create("http", "page", "hub", "bot", "grpc");

        private readonly HashSet<IMethodSymbol> _entered = new(SymbolEqualityComparer.Default);

        public bool IsStatusRead { get; private set; }

        public bool Matters { get; private set; }

        /// <summary>The methods that hand the reply to their callers.</summary>
        public List<IMethodSymbol> ReturnedBy { get; } = [];

        public void Trace(IOperation call) => new UseTracer(model.Graph, Visit).Trace(call);

        private bool Visit(Use use)
        {
            // Nothing more is to be known.
            if (IsStatusRead)
                return false;
            switch (use.Kind)
            {
                case UseKind.Member:
                    return OnMember((IMemberReferenceOperation)use.Consumer);
                case UseKind.Decision:
                    Matters = Matters || use.Consumer is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation && !IsEmptiness(use.Value) && !IsPatternOfTypes(use.Consumer) && !IsTidied(use.Consumer);
                    return false;
                case UseKind.Stored:
                    return OnStored((IAssignmentOperation)use.Consumer);
                case UseKind.Returned:
                    Matters = Matters || IsEndpoint(use.Consumer);
                    return OnReturned(use.Consumer);
                case UseKind.Argument:
                    return OnArgument(use.Consumer);
                default:
                    return false;
            }
        }

        private bool OnMember(IMemberReferenceOperation reference)
        {
            foreach (var row in model.Symbols.Find(reference.Member))
                IsStatusRead |= row.Role is Role.FinishReason or Role.Refusal or Role.FilteredReason;
            return reference.Member.Name is not ("Usage" or "Id" or "Model" or "ModelId" or "CreatedAt" or "Length" or "Count");
        }

        // A lambda's value is that of the call which takes it; a method's goes to each of its callers.
        private bool OnReturned(IOperation returned)
        {
            for (var parent = returned.Parent; parent != null; parent = parent.Parent)
            {
                if (parent is IAnonymousFunctionOperation)
                    return true;
                if (parent is ILocalFunctionOperation local)
                    return IsEntered(local.Symbol);
            }

            return model.Graph.SymbolAround(returned.Syntax) is IMethodSymbol method && IsEntered(method);
        }

        // A function that was handed the reply gives it back to whoever handed it over.
        private bool IsEntered(IMethodSymbol function)
        {
            if (_entered.Contains(function.OriginalDefinition))
                return true;
            ReturnedBy.Add(function);
            return false;
        }

        private bool OnStored(IAssignmentOperation assignment)
        {
            if (assignment.Target is not IMemberReferenceOperation { Member: var member, Instance: var instance })
                return false;
            Matters |= model.Symbols.Find(member, Role.PersonFacingOutput) != null
                || instance is IInstanceReferenceOperation && member.ContainingType is { } type && model.Symbols.Find(type, Role.EndpointType)?.Says("channel", "page") == true;
            return true;
        }

        private bool OnArgument(IOperation consumer)
        {
            if (consumer is not IInvocationOperation call)
                return true;
            if (model.Symbols.Find(call.TargetMethod).Any(r => r.Role is Role.Refusal or Role.FinishReason))
            {
                IsStatusRead = true;
                return false;
            }

            if (model.CallAt(call) != null)
                return false;
            foreach (var body in model.Graph.Implementations(call.TargetMethod))
                _entered.Add(body);
            if (EndOf(call) is { } end)
            {
                Matters |= !end.Says("channel", "console") || ConsoleConversations.IsTypedInto(call);
                return false;
            }

            return !Recording.IsRecording(model, call);
        }

        private SymbolRow? EndOf(IInvocationOperation call) =>
            model.Symbols.Find(call.TargetMethod, Role.PersonFacingOutput)
            ?? (call.Instance is IMemberReferenceOperation { Member: var member } ? model.Symbols.Find(member, Role.PersonFacingReceiver) : null);

        private bool IsEndpoint(IOperation returned)
        {
            for (var parent = returned.Parent; parent != null; parent = parent.Parent)
            {
                if (parent is IAnonymousFunctionOperation lambda)
                    return Endpoints.Of(model).ChannelOf(lambda.Symbol, lambda.Syntax) is { } bound && s_channels.Contains(bound);
            }

            return model.Graph.SymbolAround(returned.Syntax) is IMethodSymbol method
                && Endpoints.Of(model).ChannelOf(method) is { } channel && s_channels.Contains(channel);
        }

        // if (json.StartsWith("```")) json = json[7..]; the text is trimmed, and nothing else is done.
        private static bool IsTidied(IOperation consumer) => consumer is IConditionalOperation { WhenFalse: null, WhenTrue: var done }
            && (done is IBlockOperation { Operations: { IsEmpty: false } statements } ? statements : ImmutableArray.Create(done)).All(s => s is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } target, Value: var value } }
                && value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation read && SymbolEqualityComparer.Default.Equals(read.Local, target.Local)));

        // switch (content) { case FunctionCallContent call: … }
        private static bool IsPatternOfTypes(IOperation consumer) => consumer switch
        {
            ISwitchOperation @switch => @switch.Cases.SelectMany(c => c.Clauses).All(c => c is IPatternCaseClauseOperation { Pattern: IDeclarationPatternOperation or ITypePatternOperation or IDiscardPatternOperation } or IDefaultCaseClauseOperation),
            ISwitchExpressionOperation @switch => @switch.Arms.All(a => a.Pattern is IDeclarationPatternOperation or ITypePatternOperation or IDiscardPatternOperation),
            _ => false,
        };

        // Whether there is a text at all, how long it is, or of what type a part of the reply is.
        private static bool IsEmptiness(IOperation condition) =>
            condition.DescendantsAndSelf().Any(o => o is IIsTypeOperation or IIsPatternOperation { Pattern: ITypePatternOperation or IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true } } or IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "MoveNextAsync" or "MoveNext" or "Any" } or IPropertyReferenceOperation { Property.Name: "Length" or "Count" }
                || o is IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or "" } } or IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation or IDeclarationPatternOperation });
    }
}
