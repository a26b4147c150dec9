using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>The addresses that HTTP requests go to: the texts that a value may be, put together from its pieces, and the base addresses of clients.</summary>
internal sealed class RequestAddresses
{
    /// <summary>Stands for a piece that is not known.</summary>
    private const string Unknown = "*";

    private const int LongestAddress = 500;
    private const int MaxTexts = 8;
    private const int MaxDepth = 4;

    // Methods that send a request, of the framework and of the usual HTTP libraries.
    private static readonly ImmutableHashSet<string> s_senders = ImmutableHashSet.Create(
        "PostAsync", "PostAsJsonAsync", "SendAsync", "Send", "PutAsync", "GetAsync", "PostJsonAsync", "PostStringAsync", "ExecuteAsync", "ExecutePostAsync", "PostJsonStreamAsync", "UploadString", "UploadStringTaskAsync", "GetStringAsync");

    private static readonly string[] s_httpNamespaces = ["System.Net", "RestSharp", "Flurl.Http"];

    private readonly LlmModel _model;
    private readonly Memo<TypeDeclarationSyntax, ImmutableArray<IOperation>> _bases;

    private RequestAddresses(LlmModel model)
    {
        _model = model;
        _bases = new(FindBases);
    }

    public static RequestAddresses Of(LlmModel model) => model.Shared(m => new RequestAddresses(m));

    /// <summary>Whether a method of this name may send a request.</summary>
    public static bool MaySend(string methodName) => s_senders.Contains(methodName);

    /// <summary>Whether a call is one of an HTTP library.</summary>
    public static bool IsRequest(IInvocationOperation invocation) =>
        invocation.TargetMethod.ContainingNamespace?.ToDisplayString() is { } space && s_httpNamespaces.Any(n => space.StartsWith(n, StringComparison.Ordinal));

    /// <summary>Whether a step is what another request brought: that says nothing of this one, neither of its address nor of its body.</summary>
    public static bool IsFetched(FlowStep step) => step.Next != null && step.Operation is IInvocationOperation other && MaySend(other.TargetMethod.Name) && IsRequest(other);

    /// <summary>Visits the texts that a value may be or holds, those of several pieces as a whole first, then piece by piece, until a visit says that it is enough.</summary>
    /// <param name="value">An address, or what holds one.</param>
    /// <param name="visit">Takes a text, and says whether to go on.</param>
    /// <param name="frame">The call that the value stands in; null for any.</param>
    public void Visit(IOperation value, Func<string, bool> visit, CallFrame? frame = null) => Visit(value, visit, frame, 0);

    private void Visit(IOperation value, Func<string, bool> visit, CallFrame? frame, int depth)
    {
        var goesOn = true;
        _model.Trace(value, FlowKind.Content, step =>
        {
            if (!goesOn || IsFetched(step))
                return false;
            if (step.Operation.ConstantValue is { HasValue: true, Value: string text })
            {
                goesOn = text.Length >= LongestAddress || visit(text);
                return false;
            }

            if (depth == MaxDepth || PiecesOf(step.Operation) is not { } pieces)
                return goesOn;
            goesOn = Joined(pieces, step.Frame, depth + 1).All(visit);
            // The pieces follow by themselves.
            return goesOn;
        }, "", frame);
    }

    private IEnumerable<string> Joined(IEnumerable<IOperation> pieces, CallFrame? frame, int depth)
    {
        var texts = new List<string> { "" };
        foreach (var piece in pieces)
        {
            var alternatives = new List<string>();
            if (piece.ConstantValue is { HasValue: true, Value: string text })
                alternatives.Add(text);
            else if (piece.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" })
                Visit(piece, t => { alternatives.Add(t); return alternatives.Count < MaxTexts; }, frame, depth);
            if (alternatives.Count == 0)
                alternatives.Add(Unknown);
            texts = texts.SelectMany(begun => alternatives.Select(a => begun + a)).Where(t => t.Length < LongestAddress).Distinct().Take(MaxTexts).ToList();
        }

        return texts;
    }

    // $"{root}/v1/messages", root + path, new Uri(root, path)
    private static IEnumerable<IOperation>? PiecesOf(IOperation operation) => operation switch
    {
        IInterpolatedStringOperation { Parts.Length: < 10 } text => text.Parts.Select(PieceOf),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => [sum.LeftOperand, sum.RightOperand],
        IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: 2 } arguments } when arguments[1].Value.Type is { TypeKind: not TypeKind.Enum } => arguments.Select(a => SourceGraph.Unwrap(a.Value)),
        _ => null,
    };

    private static IOperation PieceOf(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation constant => constant.Text,
        IInterpolationOperation hole => hole.Expression,
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.IsEmpty: false } append } => append.Arguments[0].Value,
        _ => part,
    };

    /// <summary>The client that a request is made with, which an extension method is given as its first argument.</summary>
    public static IOperation? ClientOf(IInvocationOperation request) =>
        request.Instance ?? (request.TargetMethod.IsExtensionMethod && !request.Arguments.IsEmpty ? SourceGraph.Unwrap(request.Arguments[0].Value) : null);

    /// <summary>The base addresses that a client may be set up with: in the type that calls it, where a client of that type is registered, else anywhere that is not for another type.</summary>
    public ImmutableArray<IOperation> BasesOf(IOperation client)
    {
        if (client.Type?.Name is not "HttpClient")
            return ImmutableArray.Create(client); // new RestClient("https://…")
        if (NameOf(client) is { } name && Values(Assigned().Where(a => RegisteredName(a.Node) == name)) is { IsEmpty: false } named)
            return named;
        return client.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } caller ? _bases[caller] : Values(Assigned().Where(a => a.For == null));
    }

    // factory.CreateClient("weather")
    private string? NameOf(IOperation client)
    {
        string? name = null;
        _model.FindOrigin(client, FlowKind.Content, step => (name = step.Operation is IInvocationOperation { TargetMethod.Name: "CreateClient" } made
            ? made.Arguments.Select(a => a.Value.ConstantValue.Value).OfType<string>().FirstOrDefault() : null) != null);
        return name;
    }

    private ImmutableArray<IOperation> FindBases(TypeDeclarationSyntax caller)
    {
        var type = _model.Graph.ModelOf(caller.SyntaxTree).GetDeclaredSymbol(caller);
        var addresses = Assigned().ToList();
        var own = addresses.Where(a => a.For == null ? SymbolEqualityComparer.Default.Equals(TypeAround(a.Node), type) : IsAmong(a.For, caller)).ToList();
        return Values(own.Count > 0 ? own : addresses.Where(a => a.For == null && !IsOfAnother(a.Node, type)));
    }

    private IEnumerable<(AssignmentExpressionSyntax Node, ImmutableArray<string>? For)> Assigned() => _model.Graph.Index.Assignments("BaseAddress").Select(a => (a, RegisteredTypes(a)));

    private ImmutableArray<IOperation> Values(IEnumerable<(AssignmentExpressionSyntax Node, ImmutableArray<string>?)> assigned) =>
        assigned.Select(a => _model.Graph.OperationOf(a.Node.Right)).OfType<IOperation>().ToImmutableArray();

    private INamedTypeSymbol? TypeAround(SyntaxNode node) => _model.Graph.SymbolAround(node)?.ContainingType;

    // The client of another type: its field, or what its constructor is given.
    private bool IsOfAnother(AssignmentExpressionSyntax address, INamedTypeSymbol? type)
    {
        var owner = _model.Graph.OperationOf(address) is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } client } } ? SourceGraph.Unwrap(client) switch
        {
            IMemberReferenceOperation { Member: { IsStatic: false } member } => member.ContainingType,
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => constructor.ContainingType,
            _ => null,
        } : null;
        for (var t = type; t != null && owner != null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, owner))
                return false;
        }
        return owner != null;
    }

    // AddHttpClient<IWeather, Weather>(client => client.BaseAddress = …)
    private static ImmutableArray<string>? RegisteredTypes(SyntaxNode assignment) =>
        assignment.Ancestors().OfType<InvocationExpressionSyntax>().Select(i => i.Expression is MemberAccessExpressionSyntax access ? access.Name : i.Expression)
            .OfType<GenericNameSyntax>().FirstOrDefault(n => n.Identifier.ValueText == "AddHttpClient")?.TypeArgumentList.Arguments.Select(t => t.ToString()).ToImmutableArray();

    // AddHttpClient("weather", client => client.BaseAddress = …)
    private string? RegisteredName(SyntaxNode assignment) =>
        assignment.Ancestors().OfType<InvocationExpressionSyntax>().Where(i => SourceIndex.InvokedName(i) == "AddHttpClient").SelectMany(i => i.ArgumentList.Arguments.Take(1))
            .Select(a => _model.Graph.OperationOf(a.Expression)?.ConstantValue.Value as string).FirstOrDefault();

    private static bool IsAmong(ImmutableArray<string>? types, TypeDeclarationSyntax caller) =>
        types is { } names && (names.Any(n => Last(n) == caller.Identifier.ValueText) || caller.BaseList?.Types.Any(b => names.Any(n => Last(n) == Last(b.Type.ToString()))) == true);

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
