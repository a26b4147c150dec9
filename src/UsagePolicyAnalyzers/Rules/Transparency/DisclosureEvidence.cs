using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>
/// Whether people are told, in the order of reach: around the reply, in its function, in its conversation (greeting, page markup), before its endpoint
/// (filter, middleware), by attribute, by an instruction to the model. What stands in an unrelated class covers nothing.
/// </summary>
internal sealed class DisclosureEvidence(LlmModel model)
{
    private const int LongestHeader = 400;

    private readonly ModelReplies _replies = ModelReplies.Of(model);
    private readonly PageMarkup _markup = new(model);
    private readonly ConcurrentDictionary<(SyntaxNode Function, ModelCallKind Kind), bool> _namesAi = new();
    private readonly ConcurrentDictionary<TypeDeclarationSyntax, INamedTypeSymbol?> _types = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _conversations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Prompt>> _prompts = new();

    // Looked up by where they stand, so that a reply costs the same in a large project as in a small one.
    private ILookup<SyntaxTree, (PersonFacingEnd End, string Text)>? _greetingsByFile;
    private ILookup<ISymbol, (PersonFacingEnd End, string Text)>? _greetingsByType;
    private HashSet<SyntaxNode>? _httpFunctions;
    private ILookup<SyntaxNode, int>? _promptsByNode;

    private Disclosures Disclosures { get; } = model.Words.Disclosures;

    public static DisclosureEvidence Of(LlmModel model) => model.Shared(m => new DisclosureEvidence(m));

    /// <summary>Whether people learn that a machine answers, near the reply or by the pages that frame it.</summary>
    public bool IsDisclosed(ModelReply reply)
    {
        if (NamesAi(reply))
            return true;
        var (headings, front) = _markup.Frame(reply, TypeOf(reply.End.Syntax));
        return headings.Any(Disclosures.IsTitleOfMachine) || front.Any(Disclosures.NamesAi);
    }

    /// <summary>Whether people learn near the reply that a machine answers.</summary>
    public bool NamesAi(ModelReply reply) => _namesAi.GetOrAdd((ModelReplies.FunctionOf(reply.End), reply.Call.Kind), _ =>
        reply.IsMarked || Around(reply).Any(Disclosures.NamesAi) || IsMarkedByAttribute(reply.End) || HeaderTells(ModelReplies.FunctionOf(reply.End)) || FilterTells(reply) || PromptTells(reply.Call) || SpokenIntroduction(reply.Call));

    /// <summary>Whether people learn of the limits of what they read.</summary>
    public bool NamesLimits(ModelReply reply) => Around(reply).Any(Disclosures.NamesLimits) || IsMarkedByAttribute(reply.End);

    // Texts around the reply, of its conversation, and of its page.
    private IEnumerable<string> Around(ModelReply reply)
    {
        yield return string.Join(" ", reply.Texts);
        foreach (var text in reply.Texts)
            yield return text;
        var type = TypeOf(reply.End.Syntax);
        foreach (var (end, text) in type != null ? GreetingsByType[type] : GreetingsByFile[reply.End.Syntax.SyntaxTree])
        {
            // What a server prints is read by nobody whom it answers.
            if (!IsOfOtherEndpoint(end.Operation, reply) && (end.Channel != "console" || reply.Channel == "console"))
                yield return text;
        }

        foreach (var text in reply.Channel == "page" && type != null ? Shown(type) : [])
            yield return text;
        foreach (var text in _markup.Around(reply, type))
            yield return text;
        foreach (var text in type == null ? ImmutableArray<string>.Empty : _conversations.GetOrAdd(type, t => Conversation((INamedTypeSymbol)t).ToImmutableArray()))
            yield return text;
    }

    private ILookup<SyntaxTree, (PersonFacingEnd End, string Text)> GreetingsByFile => _greetingsByFile ??= _replies.Greetings.ToLookup(g => g.End.Operation.Syntax.SyntaxTree);

    private ILookup<ISymbol, (PersonFacingEnd End, string Text)> GreetingsByType =>
        _greetingsByType ??= _replies.Greetings.Where(g => TypeOf(g.End.Operation.Syntax) != null).ToLookup(g => (ISymbol)TypeOf(g.End.Operation.Syntax)!, SymbolEqualityComparer.Default);

    private HashSet<SyntaxNode> HttpFunctions => _httpFunctions ??= new(_replies.All.Where(r => r.Channel == "http").Select(r => ModelReplies.FunctionOf(r.End)));

    // What an endpoint says around its own reply covers no other endpoint.
    private bool IsOfOtherEndpoint(IOperation greeting, ModelReply reply) =>
        reply.Channel == "http" && ModelReplies.FunctionOf(greeting) is var function && function != ModelReplies.FunctionOf(reply.End) && HttpFunctions.Contains(function);

    // What a page shows beside the reply: texts that its properties hold.
    private IEnumerable<string> Shown(INamedTypeSymbol page) =>
        from property in page.GetMembers().OfType<IPropertySymbol>()
        where property.Type.SpecialType == SpecialType.System_String
        from declaration in model.Graph.DeclarationsOf(property).OfType<PropertyDeclarationSyntax>()
        from token in (declaration.Initializer ?? (SyntaxNode?)declaration.ExpressionBody)?.DescendantTokens() ?? []
        where token.IsKind(SyntaxKind.StringLiteralToken)
        select token.ValueText;

    // What the conversation that the type holds says on its own: texts of the program's own types that it is given, unless they are the model's side.
    private IEnumerable<string> Conversation(INamedTypeSymbol type)
    {
        var held = type.GetMembers().Select(m => (m as IFieldSymbol)?.Type ?? (m as IPropertySymbol)?.Type).Concat(type.InstanceConstructors.SelectMany(c => c.Parameters).Select(p => p.Type));
        foreach (var part in held.OfType<INamedTypeSymbol>().Where(t => t.TypeKind == TypeKind.Class && !t.IsRecord).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var declaration in model.Graph.DeclarationsOf(part))
            {
                if (model.Calls.Any(c => c.Operation.Syntax.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(c.Operation.Syntax.Span)))
                    continue;
                foreach (var token in declaration.DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken)))
                    yield return token.ValueText;
            }
        }
    }

    private INamedTypeSymbol? TypeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? _types.GetOrAdd(declaration, d => model.Graph.ModelOf(d.SyntaxTree).GetDeclaredSymbol(d)) : null;

    // [AiDisclosure("where")] on the member, what surrounds it, or the assembly; an attribute of the program's own counts by its name.
    private bool IsMarkedByAttribute(IOperation end)
    {
        if (model.Compilation.Assembly.GetAttributes().Any(IsDisclosure))
            return true;
        for (var symbol = model.Graph.SymbolAround(end.Syntax); symbol != null; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(a => IsDisclosure(a) || FilterAttributeTells(a)))
                return true;
            for (var type = (symbol as INamedTypeSymbol)?.BaseType; type != null; type = type.BaseType)
            {
                if (type.GetAttributes().Any(IsDisclosure))
                    return true;
            }
        }

        return false;
    }

    private static bool IsDisclosure(AttributeData attribute) => attribute.AttributeClass?.Name is "AiDisclosureAttribute" or "AIDisclosureAttribute" or "AiGeneratedAttribute";

    private bool FilterAttributeTells(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(n => n.Value)).Any(a => a.Kind == TypedConstantKind.Primitive && a.Value is string text && Disclosures.NamesAi(text)))
            return true;
        // [TypeFilter(typeof(AiNoticeFilter))]
        var types = attribute.ConstructorArguments.Where(a => a.Kind == TypedConstantKind.Type).Select(a => a.Value).OfType<INamedTypeSymbol>().Concat(attribute.AttributeClass is { DeclaringSyntaxReferences.IsEmpty: false } own ? [own] : []);
        return types.Any(t => model.Graph.DeclarationsOf(t).Any(Tells));
    }

    // A header, a member of the response that is set afterwards, or the label of the platform: AddAIGenerated(), EnableGeneratedByAILabel = true, "AIGeneratedContent".
    private bool HeaderTells(SyntaxNode function) => function.DescendantNodes().Any(n => n switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } assignment => MentionsHeaders(access) && Tells(assignment),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } assignment => !assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression) && !assignment.Right.IsKind(SyntaxKind.NullLiteralExpression) && model.Words.Disclosures.IsDisclosureMember(member.Name.Identifier.ValueText),
        InvocationExpressionSyntax call => SourceIndex.InvokedName(call) is { } name && (name is "Append" or "Add" or "TryAdd" or "AddHeader" or "AppendHeader" && MentionsHeaders(call.Expression) && Tells(call) || name.StartsWith("Add", StringComparison.Ordinal) && model.Words.Disclosures.IsDisclosureMember(name)),
        LiteralExpressionSyntax { Token.ValueText: "AIGeneratedContent" } => true,
        _ => false,
    });

    private static bool MentionsHeaders(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText is "Headers" or "AddHeader" or "AppendHeader" or "headers");

    // Whether a piece of code writes a disclosure: a text that names AI, or a header or member of that name, also in its name and value together.
    private bool Tells(SyntaxNode code) => code.DescendantTokens().Any(t =>
        t.IsKind(SyntaxKind.StringLiteralToken) && (Disclosures.NamesAi(t.ValueText) || Disclosures.IsDisclosureMember(t.ValueText.Replace("-", "")))
        || t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == "AiDisclosure")
        || code.DescendantNodesAndSelf().Any(n => n is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } or InvocationExpressionSyntax { ArgumentList.Arguments.Count: 2 } && n.Span.Length < LongestHeader && MentionsHeaders(n)
            && Disclosures.NamesAi(string.Join(" ", n.DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken)).Select(t => t.ValueText.Replace('-', ' ')))));

    // A filter or middleware that writes a disclosure, in the pipeline of the endpoint.
    private bool FilterTells(ModelReply reply)
    {
        if (reply.Channel is not ("http" or "page" or "hub"))
            return false;
        foreach (var use in SymbolUses.Of(model, Role.EndpointFilter))
        {
            if (use.Operation is not IInvocationOperation filter || !filter.Arguments.Any(a => Tells(a.Syntax)) && !filter.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Any(t => model.Graph.DeclarationsOf(t).Any(Tells)) && !HandlersOf(filter).Any(Tells))
                continue;
            if (filter.TargetMethod.Name is not ("AddEndpointFilter" or "AddEndpointFilterFactory"))
                return true;
            if (IsBefore(filter, reply))
                return true;
        }

        return false;
    }

    private IEnumerable<SyntaxNode> HandlersOf(IInvocationOperation filter)
    {
        foreach (var argument in filter.Arguments.SelectMany(a => a.Value.DescendantsAndSelf()))
        {
            var type = argument is IObjectCreationOperation { Type: INamedTypeSymbol created } ? created : null;
            foreach (var declaration in type != null ? model.Graph.DeclarationsOf(type) : argument is IMethodReferenceOperation reference ? model.Graph.DeclarationsOf(reference.Method) : [])
                yield return declaration;
        }
    }

    // The filter stands on the endpoint's registration, or on the group that it is registered in.
    private bool IsBefore(IInvocationOperation filter, ModelReply reply)
    {
        var function = ModelReplies.FunctionOf(reply.End);
        var registration = function is AnonymousFunctionExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax lambda } ? lambda
            : model.Graph.ModelOf(function.SyntaxTree).GetDeclaredSymbol(function) is IMethodSymbol method ? Endpoints.Of(model).RegistrationOf(method)?.Syntax as InvocationExpressionSyntax : null;
        if (registration == null)
            return false;
        if (filter.Syntax.Span.Contains(registration.Span) && filter.Syntax.SyntaxTree == registration.SyntaxTree || registration.Span.Contains(filter.Syntax.Span) && filter.Syntax.SyntaxTree == registration.SyntaxTree)
            return true;
        return Receiver(registration) is { } group && SymbolEqualityComparer.Default.Equals(group, Receiver((InvocationExpressionSyntax)filter.Syntax));
    }

    // The variable at the beginning of a chain, or the one that the chain is stored in.
    private ISymbol? Receiver(InvocationExpressionSyntax call)
    {
        var semantics = model.Graph.ModelOf(call.SyntaxTree);
        if (call.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && declarator.Initializer is { } initializer && initializer.Value.Span.Contains(call.Span) && call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() == declarator.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>())
            return semantics.GetDeclaredSymbol(declarator);
        ExpressionSyntax current = call;
        while (true)
        {
            switch (current)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    current = access.Expression;
                    continue;
                case IdentifierNameSyntax name:
                    return semantics.GetSymbolInfo(name).Symbol;
                default:
                    return null;
            }
        }
    }

    // An instruction to the model to introduce itself.
    private bool PromptTells(ModelCall call) =>
        PromptsOf(call).Any(p => Disclosures.InstructsIntroduction(p.Text)) || model.Options.AdditionalFiles.SelectMany(PromptFiles.Read).Any(p => Disclosures.InstructsIntroduction(p.Text));

    /// <summary>The prompts in source that reach a call.</summary>
    public ImmutableArray<Prompt> PromptsOf(ModelCall call) => _prompts.GetOrAdd(call.Operation.Syntax, _ => FindPrompts(call));

    private ImmutableArray<Prompt> FindPrompts(ModelCall call)
    {
        var texts = new HashSet<SyntaxNode>();
        foreach (var input in call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                texts.Add(step.Operation.Syntax);
                return step.Next == null || model.CallAt(step.Operation) == null;
            }, input.Path);
        }

        var all = PromptFinder.Of(model);
        _promptsByNode ??= all.SelectMany((prompt, i) => NodesOf(prompt).Select(node => (Node: node, Index: i))).ToLookup(n => n.Node, n => n.Index);
        return texts.SelectMany(node => _promptsByNode[node]).Distinct().OrderBy(i => i).Select(i => all[i]).ToImmutableArray();
    }

    // What makes a prompt: its expression, its literals, and what these stand in.
    private static IEnumerable<SyntaxNode> NodesOf(Prompt prompt)
    {
        if (prompt.Syntax is not { } syntax)
            yield break;
        yield return syntax;
        foreach (var segment in prompt.Segments)
        {
            if (segment.Token.Parent is not { } literal)
                continue;
            yield return literal;
            if (literal.Parent is { } outer)
                yield return outer;
        }
    }

    // What a voice says of itself.
    private bool SpokenIntroduction(ModelCall call)
    {
        if (call.Kind != ModelCallKind.Speech)
            return false;
        var tells = false;
        foreach (var input in call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                var text = step.Operation is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string part } } ? part : step.Operation.ConstantValue is { HasValue: true, Value: string literal } ? literal : null;
                tells |= Disclosures.NamesAi(text) || ModelReplies.DisclosureOf(step.Operation) != null;
                return !tells;
            }, input.Path);
        }

        return tells;
    }
}
