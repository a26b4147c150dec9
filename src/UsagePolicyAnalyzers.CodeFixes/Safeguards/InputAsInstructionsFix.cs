namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4009: moves the text into a user message behind the system message, where both are elements of one list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class InputAsInstructionsFix : CodeFixProvider
{
    private const string Title = "Move the text into a user message";

    // What stands where the text stood.
    private const string Reference = "(see the user's message)";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4009");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax input && Changes(input) is { Count: > 0 } changes)
            {
                var changed = await document.WithText(text.WithChanges(changes)).GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
                await Compilable.OfferAsync(context, diagnostic, Title, changed!).ConfigureAwait(false);
            }
        }
    }

    private static List<TextChange> Changes(ExpressionSyntax input)
    {
        for (SyntaxNode? node = input; node is not (null or StatementSyntax); node = node.Parent)
        {
            if (node is ExpressionSyntax message && UserMessage(message, input) is { } added && IsElement(message))
            {
                var whole = input.Parent is ArgumentSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax ? SyntaxFactory.Literal("Follow the user's message.").Text : SyntaxFactory.Literal(Reference).Text;
                var removed = input.Parent is InterpolationSyntax hole ? new TextChange(hole.Span, Reference) : new TextChange(input.Span, whole);
                return [removed, new TextChange(new TextSpan(message.Span.End, 0), ", " + added)];
            }
        }

        return [];
    }

    // Elements of argument lists and of lists of messages; whatever the compiler's version calls them.
    private static bool IsElement(ExpressionSyntax message) =>
        message.Parent is InitializerExpressionSyntax or ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } }
        || message.Parent?.GetType().Name == "ExpressionElementSyntax";

    private static string? UserMessage(ExpressionSyntax message, ExpressionSyntax input) => message switch
    {
        ObjectCreationExpressionSyntax { Type: var type } when type.ToString() is "SystemChatMessage" or "DeveloperChatMessage" => $"new UserChatMessage({input})",
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } creation when arguments[0].Expression.ToString() is "ChatRole.System" =>
            (creation is ObjectCreationExpressionSyntax named ? "new " + named.Type : "new") + $"(ChatRole.User, {input})",
        AnonymousObjectCreationExpressionSyntax { Initializers: { Count: 2 } members } when members.All(m => m.NameEquals?.Name.Identifier.ValueText is "role" or "content") =>
            $"new {{ {members[0].NameEquals!.Name} = {(members[0].NameEquals!.Name.ToString() == "role" ? "\"user\"" : input.ToString())}, {members[1].NameEquals!.Name} = {(members[1].NameEquals!.Name.ToString() == "role" ? "\"user\"" : input.ToString())} }}",
        _ => null,
    };
}
