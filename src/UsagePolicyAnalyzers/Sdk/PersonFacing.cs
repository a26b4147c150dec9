using UsagePolicyAnalyzers.Flow;

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
    private readonly LlmModel _model;

    private PersonFacing(LlmModel model)
    {
        _model = model;
        Ends = Find().ToImmutableArray();
    }

    /// <summary>All ends, in source order.</summary>
    public ImmutableArray<PersonFacingEnd> Ends { get; }

    public static PersonFacing Of(LlmModel model) => model.Shared(m => new PersonFacing(m));

    private IEnumerable<PersonFacingEnd> Find()
    {
        foreach (var file in _model.Graph.Index.Files)
        {
            var pages = new HashSet<TypeDeclarationSyntax>(file.Types.Where(t => PageOf(_model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(t)) != null || ShowsList(t)));
            foreach (var entry in file.Invocations)
            {
                var adds = PassThrough.Mutates(entry.Key);
                var known = _model.Symbols.MayMatch(entry.Key, Role.PersonFacingOutput) || _model.Symbols.MayMatch(entry.Key, Role.SpeechPlayback);
                var sends = Senders.MaySend(entry.Key);
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

        var senders = Senders.Of(_model);
        if (senders.IsMessagingService(invocation))
        {
            foreach (var argument in invocation.Arguments.Where(a => a.Parameter?.Name is not ("requestUri" or "cancellationToken" or "client")))
                yield return new PersonFacingEnd(invocation, argument.Value, "bot");
        }
        else if (senders.IsOwn(invocation))
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

    private static bool IsIn(HashSet<TypeDeclarationSyntax> types, SyntaxNode node) =>
        types.Count > 0 && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && types.Contains(type);

    // A page or component, or what a window is bound to.
    private string? PageOf(INamedTypeSymbol? type) =>
        type != null && _model.Symbols.Find(type, Role.EndpointType) is { } row && (row.Says("channel", "page") || row.Says("channel", "desktop")) ? row.Argument("channel").First() : null;

    // A list that tells the window what is added to it.
    private static bool IsShownList(ITypeSymbol? type) => type is { Name: "ObservableCollection", ContainingNamespace.Name: "ObjectModel" };

    private static bool ShowsList(TypeDeclarationSyntax type) => type.Members.Any(m => m is PropertyDeclarationSyntax { Type: GenericNameSyntax { Identifier.ValueText: "ObservableCollection" } } or FieldDeclarationSyntax { Declaration.Type: GenericNameSyntax { Identifier.ValueText: "ObservableCollection" } });

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
