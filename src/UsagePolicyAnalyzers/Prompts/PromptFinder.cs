using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>
/// Finds the texts in source that are prompts, where they are written: those that reach a model call, also through wrappers and other classes; those
/// that go into something named prompt, system, instructions or message content; and those that read like one.
/// </summary>
internal sealed class PromptFinder(LlmModel model)
{
    private static readonly Role[] s_messages = [Role.SystemMessage, Role.DeveloperMessage, Role.RoleMessage];

    private readonly Dictionary<SyntaxNode, PromptRole> _reached = new();

    /// <summary>The prompts of a compilation, each once, in source order. Shared: ask <see cref="Of"/>.</summary>
    public ImmutableArray<Prompt> Prompts { get; private set; } = ImmutableArray<Prompt>.Empty;

    public static ImmutableArray<Prompt> Of(LlmModel model) => model.Shared(m => new PromptFinder(m).Find()).Prompts;

    /// <summary>Whether an expression is part of what a model is given.</summary>
    public bool Reaches(SyntaxNode node) => _reached.ContainsKey(node);

    private PromptFinder Find()
    {
        foreach (var call in model.Calls)
            Reach(call);
        foreach (var message in s_messages.SelectMany(role => SymbolUses.Of(model, role)).Where(m => !_reached.ContainsKey(m.Operation.Syntax)))
            Reach(message);
        var composed = ImmutableArray.CreateBuilder<Prompt>();
        var inlined = new HashSet<(SyntaxTree, int)>();
        var candidates = Roots().ToList();
        // Texts that other prompts take in are read there, in their place: so the largest come first.
        foreach (var (root, role) in candidates.OrderBy(c => IsShared(c.Root.Syntax) ? 1 : 0))
        {
            var tokens = root.Syntax.DescendantTokens().Where(IsText).ToList();
            if (tokens.Count > 0 && tokens.All(t => inlined.Contains((t.SyntaxTree!, t.SpanStart))))
                continue;
            var prompt = new PromptComposer(model.Graph).Compose(root, role, role switch
            {
                PromptRole.User => TextKind.UserMessage,
                PromptRole.Assistant => TextKind.AssistantExample,
                PromptRole.Tool => TextKind.Description,
                _ => TextKind.Prompt,
            });
            if (prompt.Segments.IsEmpty || !PromptPlaces.HasWords(prompt.Text) || IsSchema(prompt.Text))
                continue;
            if (role == PromptRole.User && ExampleTurns.IsAnswered(model, root.Syntax))
                prompt = prompt with { Kind = TextKind.AnsweredExample };
            composed.Add(prompt);
            foreach (var segment in prompt.Segments)
                inlined.Add((segment.Token.SyntaxTree!, segment.Token.SpanStart));
        }

        var byToken = composed.SelectMany(prompt => prompt.Segments.Select(segment => (segment.Token, Prompt: prompt))).ToLookup(s => s.Token, s => s.Prompt);
        Prompts = composed.Where(p => !IsPart(p, byToken[p.Segments[0].Token])).OrderBy(p => p.Syntax!.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(p => p.Syntax!.SpanStart).ToImmutableArray();
        return this;
    }

    // What another prompt takes in with more beside it is read there: one of those that hold the same first text.
    private static bool IsPart(Prompt prompt, IEnumerable<Prompt> others)
    {
        var tokens = new HashSet<SyntaxToken>(prompt.Segments.Select(s => s.Token));
        return tokens.Count < 40 && others.Any(other => other.Segments.Length > prompt.Segments.Length && tokens.IsSubsetOf(other.Segments.Select(s => s.Token)));
    }

    // A schema is read as what it is, by the names in it.
    private static bool IsSchema(string text) => text.TrimStart().StartsWith("{", StringComparison.Ordinal) && text.Contains("\"properties\"");

    internal static bool IsText(SyntaxToken token) => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken
        or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken;

    // Everything that a call's inputs come from.
    private void Reach(ModelCall call)
    {
        if (call.Kind is ModelCallKind.Moderation or ModelCallKind.Embedding)
            return;
        foreach (var input in call.Inputs)
        {
            model.Trace(input.Value, FlowKind.Content, step =>
            {
                // What another call answered is not written here.
                if (step.Next != null && model.CallAt(step.Operation) != null)
                    return false;
                if (!_reached.TryGetValue(step.Operation.Syntax, out var role) || role == PromptRole.Unknown)
                    _reached[step.Operation.Syntax] = RoleOf(step);
                return true;
            }, input.Path);
        }
    }

    // A message that is made for a call which is elsewhere: where its text comes from.
    private void Reach(SymbolUse message)
    {
        if (MessageRoles.RoleOf(model, message.Operation) is var role && role == PromptRole.Unknown)
            return;
        foreach (var text in message.Arguments("text"))
        {
            model.Trace(text, FlowKind.Content, step =>
            {
                if (_reached.ContainsKey(step.Operation.Syntax) || model.CallAt(step.Operation) != null)
                    return false;
                _reached[step.Operation.Syntax] = role;
                return true;
            });
        }
    }

    // The nearest message factory or role member on the way to the call says whose words a text is.
    private PromptRole RoleOf(FlowStep step)
    {
        for (var current = step.Next; current != null; current = current.Next)
        {
            if (_reached.TryGetValue(current.Operation.Syntax, out var known) && known != PromptRole.Unknown)
                return known;
            if (MessageRoles.RoleOf(model, current.Operation, step) is var role && role != PromptRole.Unknown)
                return role;
        }

        return PromptRole.Unknown;
    }

    private IEnumerable<(IOperation Root, PromptRole Role)> Roots()
    {
        var seen = new HashSet<SyntaxNode>();
        var builders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var text in file.Texts)
            {
                var syntax = TextRoots.RootOf(text);
                if (!seen.Add(syntax) || !(_reached.ContainsKey(text) || _reached.ContainsKey(syntax) || MayBePrompt(syntax)))
                    continue;
                if (model.Graph.OperationOf(syntax) is not { } operation)
                    continue;
                if (TextRoots.BuilderOf(operation) is { } builder)
                {
                    if (builder is IFieldReferenceOperation { Field: var field } ? !builders.Add(field) : !seen.Add(builder.Syntax))
                        continue;
                    operation = builder;
                }

                if (IsPrompt(text, operation, out var role))
                    yield return (operation, role);
            }
        }

        // Heading + First + Second: what is put together from names alone.
        foreach (var reached in _reached.ToList())
        {
            if (TextRoots.JoinsNames(reached.Key) && seen.Add(reached.Key) && model.Graph.OperationOf(reached.Key) is { } sum)
                yield return (sum, reached.Value);
            else if (TextRoots.IsReadOfBuilder(reached.Key) && model.Graph.OperationOf(reached.Key) is IInvocationOperation { Instance: ILocalReferenceOperation { Type.Name: "StringBuilder" } builder } && seen.Add(builder.Syntax))
                yield return (builder, reached.Value);
        }
    }

    // Told by syntax, before anything is bound: most texts of a program are log messages, exceptions, routes and names.
    private bool MayBePrompt(ExpressionSyntax root)
    {
        var texts = root.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(e => e is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax).ToList();
        return texts.Any(PromptPlaces.ReadsLikePrompt) || texts.Any(PromptPlaces.LooksLikeText) && !PromptPlaces.IsForPeopleOrLogs(root) && PromptPlaces.MayBePromptPlace(model, root);
    }

    private bool IsPrompt(ExpressionSyntax text, IOperation root, out PromptRole role)
    {
        role = PromptRole.Unknown;
        if (_reached.TryGetValue(text, out var textRole) | _reached.TryGetValue(root.Syntax, out var rootRole))
        {
            role = textRole != PromptRole.Unknown ? textRole : rootRole;
            return true;
        }

        return PromptPlaces.IsPromptPlace(model, root, text, out role);
    }

    private static bool IsShared(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax or PropertyDeclarationSyntax;
}
