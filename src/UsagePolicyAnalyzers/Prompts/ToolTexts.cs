using System.Text;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>What tools and structured output say to a model: names, descriptions, members and enum values, each as a text to read.</summary>
internal static class ToolTexts
{
    private const int MaxMembers = 200;

    // Two letters stand for anything: an identity card here, a program there.
    private const int ShortestName = 3;

    // What a tool of such a name does with a thing is to notice it.
    private static readonly ImmutableHashSet<string> s_noticing = ImmutableHashSet.Create("report", "flag", "mark", "detect", "block", "moderate", "reject", "prevent");

    public static IEnumerable<Prompt> Of(LlmModel model)
    {
        foreach (var method in Tools.Of(model).SelectMany(t => t.Functions).Select(f => f.Method))
        {
            if (method is { Name.Length: > 0, MethodKind: not MethodKind.AnonymousFunction } && !Notices(method.Name))
            {
                foreach (var text in OfMethod(method))
                    yield return text;
            }
        }

        foreach (var use in SymbolUses.Of(model, Role.ToolDefinition))
        {
            if (use.Arguments("name").Any(n => n.ConstantValue is { HasValue: true, Value: string name } && Notices(name)))
                continue;
            foreach (var (value, kind) in use.Arguments("name").Select(v => (v, TextKind.Name)).Concat(use.Arguments("description").Select(v => (v, TextKind.Description))).Concat(OfAssignment(use)))
            {
                if (Compose(model, value, kind) is { } text)
                    yield return text;
            }

            foreach (var schema in use.Arguments("schema").Concat(use.Operation is IAssignmentOperation assigned ? [assigned.Value] : []))
            {
                foreach (var text in OfSchema(model, schema))
                    yield return text;
            }
        }

        foreach (var use in SymbolUses.Of(model, Role.StructuredOutput))
        {
            foreach (var schema in use.Arguments("schema").Concat(use.Operation is IAssignmentOperation assigned ? [assigned.Value] : []))
            {
                foreach (var text in OfSchema(model, schema))
                    yield return text;
            }

            if (use.Operation is IInvocationOperation { TargetMethod.TypeArguments: { Length: > 0 } types })
            {
                foreach (var text in types.SelectMany(t => model.Graph.TypesFor(t)).Select(OfType).OfType<Prompt>())
                    yield return text;
            }
        }

        foreach (var call in model.Calls.Where(c => c.Row?.Role == Role.TypedModelCall))
        {
            foreach (var text in call.Operation.TargetMethod.TypeArguments.SelectMany(t => model.Graph.TypesFor(t)).Select(OfType).OfType<Prompt>())
                yield return text;
        }
    }

    // The method's name and the descriptions on it and its parameters.
    private static IEnumerable<Prompt> OfMethod(IMethodSymbol method)
    {
        if (method.Name.Length >= ShortestName && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is MethodDeclarationSyntax declaration)
            yield return Name(declaration.Identifier, method.Name);
        foreach (var symbol in new ISymbol[] { method }.Concat(method.Parameters))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList: { } arguments })
                    continue;
                var isDescription = attribute.AttributeClass?.Name == "DescriptionAttribute";
                foreach (var argument in arguments.Arguments)
                {
                    var says = isDescription ? TextKind.Description : argument.NameEquals?.Name.Identifier.ValueText switch
                    {
                        "Name" or "Title" => TextKind.Name,
                        "Description" => TextKind.Description,
                        _ => (TextKind?)null,
                    };
                    if (says is { } kind && Literal(argument.Expression, kind) is { } text && (kind != TextKind.Name || text.Text.Length >= ShortestName))
                        yield return text;
                }
            }
        }
    }

    private static IEnumerable<(IOperation Value, TextKind Kind)> OfAssignment(SymbolUse use) => use.Operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment
        ? name switch
        {
            "Name" => [(assignment.Value, TextKind.Name)],
            "Description" => [(assignment.Value, TextKind.Description)],
            _ => [],
        }
        : [];

    private static Prompt? Compose(LlmModel model, IOperation value, TextKind kind)
    {
        var text = new PromptComposer(model.Graph).Compose(value, PromptRole.Tool, kind);
        return text.Segments.IsEmpty ? null : kind == TextKind.Name ? text with { Text = Words(text.Text), Segments = ImmutableArray.Create(text.Segments[0] with { Start = 0, Length = int.MaxValue / 2 }) } : text;
    }

    private static Prompt? Literal(ExpressionSyntax expression, TextKind kind)
    {
        var literals = expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.StringLiteralExpression)).ToList();
        if (literals.Count == 0)
            return null;
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<PromptSegment>();
        foreach (var literal in literals)
        {
            var value = kind == TextKind.Name ? Words(literal.Token.ValueText) : literal.Token.ValueText;
            segments.Add(new PromptSegment(text.Length, value.Length, literal.Token));
            text.Append(value);
        }

        return new Prompt(text.ToString(), PromptRole.Tool, kind, segments.ToImmutable(), ImmutableArray<PromptHole>.Empty, expression);
    }

    // A JSON schema in source: the names of its properties and their descriptions, as lines.
    private static IEnumerable<Prompt> OfSchema(LlmModel model, IOperation schema)
    {
        var texts = new List<SyntaxToken>();
        var types = new List<ITypeSymbol>();
        model.Trace(schema, FlowKind.Content, step =>
        {
            if (step.Operation is ITypeOfOperation named)
                types.AddRange(model.Graph.TypesFor(named.TypeOperand));
            if (step.Operation is ILiteralOperation { Syntax: LiteralExpressionSyntax { Token: var token } } && token.Value is string text && text.IndexOf('{') >= 0)
                texts.Add(token);
            return step.Next == null || model.CallAt(step.Operation) == null;
        });
        foreach (var text in types.Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).Select(OfType).OfType<Prompt>())
            yield return text;
        // One text a schema, so that it is reported once.
        foreach (var token in texts)
        {
            var words = string.Join("\n", SchemaStrings(token.ValueText));
            if (words.Length > 0)
                yield return new Prompt(words, PromptRole.Tool, TextKind.Name, ImmutableArray.Create(new PromptSegment(0, words.Length, token)), ImmutableArray<PromptHole>.Empty, token.Parent);
        }
    }

    private static bool Notices(string name) => IdentifierWords.Split(name) is { IsEmpty: false } words && s_noticing.Contains(words[0].ToLowerInvariant());

    private static IEnumerable<string> SchemaStrings(string json)
    {
        string? key = null;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '"')
                continue;
            var end = json.IndexOf('"', i + 1);
            if (end < 0)
                yield break;
            var value = json.Substring(i + 1, end - i - 1);
            var next = end + 1;
            while (next < json.Length && char.IsWhiteSpace(json[next]))
                next++;
            if (next < json.Length && json[next] == ':')
            {
                key = value;
                var after = next + 1;
                while (after < json.Length && char.IsWhiteSpace(json[after]))
                    after++;
                if (after < json.Length && json[after] == '{' && value != "properties" && value != "items")
                    yield return Words(value);
            }
            else if (key == "description")
            {
                yield return value;
            }

            i = end;
        }
    }

    // A type that the model fills in: its name, then its members and enum values as a list.
    private static Prompt? OfType(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } named)
            return type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? OfType(arguments[0]) : null;
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<PromptSegment>();
        AppendType(named, text, segments, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        return new Prompt(text.ToString(), PromptRole.Tool, TextKind.Name, segments.ToImmutable(), ImmutableArray<PromptHole>.Empty, named.DeclaringSyntaxReferences[0].GetSyntax());
    }

    private static void AppendType(INamedTypeSymbol type, StringBuilder text, ImmutableArray<PromptSegment>.Builder segments, HashSet<ISymbol> seen)
    {
        if (!seen.Add(type) || segments.Count > MaxMembers)
            return;
        AppendName(type, text, segments, "", ":\n");
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared && member is not IPropertySymbol || member is not (IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum }) || member.Name == "EqualityContract" || IsIgnored(member))
                continue;
            AppendName(member, text, segments, "- ", "\n");
            // What a value stands for is defined, not asked for.
            if (member is IPropertySymbol)
                AppendDescription(member, text, segments);
            if ((member as IPropertySymbol)?.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } inner)
                AppendType(inner, text, segments, seen);
        }
    }

    private static void AppendName(ISymbol symbol, StringBuilder text, ImmutableArray<PromptSegment>.Builder segments, string before, string after)
    {
        var token = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            EnumMemberDeclarationSyntax member => member.Identifier,
            _ => default,
        };
        var words = Words(symbol.Name);
        text.Append(before);
        if (token.SyntaxTree != null)
            segments.Add(new PromptSegment(text.Length, words.Length, token));
        text.Append(words).Append(after);
    }

    // A member that no serializer writes is not asked for.
    private static bool IsIgnored(ISymbol member) => member.GetAttributes().Any(a => a.AttributeClass?.Name == "JsonIgnoreAttribute" && a.NamedArguments.All(n => n.Key != "Condition" || n.Value.Value is 1));

    private static void AppendDescription(ISymbol member, StringBuilder text, ImmutableArray<PromptSegment>.Builder segments)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != "DescriptionAttribute" || attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
                || arguments[0].Expression is not LiteralExpressionSyntax { Token: { Value: string description } token })
                continue;
            segments.Add(new PromptSegment(text.Length, description.Length, token));
            text.Append(description).Append('\n');
        }
    }

    private static Prompt Name(SyntaxToken identifier, string name)
    {
        var words = Words(name);
        return new Prompt(words, PromptRole.Tool, TextKind.Name, ImmutableArray.Create(new PromptSegment(0, words.Length, identifier)), ImmutableArray<PromptHole>.Empty, identifier.Parent);
    }

    private static string Words(string name) => string.Join(" ", IdentifierWords.Split(name));
}
