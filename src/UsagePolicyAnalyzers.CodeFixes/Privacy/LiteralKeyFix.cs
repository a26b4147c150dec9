namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3011: reads the key from the configuration in scope, or else from the environment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LiteralKeyFix : CodeFixProvider
{
    private const string Title = "Read the key from configuration";

    // Starts of keys, and of the names of assemblies: the variable that the provider's own tools read, and its entry in a configuration.
    private static readonly (string Start, string Variable, string Entry)[] s_names =
    [
        ("sk-ant-", "ANTHROPIC_API_KEY", "Anthropic:ApiKey"),
        ("sk-or-", "OPENROUTER_API_KEY", "OpenRouter:ApiKey"),
        ("AIza", "GEMINI_API_KEY", "Gemini:ApiKey"),
        ("hf_", "HF_TOKEN", "HuggingFace:Token"),
        ("gsk_", "GROQ_API_KEY", "Groq:ApiKey"),
        ("xai-", "XAI_API_KEY", "XAI:ApiKey"),
        ("r8_", "REPLICATE_API_TOKEN", "Replicate:ApiToken"),
        ("Azure", "AZURE_OPENAI_API_KEY", "AzureOpenAI:ApiKey"),
        ("Anthropic", "ANTHROPIC_API_KEY", "Anthropic:ApiKey"),
        ("Google", "GEMINI_API_KEY", "Gemini:ApiKey"),
        ("Mscc", "GEMINI_API_KEY", "Gemini:ApiKey"),
        ("Mistral", "MISTRAL_API_KEY", "Mistral:ApiKey"),
        ("OpenAI", "OPENAI_API_KEY", "OpenAI:ApiKey"),
        ("sk-", "OPENAI_API_KEY", "OpenAI:ApiKey"),
        ("", "MODEL_API_KEY", "Model:ApiKey"),
    ];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA3011");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            diagnostic.Properties.TryGetValue("sink", out var sink);
            var changed = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
            {
                LiteralExpressionSyntax literal => FromLiteral(root, model, literal, sink ?? ""),
                InterpolatedStringTextSyntax part => FromPart(root, model, part, sink ?? ""),
                _ => null,
            };
            if (changed != null)
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
        }
    }

    private static SyntaxNode FromLiteral(SyntaxNode root, SemanticModel model, LiteralExpressionSyntax literal, string sink)
    {
        var (before, key, after) = Split(literal.Token.ValueText);
        var read = Read(model, literal, key, sink);
        var text = before.Length + after.Length == 0 ? read : string.Join(" + ", new[] { Quoted(before), $"({read})", Quoted(after) }.Where(p => p != "\"\""));
        var isWhole = literal.Parent is EqualsValueClauseSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax || (literal.Parent is AssignmentExpressionSyntax assignment && assignment.Right == literal);
        var value = SyntaxFactory.ParseExpression(isWhole ? text : $"({text})").WithTriviaFrom(literal);
        switch (WholeOf(literal).Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                var modifiers = field.Modifiers;
                var at = modifiers.IndexOf(SyntaxKind.ConstKeyword);
                var old = modifiers[at];
                modifiers = modifiers.RemoveAt(at)
                    .Insert(at, SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(old.TrailingTrivia))
                    .Insert(at, SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithLeadingTrivia(old.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space));
                return root.ReplaceNode(field, field.ReplaceNode(literal, value).WithModifiers(modifiers));
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } local } }:
                var lead = local.GetLeadingTrivia();
                return root.ReplaceNode(local, local.ReplaceNode(literal, value).WithModifiers(default).WithLeadingTrivia(lead));
            default:
                return root.ReplaceNode(literal, value);
        }
    }

    private static ExpressionSyntax WholeOf(ExpressionSyntax part) => part.Parent is BinaryExpressionSyntax or ParenthesizedExpressionSyntax ? WholeOf((ExpressionSyntax)part.Parent) : part;

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static SyntaxNode? FromPart(SyntaxNode root, SemanticModel model, InterpolatedStringTextSyntax part, string sink)
    {
        if (part.Parent is not InterpolatedStringExpressionSyntax text)
            return null;
        var (before, key, after) = Split(part.TextToken.ValueText);
        var contents = new InterpolatedStringContentSyntax?[] { Text(before), SyntaxFactory.Interpolation(SyntaxFactory.ParseExpression($"({Read(model, part, key, sink)})")), Text(after) }.OfType<InterpolatedStringContentSyntax>();
        return root.ReplaceNode(text, text.WithContents(text.Contents.ReplaceRange(part, contents)));

        static InterpolatedStringTextSyntax? Text(string value) =>
            value.Length == 0 ? null : SyntaxFactory.InterpolatedStringText(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, value, value, default));
    }

    // The key and what stands around it: a scheme, an address.
    private static (string Before, string Key, string After) Split(string text)
    {
        const string Bearer = "Bearer ", Query = "key=";
        var start = text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? Bearer.Length
            : text.IndexOf(Query, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + Query.Length
            : 0;
        var end = start > 0 && text.IndexOf('&', start) is >= 0 and var next ? next : text.Length;
        return (text.Substring(0, start), text.Substring(start, end - start), text.Substring(end));
    }

    private static string Read(SemanticModel model, SyntaxNode node, string key, string sink)
    {
        var (_, variable, entry) = s_names.First(n => key.StartsWith(n.Start, StringComparison.Ordinal) || sink.StartsWith(n.Start, StringComparison.Ordinal));
        var position = node.SpanStart;
        var exception = model.LookupNamespacesAndTypes(position, name: "InvalidOperationException").IsEmpty ? "System.InvalidOperationException" : "InvalidOperationException";
        if (Configuration(model, node) is { } configuration)
            return $"{configuration}[\"{entry}\"] ?? throw new {exception}(\"{entry} is not configured.\")";
        var environment = model.LookupNamespacesAndTypes(position, name: "Environment").IsEmpty ? "System.Environment" : "Environment";
        return $"{environment}.GetEnvironmentVariable(\"{variable}\") ?? throw new {exception}(\"{variable} is not set.\")";
    }

    // A constant's place has no instance to read from.
    private static string? Configuration(SemanticModel model, SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<FieldDeclarationSyntax>() != null)
            return null;
        var isStatic = model.GetEnclosingSymbol(node.SpanStart)?.IsStatic ?? true;
        return model.LookupSymbols(node.SpanStart).FirstOrDefault(s => s switch
        {
            IParameterSymbol parameter => IsConfiguration(parameter.Type),
            ILocalSymbol local => IsConfiguration(local.Type) && local.DeclaringSyntaxReferences.All(r => r.Span.End < node.SpanStart),
            IFieldSymbol field => IsConfiguration(field.Type) && (field.IsStatic || !isStatic),
            IPropertySymbol property => IsConfiguration(property.Type) && (property.IsStatic || !isStatic),
            _ => false,
        })?.Name;
    }

    private static bool IsConfiguration(ITypeSymbol type) => type.Name is "IConfiguration" or "IConfigurationRoot" or "ConfigurationManager" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";
}
