using System.Globalization;
using UsagePolicyAnalyzers.CodeFixes.Privacy;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2005: leaves the member out of what is sent: the hole of a text, the operand, the appended piece, the member of the object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ProtectedAttributeFix : CodeFixProvider
{
    private const string Title = "Do not send the member";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue("whole", out var members) && members != null)
            {
                if (diagnostic.Properties.TryGetValue("start", out var start) && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < root.FullSpan.End
                    && ObjectAt(root, at) is { } whole && Projection.Of(model, whole, members) is { } projection)
                    await Compilable.OfferAsync(context, diagnostic, Title, root.ReplaceNode(whole, projection.WithTriviaFrom(whole))).ConfigureAwait(false);
                continue;
            }

            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value && Without(root, value) is { } changed)
                context.RegisterCodeFix(CodeAction.Create(Title, token => context.Document.WithAsync(changed, token), Title), diagnostic);
        }
    }

    // The longest expression that starts there and is handed over as it is.
    private static ExpressionSyntax? ObjectAt(SyntaxNode root, int start) =>
        root.FindToken(start).Parent?.AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(e => e.SpanStart == start).LastOrDefault();

    private static SyntaxNode? Without(SyntaxNode root, ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            node = node.Parent;
        // a.BirthDate.ToString("O"): what is made of the member goes with it.
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax made } access && access.Expression == node)
            node = made;
        switch (node.Parent)
        {
            case InterpolationSyntax hole:
                return root.RemoveNode(hole, SyntaxRemoveOptions.KeepNoTrivia);
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) && binary.Right == node:
                return root.ReplaceNode(binary, binary.Left.WithTriviaFrom(binary));
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 1 } } member:
                return root.RemoveNode(member, SyntaxRemoveOptions.KeepNoTrivia);
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } entry when entry.Right == node:
                return root.RemoveNode(entry, SyntaxRemoveOptions.KeepNoTrivia);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "AppendLine" } append } call } }:
                return call.Parent is ExpressionStatementSyntax statement && append.Expression is not InvocationExpressionSyntax
                    ? root.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia)
                    : root.ReplaceNode(call, append.Expression.WithTriviaFrom(call));
            default:
                return null;
        }
    }
}
