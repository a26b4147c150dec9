using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Finds the model calls of a compilation: by the names in the tables first, binding only the hits; and HTTP requests to known endpoints.</summary>
internal sealed class ModelCallFinder(LlmModel model)
{
    private static readonly ImmutableArray<(Role Role, ModelCallKind Kind, bool Streams)> s_roles = ImmutableArray.Create(
        (Role.ModelCall, ModelCallKind.Chat, false),
        (Role.StreamingModelCall, ModelCallKind.Chat, true),
        (Role.TypedModelCall, ModelCallKind.Chat, false),
        (Role.ImageCall, ModelCallKind.Image, false),
        (Role.SpeechCall, ModelCallKind.Speech, false),
        (Role.TranscriptionCall, ModelCallKind.Transcription, false),
        (Role.EmbeddingCall, ModelCallKind.Embedding, false),
        (Role.RealtimeCall, ModelCallKind.Realtime, false),
        (Role.ModerationCall, ModelCallKind.Moderation, false));

    // What a request for a picture says without naming a model.
    private static readonly string[] s_picture = ["prompt", "n", "size"];

    private static readonly string[] s_inputs = ["prompt", "text", "system", "user", "options", "input"];

    private readonly HashSet<SyntaxNode> _asked = [];

    private readonly RequestAddresses _addresses = RequestAddresses.Of(model);

    public ImmutableArray<ModelCall> Find()
    {
        var calls = ImmutableArray.CreateBuilder<ModelCall>();
        var raw = RawEndpoints.AppearIn(model.Compilation, model.Options.AdditionalFiles);
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var entry in file.Invocations)
            {
                var known = s_roles.Any(r => model.Symbols.MayMatch(entry.Key, r.Role));
                var sends = raw && RequestAddresses.MaySend(entry.Key);
                if (!known && !sends)
                    continue;
                foreach (var node in entry.Value)
                {
                    if (model.Graph.OperationOf(node) is not IInvocationOperation invocation)
                        continue;
                    if (known && FromTable(invocation) is { } call)
                        calls.Add(call);
                    else if (sends && FromRequest(invocation) is { } request)
                        calls.AddRange(AskedOf(invocation) ?? [request]);
                }
            }
        }

        calls.Sort((a, b) => StringComparer.Ordinal.Compare(a.Operation.Syntax.SyntaxTree.FilePath, b.Operation.Syntax.SyntaxTree.FilePath) is var order && order != 0
            ? order
            : a.Operation.Syntax.SpanStart.CompareTo(b.Operation.Syntax.SpanStart));
        return calls.ToImmutable();
    }

    private ModelCall? FromTable(IInvocationOperation invocation)
    {
        var rows = model.Symbols.Find(invocation.TargetMethod);
        foreach (var (role, kind, streams) in s_roles)
        {
            foreach (var row in rows)
            {
                if (row.Role == role)
                    return new ModelCall(invocation, kind, row.Assembly, row, InputsOf(invocation, row), streams);
            }
        }

        return null;
    }

    private static ImmutableArray<ModelInput> InputsOf(IInvocationOperation invocation, SymbolRow row)
    {
        var names = s_inputs.SelectMany(key => row.Argument(key)).ToImmutableHashSet(StringComparer.Ordinal);
        var inputs = invocation.Arguments.Where(a => a.Parameter is { } p && names.Contains(p.Name)).Select(a => new ModelInput(a.Value)).ToList();
        // A call without such an argument sends what its receiver was filled with (a builder, a conversation).
        if (inputs.Count == 0 && invocation.Instance != null)
            inputs.Add(new ModelInput(invocation.Instance));
        return inputs.ToImmutableArray();
    }

    private ModelCall? FromRequest(IInvocationOperation invocation)
    {
        if (!RequestAddresses.IsRequest(invocation) || invocation.Arguments.IsEmpty || invocation.Arguments.Any(a => a.Parameter?.Type.Name == "HttpRequestMessage" && IsLookup(a.Value)))
            return null;
        ModelEndpoint? endpoint = null;
        var addressed = false;
        var path = invocation.Arguments.Select(a => a.Value.ConstantValue.Value).OfType<string>().FirstOrDefault() ?? "";
        foreach (var argument in invocation.Arguments)
            Look(argument.Value, ref endpoint, ref addressed, path);
        if (endpoint is null && !addressed && RequestAddresses.ClientOf(invocation) is { } client)
            endpoint = _addresses.BasesOf(client).Select(b => EndpointOf(b, path)).FirstOrDefault(e => e != null);
        var body = BodyOf(invocation);
        if (endpoint is { Kind: "" } || (endpoint == null && !addressed))
            endpoint = OfShape(invocation, body) is { } shape ? shape with { Provider = endpoint?.Provider ?? "" } : endpoint;
        // What a host keeps is looked up without asking a model: GET v1/projects/p/locations.
        return endpoint is null or { Kind: "management" } || (endpoint.Kind.Length == 0 && invocation.TargetMethod.Name is "GetAsync" or "GetStringAsync")
            ? null
            : new ModelCall(invocation, KindOf(endpoint), endpoint.Provider, null, body, IsStreaming: false);
    }

    // A message that only looks up or deletes what there is asks no model: GET /v1/responses/id.
    private bool IsLookup(IOperation message)
    {
        var (looksUp, asks) = (false, false);
        model.Trace(message, FlowKind.Content, step =>
        {
            if (step.Operation is not IObjectCreationOperation { Type.Name: "HttpRequestMessage" } creation)
                return true;
            var fetches = creation.Arguments.Any(a => SourceGraph.Unwrap(a.Value) is IPropertyReferenceOperation { Property: { Name: "Get" or "Delete" or "Head", ContainingType.Name: "HttpMethod" } });
            looksUp |= fetches;
            asks |= !fetches;
            return false;
        });
        return looksUp && !asks;
    }

    // Where the address is a setting, the body tells: a model by name, and messages, a prompt or an input for it; contents in parts; how many pictures of which size.
    private ModelEndpoint? OfShape(IInvocationOperation invocation, ImmutableArray<ModelInput> body, CallFrame? frame = null)
    {
        ModelEndpoint? found = null;
        foreach (var input in body)
        {
            var hasContents = false;
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (RequestAddresses.IsFetched(step))
                    return false;
                if (found == null && MembersOf(step.Operation) is { } members)
                {
                    hasContents |= members.Contains("contents");
                    found = members.Contains("model") ? OfModel(invocation, members) : hasContents && members.Contains("parts") ? new ModelEndpoint("", "chat")
                        : s_picture.All(members.Contains) ? new ModelEndpoint("", "image") : null;
                }
                return found == null;
            }, input.Path, frame: frame);
        }
        return found;
    }

    private ModelEndpoint? OfModel(IInvocationOperation invocation, HashSet<string> members)
    {
        var embeds = members.Contains("input") && (members.Contains("dimensions") || model.Graph.SymbolAround(invocation.Syntax)?.Name.Contains("Embed") == true);
        var kind = embeds ? "embedding" : members.Contains("messages") ? "chat" : !members.Contains("prompt") ? "" : members.Contains("size") || members.Contains("width") ? "image" : "completion";
        return kind.Length > 0 ? new ModelEndpoint("", kind) : null;
    }

    // new { model = …, messages = … }, new Request { Model = …, Messages = … }, new JsonObject { ["model"] = …, ["messages"] = … }
    private static HashSet<string>? MembersOf(IOperation operation)
    {
        var initializers = operation switch
        {
            IAnonymousObjectCreationOperation anonymous => anonymous.Initializers,
            IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers,
            _ => ImmutableArray<IOperation>.Empty,
        };
        return initializers.IsEmpty ? null : new HashSet<string>(initializers.OfType<IAssignmentOperation>().Select(a => a.Target switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string ?? "",
            IMemberReferenceOperation member => member.Member.Name,
            _ => "",
        }), StringComparer.OrdinalIgnoreCase);
    }

    // A sender of the program's own that asks models and others alike, or one model for several things, by the address that it is given: who gives it a model's address, or what a model is asked with, asks the model.
    private List<ModelCall>? AskedOf(IInvocationOperation invocation)
    {
        if (model.Graph.SymbolAround(invocation.Syntax) is not IMethodSymbol { MethodKind: MethodKind.Ordinary } sender)
            return null;
        var addresses = sender.Parameters.Where(p => p.Type.SpecialType == SpecialType.System_String || p.Type.Name is "Uri" or "HttpRequestMessage").ToList();
        if (addresses.Count == 0)
            return null;
        var body = BodyOf(invocation);
        var content = ParametersIn(body, sender);
        foreach (var address in addresses.Where(p => p.Type.Name == "HttpRequestMessage" || !content.Contains(p)))
        {
            var asked = new List<ModelCall>();
            var others = false;
            foreach (var site in model.Graph.Callers(sender))
            {
                var frame = new CallFrame(null, sender, site.Operation);
                var endpoint = site.ArgumentFor(address) is not { } given || IsLookup(given) ? null : (IsWritten(given) ? AddressOf(invocation, frame) : null) ?? OfShape(invocation, body, frame);
                others |= endpoint is null or { Kind: "management" };
                if (endpoint is { Kind: not "management" } && site.Operation is IInvocationOperation call)
                    asked.Add(new ModelCall(call, KindOf(endpoint), endpoint.Provider, null, Sent(call, address), IsStreaming: false));
            }

            if (asked.Count > 0 && (others || asked.Any(c => c.Kind != asked[0].Kind)))
                return asked.Where(c => _asked.Add(c.Operation.Syntax)).ToList();
        }

        return null;
    }

    // What the sender puts into the body, as a question or the name of a model.
    private HashSet<IParameterSymbol> ParametersIn(ImmutableArray<ModelInput> body, IMethodSymbol sender)
    {
        var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var input in body)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                if (step.Operation is not IParameterReferenceOperation { Parameter: var parameter } || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, sender))
                    return true;
                parameters.Add(parameter);
                return false;
            }, input.Path);
        }

        return parameters;
    }

    private bool IsWritten(IOperation address)
    {
        var any = false;
        _addresses.Visit(address, _ => !(any = true));
        return any;
    }

    private ModelEndpoint? AddressOf(IInvocationOperation request, CallFrame frame) => request.Arguments.Aggregate((ModelEndpoint?)null, (known, a) => Better(known, EndpointOf(a.Value, frame: frame)));

    private static ImmutableArray<ModelInput> Sent(IInvocationOperation call, IParameterSymbol address) =>
        address.Type.Name == "HttpRequestMessage"
            ? call.Arguments.Where(a => a.Parameter?.Ordinal == address.Ordinal).Select(a => new ModelInput(a.Value, "Content")).ToImmutableArray()
            : call.Arguments.Where(a => a.Parameter is { } p && p.Ordinal != address.Ordinal && p.Name.IndexOf("header", StringComparison.OrdinalIgnoreCase) < 0).Select(a => new ModelInput(a.Value)).ToImmutableArray();

    private static ModelCallKind KindOf(ModelEndpoint endpoint) => endpoint.Kind switch
    {
        // A host that does nothing else.
        "" when endpoint.Provider is "ElevenLabs" or "AzureSpeech" or "GoogleSpeech" => ModelCallKind.Speech,
        "image" or "video" => ModelCallKind.Image,
        "speech" => ModelCallKind.Speech,
        "transcription" => ModelCallKind.Transcription,
        "embedding" => ModelCallKind.Embedding,
        "realtime" => ModelCallKind.Realtime,
        "moderation" => ModelCallKind.Moderation,
        _ => ModelCallKind.Chat,
    };

    // A path that is asked for below a base address belongs to it: v1/ and moderations.
    private void Look(IOperation value, ref ModelEndpoint? endpoint, ref bool addressed, string path = "", CallFrame? frame = null)
    {
        ModelEndpoint? found = null;
        var any = false;
        _addresses.Visit(value, text =>
        {
            var whole = text.IndexOf("://", StringComparison.Ordinal) >= 0;
            any |= whole;
            found = Better(found, EndpointTable.Find(whole && path.Length > 0 && path.IndexOf("://", StringComparison.Ordinal) < 0 ? text.TrimEnd('/') + "/" + path.TrimStart('/') : text));
            return found is null or { Kind: "" };
        }, frame);
        endpoint = Better(endpoint, found);
        addressed |= any;
    }

    private ModelEndpoint? EndpointOf(IOperation value, string path = "", CallFrame? frame = null)
    {
        ModelEndpoint? endpoint = null;
        var addressed = false;
        Look(value, ref endpoint, ref addressed, path, frame);
        return endpoint;
    }

    // An address that says what it does is better than a host alone.
    private static ModelEndpoint? Better(ModelEndpoint? known, ModelEndpoint? found) => known is null or { Kind: "" } ? found ?? known : known;

    // The body of a request: not its address or headers, which carry keys.
    private static ImmutableArray<ModelInput> BodyOf(IInvocationOperation invocation)
    {
        var inputs = ImmutableArray.CreateBuilder<ModelInput>();
        foreach (var argument in invocation.Arguments)
        {
            switch (argument.Parameter)
            {
                case { Type.Name: "HttpRequestMessage" }:
                    inputs.Add(new ModelInput(argument.Value, "Content"));
                    break;
                case { Type.Name: "RestRequest" or "IRestRequest" }:
                    inputs.Add(new ModelInput(argument.Value));
                    break;
                case { Name: "requestUri" or "cancellationToken" or "options" or "completionOption" or "url" or "request" or "address" } or { Type.Name: "CancellationToken" }:
                    break;
                case { Ordinal: 0 } when invocation.TargetMethod.IsExtensionMethod:
                    break;
                default:
                    inputs.Add(new ModelInput(argument.Value));
                    break;
            }
        }

        return inputs.ToImmutable();
    }
}
