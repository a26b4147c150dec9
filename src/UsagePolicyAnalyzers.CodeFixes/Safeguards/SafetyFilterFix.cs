using UsagePolicyAnalyzers.Rules.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4004: removes the setting, or puts the provider's default where a value must stand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SafetyFilterFix : CodeFixProvider
{
    private const string RemoveTitle = "Remove the setting";
    private const string DefaultTitle = "Use the provider's default";

    // What the provider does when nothing is said.
    private static readonly ImmutableDictionary<string, string> s_defaults = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["threshold"] = "BLOCK_MEDIUM_AND_ABOVE",
        ["moderation"] = "auto",
        ["safety_tolerance"] = "2",
        ["safe_prompt"] = "true",
        ["safety_checker"] = "yes",
        ["disable_safety_checker"] = "false",
        ["safetyFilterLevel"] = "BLOCK_MEDIUM_AND_ABOVE",
        ["safety_mode"] = "CONTEXTUAL",
    });

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4004");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (diagnostic.Properties.TryGetValue(SafetyFilterAnalyzer.MemberKey, out var member) && member != null)
            {
                if (s_defaults.TryGetValue(member, out var value))
                    context.RegisterCodeFix(CodeAction.Create(DefaultTitle, _ => Task.FromResult(document.WithText(text.Replace(ValueSpan(text, span), value))), DefaultTitle), diagnostic);
                continue;
            }

            var node = root.FindNode(span, getInnermostNodeForTie: true);
            if (Removed(root, node) is { } removed)
                await RegisterAsync(RemoveTitle, removed).ConfigureAwait(false);
            else if (model.GetSymbolInfo(node).Symbol is IFieldSymbol or IPropertySymbol && Stricter(model, node) is { } stricter)
                await RegisterAsync(DefaultTitle, root.ReplaceNode(node, stricter)).ConfigureAwait(false);

            Task RegisterAsync(string title, SyntaxNode changed) => Compilable.OfferAsync(context, diagnostic, title, changed);
        }
    }

    // A literal is reported with its quotes, words in a text without.
    private static TextSpan ValueSpan(SourceText text, TextSpan span)
    {
        var written = text.ToString(span);
        var quote = written.LastIndexOf('"');
        return written.Length > 1 && quote == written.Length - 1 && written.IndexOf('"') is var first && first < quote
            ? TextSpan.FromBounds(span.Start + first + 1, span.Start + quote)
            : span;
    }

    private static SyntaxNode? Removed(SyntaxNode root, SyntaxNode node)
    {
        var assignment = node.FirstAncestorOrSelf<AssignmentExpressionSyntax>();
        if (assignment is null || (assignment != node && assignment.Right != node))
            return node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax } call && (node == call.Expression || node.Parent == call.Expression && call.Expression is AwaitExpressionSyntax)
                ? root.RemoveNode(call, SyntaxRemoveOptions.KeepNoTrivia)
                : null;
        return assignment.Parent switch
        {
            InitializerExpressionSyntax initializer => root.ReplaceNode(initializer, initializer.WithExpressions(Without(initializer.Expressions, assignment))),
            ExpressionStatementSyntax { Parent: BlockSyntax } statement => root.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia),
            _ => null,
        };
    }

    private static SeparatedSyntaxList<ExpressionSyntax> Without(SeparatedSyntaxList<ExpressionSyntax> list, ExpressionSyntax removed)
    {
        var last = list.Last() == removed;
        list = list.Remove(removed);
        return last && list.Count > list.SeparatorCount ? list.Replace(list.Last(), list.Last().WithTrailingTrivia(removed.GetTrailingTrivia())) : list;
    }

    // The medium step of the same scale.
    private static SyntaxNode? Stricter(SemanticModel model, SyntaxNode node)
    {
        if (model.GetSymbolInfo(node).Symbol is not { ContainingType: { } type })
            return null;
        var medium = type.GetMembers().FirstOrDefault(m => m.IsStatic && m.DeclaredAccessibility == Accessibility.Public && m.Name.Replace("_", "").Equals("BlockMediumAndAbove", StringComparison.OrdinalIgnoreCase))
            ?? type.GetMembers().FirstOrDefault(m => m.IsStatic && m.DeclaredAccessibility == Accessibility.Public && m.Name is "Auto" or "Medium" or "Default");
        return medium == null ? null : node switch
        {
            MemberAccessExpressionSyntax access => access.WithName(SyntaxFactory.IdentifierName(medium.Name)),
            IdentifierNameSyntax => SyntaxFactory.IdentifierName(medium.Name),
            _ => null,
        };
    }
}
