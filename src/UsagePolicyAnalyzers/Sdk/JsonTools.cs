namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Finds the functions that a program declares to a model in the JSON of its own requests: as anonymous objects, as objects with initializers, as JSON text.</summary>
internal static class JsonTools
{
    /// <summary>The name of each function, and what declares it: the whole element of the list of tools.</summary>
    public static IEnumerable<(string Name, ExpressionSyntax Site)> Of(LlmModel model)
    {
        if (!model.Calls.Any(c => c.IsRawHttp && c.Kind == ModelCallKind.Chat))
            yield break;
        foreach (var text in model.Graph.Index.Files.SelectMany(f => f.Texts))
        {
            if (text is LiteralExpressionSyntax literal && Named(literal) is { } declaration && Declares(declaration))
                yield return (literal.Token.ValueText, Whole(declaration));
            else if (TextOf(text) is { } json && (json.Contains("\"parameters\"") || json.Contains("\"input_schema\"")))
            {
                foreach (var name in NamesIn(json))
                    yield return (name, text);
            }
        }
    }

    // The object of which a text is the name.
    private static ExpressionSyntax? Named(LiteralExpressionSyntax text) => text.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax creation } member when NameOf(member) == "name" => creation,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } assignment when assignment.Right == text && NameOf(assignment) == "name" => creation,
        InitializerExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } entry when entry.Expressions.Count == 2 && entry.Expressions[1] == text && NameOf(entry) == "name" => creation,
        _ => null,
    };

    private static bool Declares(ExpressionSyntax declaration) =>
        MembersOf(declaration).Any(m => NameOf(m) is "parameters" or "inputschema") || (MembersOf(declaration).Any(m => NameOf(m) == "description") && Holder(declaration) is { } holder && NameOf(holder) is "function" or "functions" or "tools" or "functiondeclarations");

    private static ExpressionSyntax Whole(ExpressionSyntax declaration) =>
        declaration.Parent is { } holder && NameOf(holder) == "function" && holder.FirstAncestorOrSelf<ExpressionSyntax>(e => e != declaration && e is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax) is { } whole ? whole : declaration;

    // The member that an object is the value of, or an element of.
    private static SyntaxNode? Holder(ExpressionSyntax declaration) =>
        declaration.Ancestors().TakeWhile(a => a is not (StatementSyntax or MemberDeclarationSyntax)).FirstOrDefault(a => NameOf(a) != null);

    private static IEnumerable<SyntaxNode> MembersOf(ExpressionSyntax declaration) => declaration switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers,
        BaseObjectCreationExpressionSyntax { Initializer.Expressions: var members } => members,
        _ => [],
    };

    // input_schema, InputSchema and inputSchema are one name.
    private static string? NameOf(SyntaxNode member) => member switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => Plain(name),
        AnonymousObjectMemberDeclaratorSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var name } } => Plain(name),
        AssignmentExpressionSyntax { Left: SimpleNameSyntax { Identifier.ValueText: var name } } => Plain(name),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => Key(arguments[0].Expression),
        InitializerExpressionSyntax { Expressions: { Count: 2 } entry, Parent: InitializerExpressionSyntax } => Key(entry[0]),
        _ => null,
    };

    private static string? Key(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } ? Plain(text) : null;

    private static string Plain(string name) => name.Replace("_", "").TrimStart('@').ToLowerInvariant();

    private static string? TextOf(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax { Token.Value: string value } => value.IndexOf('{') >= 0 ? value : null,
        LiteralExpressionSyntax { Token: var token } => token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.OfType<InterpolatedStringTextSyntax>().Select(t => t.TextToken.ValueText)),
        _ => null,
    };

    // "name": "…"; a property of a schema that is called so has an object as its value.
    private static IEnumerable<string> NamesIn(string json)
    {
        for (var at = json.IndexOf("\"name\"", StringComparison.Ordinal); at >= 0; at = json.IndexOf("\"name\"", at + 1, StringComparison.Ordinal))
        {
            var next = at + "\"name\"".Length;
            while (next < json.Length && (char.IsWhiteSpace(json[next]) || json[next] == ':'))
                next++;
            if (next < json.Length && json[next] == '"' && json.IndexOf('"', next + 1) is var end && end > next + 1)
                yield return json.Substring(next + 1, end - next - 1);
        }
    }
}
