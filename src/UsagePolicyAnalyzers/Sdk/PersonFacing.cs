using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A statement where something leaves for people.</summary>
/// <param name="Operation">The statement's operation: a send call, a result, an assignment to a page's property.</param>
/// <param name="Value">What leaves.</param>
/// <param name="Channel">How: http, page, hub, bot, mail, sms, console …</param>
internal sealed record PersonFacingEnd(IOperation Operation, IOperation Value, string Channel);

/// <summary>
/// Finds where text leaves for people: results of endpoints, what the tables name, properties of pages, messages to messaging services over HTTP, and
/// senders of the program's own that show no body.
/// </summary>
internal sealed class PersonFacing
{
    private static readonly ImmutableHashSet<string> s_sendVerbs = ImmutableHashSet.Create("send", "sende", "senden", "enviar", "envia", "enviado", "envoyer", "envoie", "invia", "inviare", "gonder", "notify", "reply", "respond", "text", "say", "speak", "play", "deliver", "mail", "antworte", "schicke", "responder", "repondre", "rispondi",
        "abspielen", "spiele", "spielen", "vorspielen", "vorlesen", "ansagen", "sage", "sprich", "sprechen", "reproducir", "reproduce", "hablar", "decir", "jouer", "joue", "diffuser", "diffuse", "dire", "dites", "tocar", "toca", "reproduzir", "reproduz", "falar", "dizer", "riproduci", "riprodurre", "parlare", "oynat", "cal", "soyle", "konus");

    private static readonly ImmutableHashSet<string> s_channels = ImmutableHashSet.Create(
        "mail", "mailer", "email", "smtp", "sms", "phone", "messenger", "message", "messages", "messaging", "chat", "telegram", "whatsapp", "slack", "teams", "discord", "notifier", "notification", "notifications", "customer", "customers", "guest", "recipient", "briefkasten", "post", "postfach", "brief", "correo", "correos", "courriel", "courrier", "posta", "mesaj", "eposta",
        "call", "caller", "leg", "speaker", "phone", "line", "to", "empfaenger", "destinatario", "destinataire", "alici", "user", "member", "member", "visitor", "patient", "inbox", "outbox", "gateway", "portal", "bot", "buzon", "telefon", "telefono", "nachricht", "nachrichten", "mensaje", "mensajes", "mensagem", "messaggio",
        "anruf", "anrufer", "gesprach", "gespraech", "lautsprecher", "kunde", "kunden", "gast", "gaste", "gaeste", "teilnehmer", "llamada", "altavoz", "cliente", "clientes", "usuario", "usuarios", "appel", "appelant", "utilisateur", "chamada", "chiamata", "utente", "arama", "hoparlor", "musteri");

    private static readonly ImmutableHashSet<string> s_messengers = ImmutableHashSet.Create("sms", "mail", "mailer", "email", "whatsapp", "telegram");

    private static readonly ImmutableHashSet<string> s_machines = ImmutableHashSet.Create("bus", "queue", "command", "event", "events", "mediator", "http", "request", "broker", "topic", "metric", "metrics", "telemetry", "log", "audit", "webhook", "job", "worker", "cache", "store", "repository", "index", "model", "llm", "ai", "openai");

    private static readonly string[] s_services = ["api.telegram.org", "slack.com/api", "hooks.slack.com", "discord.com/api", "discordapp.com/api", "graph.facebook.com", "api.twilio.com", "api.sendgrid.com", "webhook.office.com", "api.line.me", "api.mailgun.net", "api.postmarkapp.com", "api.resend.com", "api.whatsapp.com", "api.viber.com", "sendMail", "/sendMessage"];

    private readonly LlmModel _model;

    private PersonFacing(LlmModel model)
    {
        _model = model;
        Ends = Find().ToImmutableArray();
    }

    /// <summary>All ends, in source order.</summary>
    public ImmutableArray<PersonFacingEnd> Ends { get; }

    public static PersonFacing Of(LlmModel model) => model.Shared(m => new PersonFacing(m));

    /// <summary>Whether somebody types into the console that something is written to; others print results, or wait for a key.</summary>
    public static bool IsTypedInto(IOperation end) => Reads(end).Any();

    /// <summary>Whether something is written to a console in the round in which it reads what somebody types, and so belongs to a conversation.</summary>
    public static bool IsConversation(LlmModel model, IOperation end)
    {
        var reads = Reads(end).ToList();
        if (reads.Count == 0)
            return false;
        var functions = ScopeOf(end).DescendantNodes().Select(n => (Name: NameOf(n), Function: n)).Where(f => f.Name != null).ToLookup(f => f.Name!, f => f.Function);
        var readers = new HashSet<string>(reads.Select(r => FunctionsAround(r).Select(f => f.Name).FirstOrDefault()).OfType<string>());
        return reads.Concat(readers.Count == 0 ? [] : ScopeOf(end).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(i => SourceIndex.InvokedName(i) is { } name && readers.Contains(name)))
            .SelectMany(r => RoundsOf(model, r)).Distinct().Any(round => Runs(round, end, functions, []));
    }

    // The loops around what is read, the block of a jump back, or a function that is called in a loop or calls itself.
    private static IEnumerable<SyntaxNode> RoundsOf(LlmModel model, SyntaxNode read)
    {
        foreach (var node in Within(read))
        {
            if (IsLoop(node))
                yield return node;
            else if (node is LabeledStatementSyntax { Parent: { } block })
                yield return block is GlobalStatementSyntax { Parent: { } file } ? file : block;
        }

        if (FunctionsAround(read).FirstOrDefault() is { Name: { } name, Function: { } function } && model.Graph.Index.Invocations(name).Any(i => (function.SyntaxTree == i.SyntaxTree && function.Span.Contains(i.Span)) || (IsRead(read) && Within(i).Any(IsLoop))))
            yield return function;
    }

    private static IEnumerable<SyntaxNode> Within(SyntaxNode node) => node.Ancestors().TakeWhile(n => n is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax) || n is GlobalStatementSyntax);

    private static bool IsRead(SyntaxNode node) => node is InvocationExpressionSyntax call && SourceIndex.InvokedName(call) is "ReadLine" or "ReadLineAsync" or "Ask" or "Prompt" or "ReadKey";

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax;

    // Whether code holds a place, or names a function of the same type that does.
    private static bool Runs(SyntaxNode code, IOperation end, ILookup<string, SyntaxNode> functions, HashSet<string> seen) =>
        code.Span.Contains(end.Syntax.Span) || code.DescendantNodes().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).Where(n => functions.Contains(n) && seen.Add(n)).ToList()
            .Any(name => functions[name].Any(f => Runs(f, end, functions, seen)));

    private static IEnumerable<(string Name, SyntaxNode Function)> FunctionsAround(SyntaxNode node) =>
        node.Ancestors().Select(n => (Name: NameOf(n)!, Function: n)).Where(f => f.Name != null);

    private static string? NameOf(SyntaxNode function) => (function as MethodDeclarationSyntax)?.Identifier.ValueText ?? (function as LocalFunctionStatementSyntax)?.Identifier.ValueText;

    private static SyntaxNode ScopeOf(IOperation end) => end.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? end.Syntax.SyntaxTree.GetRoot();

    private static IEnumerable<InvocationExpressionSyntax> Reads(IOperation end) => ScopeOf(end).DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(i => IsRead(i) && i.Parent is not (ExpressionStatementSyntax or AwaitExpressionSyntax { Parent: ExpressionStatementSyntax }));

    private IEnumerable<PersonFacingEnd> Find()
    {
        foreach (var file in _model.Graph.Index.Files)
        {
            var pages = new HashSet<TypeDeclarationSyntax>(file.Types.Where(t => PageOf(_model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(t)) != null || ShowsList(t)));
            foreach (var entry in file.Invocations)
            {
                var adds = PassThrough.Mutates(entry.Key);
                var known = _model.Symbols.MayMatch(entry.Key, Role.PersonFacingOutput) || _model.Symbols.MayMatch(entry.Key, Role.SpeechPlayback);
                var words = IdentifierWords.Split(entry.Key);
                var sends = !words.IsEmpty && (s_sendVerbs.Contains(words[0].ToLowerInvariant()) || entry.Key is "PostAsync" or "PostAsJsonAsync" or "CopyToAsync" or "WriteAsync");
                foreach (var node in entry.Value)
                {
                    if (!known && !sends && !(adds && MayBePage(node) && IsIn(pages, node)) && !MayReach(node))
                        continue;
                    if (_model.Graph.OperationOf(node) is not IInvocationOperation invocation)
                        continue;
                    foreach (var end in _model.CallAt(invocation) is { } call ? OfSpeech(call) : OfInvocation(invocation))
                        yield return end;
                }
            }

            foreach (var entry in file.Assignments)
            {
                var known = _model.Symbols.MayMatch(entry.Key, Role.PersonFacingOutput);
                foreach (var node in entry.Value)
                {
                    if (MayBePage(node) && (known || IsIn(pages, node)) && _model.Graph.OperationOf(node) is IAssignmentOperation { Target: IMemberReferenceOperation target } assignment && PageChannel(target) is { } channel)
                        yield return new PersonFacingEnd(assignment, assignment.Value, channel);
                }
            }

            foreach (var end in file.Receivers.Where(r => _model.Symbols.MayMatch(r.Key, Role.PersonFacingOutput)).SelectMany(r => r.Value).Select(InBag).OfType<PersonFacingEnd>())
                yield return end;
            foreach (var end in Returns(file))
                yield return end;
        }
    }

    // ViewBag.Reply = …, ViewData["Reply"] = …
    private PersonFacingEnd? InBag(SimpleNameSyntax name)
    {
        SyntaxNode bag = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } own ? own : name;
        if (bag.Parent is not (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax) || bag.Parent.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != bag.Parent
            || _model.Graph.ModelOf(name.SyntaxTree).GetSymbolInfo(name).Symbol is not { } symbol || _model.Symbols.Find(symbol, Role.PersonFacingOutput) is not { } row || _model.Graph.OperationOf(assignment) is not IAssignmentOperation operation)
            return null;
        return new PersonFacingEnd(operation, operation.Value, row.Argument("channel").FirstOrDefault() ?? "page");
    }

    // A synthesizer that is made for the loudspeaker plays what it speaks; it is, where nothing else is said.
    private IEnumerable<PersonFacingEnd> OfSpeech(ModelCall call)
    {
        if (call.Kind != ModelCallKind.Speech || call.Operation.Instance is not { } instance)
            yield break;
        var type = call.Operation.TargetMethod.ContainingType;
        var plays = _model.FindOrigin(instance, FlowKind.Content, step => step.Operation is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type, type)
            && _model.Symbols.Find(creation.Constructor, Role.SpeechPlayback) != null
            && (creation.Arguments.Length == 1 || creation.Arguments.Any(a => _model.FindOrigin(a.Value, FlowKind.Content, s => s.Operation is IInvocationOperation made && _model.Symbols.Find(made.TargetMethod, Role.SpeechPlayback) != null) != null)));
        if (plays != null)
            yield return new PersonFacingEnd(call.Operation, call.Operation, "speech");
    }

    private IEnumerable<PersonFacingEnd> OfInvocation(IInvocationOperation invocation)
    {
        foreach (var role in (Role[])[Role.PersonFacingOutput, Role.SpeechPlayback])
        {
            if (_model.Symbols.Find(invocation.TargetMethod, role) is not { } row)
                continue;
            var names = row.Argument("text").Concat(row.Argument("audio")).ToList();
            var any = false;
            foreach (var argument in invocation.Arguments)
            {
                if (argument.Parameter is { } parameter && (names.Count == 0 ? parameter.Ordinal > 0 || !invocation.TargetMethod.IsExtensionMethod : names.Contains(parameter.Name)))
                {
                    any = true;
                    yield return new PersonFacingEnd(invocation, argument.Value, row.Argument("channel").FirstOrDefault() ?? "other");
                }
            }

            if (any)
                yield break;
        }

        // Console.Out.WriteLine(…), Clients.Caller.Message(…)
        ISymbol? reached = invocation.Instance switch
        {
            IMemberReferenceOperation member => member.Member,
            IInvocationOperation made => made.TargetMethod,
            _ => null,
        };
        if ((Receiver(reached) ?? WriterOf(invocation)) is { } receiver)
        {
            foreach (var argument in invocation.Arguments)
                yield return new PersonFacingEnd(invocation, argument.Value, receiver.Argument("channel").FirstOrDefault() ?? "other");
            yield break;
        }

        // speech.Content.CopyToAsync(context.Response.Body)
        if (invocation.Instance != null && invocation.Arguments.Any(a => SourceGraph.Unwrap(a.Value) is IMemberReferenceOperation { Member: var sink } && _model.Symbols.Find(sink, Role.PersonFacingOutput) != null))
        {
            yield return new PersonFacingEnd(invocation, invocation.Instance, "http");
            yield break;
        }

        // context.Response.Body.WriteAsync(bytes)
        if (invocation.Instance is IMemberReferenceOperation { Member: var body } && _model.Symbols.Find(body, Role.PersonFacingOutput) is { } output)
        {
            foreach (var argument in invocation.Arguments)
                yield return new PersonFacingEnd(invocation, argument.Value, output.Argument("channel").FirstOrDefault() ?? "http");
            yield break;
        }

        // Lines.Add(reply) of a page or component
        if (invocation.Instance is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } list && PassThrough.Mutates(invocation.TargetMethod.Name) && (PageChannel(list) ?? (IsShownList(list.Type) ? "desktop" : null)) is { } page)
        {
            foreach (var argument in invocation.Arguments)
                yield return new PersonFacingEnd(invocation, argument.Value, page);
            yield break;
        }

        if (IsMessagingService(invocation))
        {
            foreach (var argument in invocation.Arguments.Where(a => a.Parameter?.Name is not ("requestUri" or "cancellationToken" or "client")))
                yield return new PersonFacingEnd(invocation, argument.Value, "bot");
        }
        else if (IsOwnSender(invocation))
        {
            foreach (var argument in invocation.Arguments.Where(a => a.Value.Type is { } type && (type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } || type.Name is "Stream" or "BinaryData" || !type.DeclaringSyntaxReferences.IsEmpty)))
                yield return new PersonFacingEnd(invocation, argument.Value, "message");
        }
    }

    private SymbolRow? Receiver(ISymbol? symbol) => symbol == null ? null : _model.Symbols.Find(symbol, Role.PersonFacingReceiver);

    // A writer that was given the console: writer.WriteLine(…)
    private SymbolRow? WriterOf(IInvocationOperation invocation)
    {
        if (invocation.Instance is not { Type: { Name: "TextWriter" } type } writer || type.ContainingNamespace?.ToDisplayString() != "System.IO")
            return null;
        SymbolRow? row = null;
        _model.FindOrigin(writer, FlowKind.Content, step => (row = Receiver((step.Operation as IMemberReferenceOperation)?.Member)) != null);
        return row;
    }

    private bool IsMessagingService(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name is not ("PostAsync" or "PostAsJsonAsync" or "SendAsync") || invocation.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("System.Net.Http", StringComparison.Ordinal) != true)
            return false;
        var addresses = RequestAddresses.Of(_model);
        var texts = new List<string>();
        foreach (var address in invocation.Arguments.Where(a => a.Parameter?.Name is "requestUri" or "request").Select(a => a.Value))
            addresses.Visit(address, Collect);
        if (!texts.Exists(IsWhole) && RequestAddresses.ClientOf(invocation) is { } client)
        {
            var paths = texts.ToList();
            foreach (var address in addresses.BasesOf(client))
                addresses.Visit(address, root => Collect(root) && paths.TrueForAll(path => Collect(root.TrimEnd('/') + "/" + path.TrimStart('/'))));
        }

        return texts.Exists(IsService);

        bool Collect(string text)
        {
            texts.Add(text);
            return !IsService(text);
        }
    }

    private static bool IsWhole(string address) => address.IndexOf("://", StringComparison.Ordinal) >= 0;

    private static bool IsService(string address) => s_services.Any(s => address.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0);

    // A sender of the program's own, without a body that shows where it leads: its names say that it writes to people.
    private bool IsOwnSender(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType is not { } type || type.DeclaringSyntaxReferences.IsEmpty || !_model.Graph.Implementations(method).All(Posts))
            return false;
        var verb = IdentifierWords.Split(method.Name);
        if (verb.IsEmpty || !s_sendVerbs.Contains(verb[0].ToLowerInvariant()))
            return false;
        var around = IdentifierWords.Split(type.Name).Concat(verb.Skip(1)).Select(w => w.ToLowerInvariant()).ToList();
        if (around.Any(s_machines.Contains))
            return false;
        return around.Concat(method.Parameters.SelectMany(p => IdentifierWords.Split(p.Name)).Select(w => w.ToLowerInvariant())).Any(s_channels.Contains);
    }

    private static bool IsIn(HashSet<TypeDeclarationSyntax> types, SyntaxNode node) =>
        types.Count > 0 && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && types.Contains(type);

    // A page or component, or what a window is bound to.
    private string? PageOf(INamedTypeSymbol? type) =>
        type != null && _model.Symbols.Find(type, Role.EndpointType) is { } row && (row.Says("channel", "page") || row.Says("channel", "desktop")) ? row.Argument("channel").First() : null;

    // A list that tells the window what is added to it.
    private static bool IsShownList(ITypeSymbol? type) => type is { Name: "ObservableCollection", ContainingNamespace.Name: "ObjectModel" };

    private static bool ShowsList(TypeDeclarationSyntax type) => type.Members.Any(m => m is PropertyDeclarationSyntax { Type: GenericNameSyntax { Identifier.ValueText: "ObservableCollection" } } or FieldDeclarationSyntax { Declaration.Type: GenericNameSyntax { Identifier.ValueText: "ObservableCollection" } });

    // Hands a message to a service that no table knows.
    private bool Posts(IMethodSymbol method)
    {
        if (!IdentifierWords.Split(method.Name).Concat(IdentifierWords.Split(method.ContainingType?.Name ?? "")).Any(w => s_messengers.Contains(w.ToLowerInvariant())))
            return false;
        var calls = _model.Graph.BodiesOf(method).SelectMany(b => b.Descendants()).OfType<IInvocationOperation>().ToList();
        return calls.Any(c => c.TargetMethod.ContainingType?.Name is "HttpClient" or "HttpClientJsonExtensions") && !calls.Any(c => _model.CallAt(c) != null);
    }

    private static bool MayBePage(AssignmentExpressionSyntax node) =>
        node.RawKind is (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.AddAssignmentExpression && node.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax && node.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    // Clients.Caller.Receive(…), Clients.Group("desk").Receive(…)
    private bool MayReach(InvocationExpressionSyntax node) => node.Expression is MemberAccessExpressionSyntax access && access.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => _model.Symbols.MayMatch(name, Role.PersonFacingReceiver),
        InvocationExpressionSyntax made => SourceIndex.InvokedName(made) is { } name && _model.Symbols.MayMatch(name, Role.PersonFacingReceiver),
        _ => false,
    };

    private static bool MayBePage(InvocationExpressionSyntax node) =>
        node.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } };

    // this.Answer = … of a page or component; ContentResult.Content = …, label.Text = …
    private string? PageChannel(IMemberReferenceOperation target)
    {
        if (_model.Symbols.Find(target.Member, Role.PersonFacingOutput) is { } row)
            return row.Argument("channel").FirstOrDefault() ?? "page";
        if (target.Instance is not IInstanceReferenceOperation || PageOf(target.Member.ContainingType) is not { } channel)
            return null;
        // A window is bound to properties and to lists that tell of changes.
        return channel == "page" || target is IPropertyReferenceOperation { Property.DeclaredAccessibility: Accessibility.Public } && (target.Type?.SpecialType == SpecialType.System_String || IsShownList(target.Type)) ? channel : null;
    }

    // What endpoints give back, where no result of the tables stands around it.
    private IEnumerable<PersonFacingEnd> Returns(SourceIndex.FileIndex file)
    {
        var endpoints = Endpoints.Of(_model);
        foreach (var type in file.Types)
        {
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
            {
                if ((method.Body ?? (SyntaxNode?)method.ExpressionBody) == null || _model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(method) is not { } symbol || symbol.ReturnsVoid)
                    continue;
                if (endpoints.ChannelOf(symbol) is not { } channel || channel is "page")
                    continue;
                foreach (var returned in _model.Graph.BodiesOf(symbol).SelectMany(SourceGraph.Within).OfType<IReturnOperation>())
                {
                    if (returned.ReturnedValue is { } value && !IsResult(value))
                        yield return new PersonFacingEnd(returned, value, channel);
                }
            }
        }

        foreach (var use in SymbolUses.Of(_model, Role.EndpointRegistration).Where(u => u.Operation.Syntax.SyntaxTree == file.Tree))
        {
            foreach (var handler in use.Arguments("delegate").Select(SourceGraph.Unwrap).Select(h => h is IDelegateCreationOperation creation ? creation.Target : h).OfType<IAnonymousFunctionOperation>())
            {
                foreach (var returned in SourceGraph.Within(handler.Body).OfType<IReturnOperation>())
                {
                    if (returned.ReturnedValue is { } value && !IsResult(value))
                        yield return new PersonFacingEnd(returned, value, use.Row.Argument("channel").FirstOrDefault() ?? "http");
                }
            }
        }
    }

    // Results.Ok(…) is an end of its own.
    private bool IsResult(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IInvocationOperation invocation => _model.Symbols.Find(invocation.TargetMethod, Role.PersonFacingOutput) != null,
        IObjectCreationOperation creation => _model.Symbols.Find(creation.Constructor, Role.PersonFacingOutput) != null,
        _ => false,
    };
}
