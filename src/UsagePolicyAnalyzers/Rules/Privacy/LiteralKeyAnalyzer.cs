using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>UPA3011: a literal key reaches a client, a credential or the authorization header of a model endpoint.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralKeyAnalyzer : PolicyAnalyzer
{
    private const int ShortestKey = 12;

    private static readonly DiagnosticDescriptor s_rule = Rule.Warning(
        "UPA3011",
        "API key of a model provider is in source code",
        "A key for {1} is written in source: read it from configuration or a secret store, and revoke this one ({0})",
        RuleCategory.Privacy,
        "Whoever can read the repository can use the account. A key in source stays in its history after it is deleted.");

    // What local servers take for a key.
    private static readonly ImmutableHashSet<string> s_localKeys = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "ollama", "lm-studio", "lmstudio", "lm_studio", "local", "localhost", "none", "dummy", "unused", "not-needed", "no-key", "empty", "test", "fake", "llamacpp", "llama.cpp", "vllm", "nokey", "n/a");

    private static readonly string[] s_localHosts = ["localhost", "127.0.0.1", "0.0.0.0", "host.docker.internal", "[::1]"];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    private protected override IEnumerable<Finding> Find(LlmModel model, CancellationToken cancellationToken)
    {
        foreach (var use in SymbolUses.Of(model, Role.ApiKey).Concat(SymbolUses.Of(model, Role.ClientConstruction, wanted: "key")))
        {
            var values = use.Operation is IAssignmentOperation assignment ? [assignment.Value] : use.Arguments("key");
            foreach (var value in values)
            {
                if (LiteralOf(model, value, text => IsKey(text, mustLookLikeKey: false)) is { } literal && !IsLocal(literal) && !IsLocal(use.Operation.Syntax))
                    yield return Report(literal, use.Row.Assembly);
            }
        }

        foreach (var (value, sink) in Headers(model))
        {
            if (LiteralOf(model, value, text => IsKey(text, mustLookLikeKey: true)) is { } literal && !IsOfAnotherService(literal))
                yield return Report(literal, sink);
        }

        foreach (var address in model.Calls.Where(c => c.IsRawHttp).SelectMany(Addresses))
        {
            if (LiteralOf(model, address, HoldsKey) is { } literal)
                yield return Report(literal, "the address of a request");
        }
    }

    private static IEnumerable<IOperation> Addresses(ModelCall call) => call.Operation.Arguments.Where(a => a.Parameter is { Name: "requestUri" or "url" or "address" or "request" }).Select(a => a.Value);

    private static Finding Report(SyntaxNode literal, string sink) =>
        new(s_rule, literal.GetLocation(), ImmutableArray.Create(sink), default, ImmutableDictionary<string, string?>.Empty.Add("sink", sink));

    // request.Headers.Add("x-api-key", …), new AuthenticationHeaderValue("Bearer", …), Headers["api-key"] = …, and what the libraries read from the environment
    private static IEnumerable<(IOperation Value, string Sink)> Headers(LlmModel model)
    {
        var index = model.Graph.Index;
        foreach (var node in index.Creations("AuthenticationHeaderValue").Concat(index.TargetTypedCreations().Where(c => c.ArgumentList.Arguments.Count == 2)))
        {
            if (model.Graph.OperationOf(node) is IObjectCreationOperation { Type.Name: "AuthenticationHeaderValue", Arguments: { Length: 2 } arguments })
                yield return (arguments[1].Value, "the authorization header");
        }

        foreach (var name in (string[])["Add", "TryAddWithoutValidation", "AddHeader", "AddDefaultHeader", "WithHeader", "WithOAuthBearerToken", "AddOrUpdateHeader"])
        {
            foreach (var node in index.Invocations(name))
            {
                if (node.ArgumentList.Arguments.Count is 1 or 2 && MayNameHeader(node) && model.Graph.OperationOf(node) is IInvocationOperation call && IsKeyHeader(call, out var value))
                    yield return (value, "a request header");
            }
        }

        foreach (var file in index.Files)
        {
            foreach (var text in file.Texts.OfType<LiteralExpressionSyntax>())
            {
                if (EntryOf(text) is { } entry && model.Graph.OperationOf(entry) is { } value)
                    yield return (value, EndpointTable.IsKeyHeader(text.Token.ValueText) ? "a request header" : "the environment");
            }
        }
    }

    // What a text names: ["x-api-key"] = …, { "api-key", … }, SetEnvironmentVariable("OPENAI_API_KEY", …)
    private static ExpressionSyntax? EntryOf(LiteralExpressionSyntax name) => name.Parent switch
    {
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: { Parent: AssignmentExpressionSyntax assigned } element } } when assigned.Left == element && EndpointTable.IsKeyHeader(name.Token.ValueText) => assigned.Right,
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } entry when entry.IsKind(SyntaxKind.ComplexElementInitializerExpression) && pair[0] == name && EndpointTable.IsKeyHeader(name.Token.ValueText) => pair[1],
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } arguments, Parent: InvocationExpressionSyntax call } } when arguments[0].Expression == name && SourceIndex.InvokedName(call) == "SetEnvironmentVariable" && name.Token.ValueText.EndsWith("KEY", StringComparison.Ordinal) => arguments[1].Expression,
        _ => null,
    };

    // Told by syntax, before the call is bound: most of what is added anywhere is no header.
    private static bool MayNameHeader(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Count == 1
        ? SourceIndex.InvokedName(call) == "WithOAuthBearerToken"
        : call.ArgumentList.Arguments[0].Expression switch
        {
            LiteralExpressionSyntax literal => EndpointTable.IsKeyHeader(literal.Token.ValueText),
            SimpleNameSyntax or MemberAccessExpressionSyntax => true,
            _ => false,
        };

    private static bool IsKeyHeader(IInvocationOperation call, out IOperation value)
    {
        var arguments = call.TargetMethod.IsExtensionMethod ? call.Arguments.Skip(1).ToList() : call.Arguments.ToList();
        value = arguments.Count > 0 ? arguments[arguments.Count - 1].Value : call;
        if (call.TargetMethod.Name == "WithOAuthBearerToken")
            return arguments.Count == 1;
        return arguments.Count == 2 && arguments[0].Value.ConstantValue is { HasValue: true, Value: string header } && EndpointTable.IsKeyHeader(header);
    }

    // The literal that a value may be, where it is written; also what anybody writes to the member that it is read from.
    private static SyntaxNode? LiteralOf(LlmModel model, IOperation value, Func<string, bool> isKey)
    {
        SyntaxNode? found = null;
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<IOperation>([value]);
        while (found == null && open.Count > 0)
        {
            model.Trace(open.Dequeue(), FlowKind.Content, step =>
            {
                if (found != null)
                    return false;
                var text = step.Operation switch
                {
                    ILiteralOperation { ConstantValue: { HasValue: true, Value: string literal } } => literal,
                    IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } } => part,
                    _ => null,
                };
                if (text != null)
                {
                    if (isKey(text))
                        found = step.Operation.Syntax;
                    return false;
                }

                if (step.Operation is IMemberReferenceOperation { Member: var member, Instance: not (null or IInstanceReferenceOperation) } && member.Locations.Any(l => l.IsInSource) && members.Add(member))
                {
                    foreach (var written in model.Graph.Writes(member))
                        open.Enqueue(written);
                }

                // What a configuration, the environment or a file gives is not written here; the names of its entries are no keys.
                return step.Operation is not (IInvocationOperation { TargetMethod: { ContainingType.Name: "Environment" or "File" or "ConfigurationManager" } } or IPropertyReferenceOperation { Property.IsIndexer: true });
            });
        }

        return found;
    }

    // …?key=AIza…
    private static bool HoldsKey(string address)
    {
        var at = address.IndexOf("key=", StringComparison.OrdinalIgnoreCase);
        return at >= 0 ? IsKey(address.Substring(at + 4).Split('&')[0], mustLookLikeKey: true) : ProviderKeys.LooksLikeKey(address) && address.IndexOf('/') < 0;
    }

    private static bool IsKey(string text, bool mustLookLikeKey)
    {
        var key = text.Trim();
        if (key.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            key = key.Substring("Bearer ".Length).Trim();
        if (key.Length < ShortestKey || key.Any(char.IsWhiteSpace) || s_localKeys.Contains(key) || ProviderKeys.IsPlaceholder(key) || key.IndexOf("://", StringComparison.Ordinal) >= 0)
            return false;
        return ProviderKeys.LooksLikeKey(key) || (!mustLookLikeKey ? LooksRandom(key, 1) : key.Length >= 24 && LooksRandom(key, 4));
    }

    // A name of words and numbers is a placeholder, an entry's name or a model's ("flow-3-large-20260101"); a key mixes letters and digits.
    private static bool LooksRandom(string key, int digits) =>
        key.Count(char.IsDigit) >= digits && key.Distinct().Count() >= 8 && key.Split('-', '_', '.').Any(part => part.Any(char.IsDigit) && part.Any(char.IsLetter));

    // A token without the shape of a provider's key, where the nearest address in its type is no model's.
    private static bool IsOfAnotherService(SyntaxNode key)
    {
        if (ProviderKeys.KeyLength(key.GetFirstToken().ValueText.Trim(), 0) > 0)
            return false;
        var addresses = NearestAddresses(key.AncestorsAndSelf().TakeWhile(n => n is not (BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)).Where(IsStatementOrMember));
        return addresses.Count > 0 && !addresses.Any(t => EndpointTable.Find(t.ValueText) != null);
    }

    // The address that stands nearest to the key, within its statement or member, is that of this machine.
    private static bool IsLocal(SyntaxNode key)
    {
        var last = key.FirstAncestorOrSelf<SyntaxNode>(IsStatementOrMember);
        return NearestAddresses(key.AncestorsAndSelf().TakeWhile(n => n is not (TypeDeclarationSyntax or CompilationUnitSyntax) && n != last?.Parent))
            .Any(t => s_localHosts.Any(h => t.ValueText.IndexOf(h, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    private static bool IsStatementOrMember(SyntaxNode node) => node is StatementSyntax or MemberDeclarationSyntax;

    // Those in the first scope that has any.
    private static List<SyntaxToken> NearestAddresses(IEnumerable<SyntaxNode> scopes) =>
        scopes.Select(scope => scope.DescendantTokens().Where(IsAddress).ToList()).FirstOrDefault(addresses => addresses.Count > 0) ?? [];

    private static bool IsAddress(SyntaxToken token) => (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        && (token.ValueText.IndexOf("://", StringComparison.Ordinal) >= 0 || s_localHosts.Any(h => token.ValueText.StartsWith(h, StringComparison.OrdinalIgnoreCase)));
}
