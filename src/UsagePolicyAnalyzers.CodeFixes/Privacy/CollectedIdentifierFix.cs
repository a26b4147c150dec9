using Microsoft.CodeAnalysis.Formatting;
using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Rules.Privacy;

namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3004: takes the property out of what the model fills in, or records on the member that it was reviewed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CollectedIdentifierFix : CodeFixProvider
{
    private const string RemoveTitle = "Leave it out of what the model fills in";
    private const string MarkTitle = "Mark as reviewed";
    private const string Exception = "UsagePolicy.Safeguards.PolicyExceptionAttribute";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA3004");

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

        foreach (var diagnostic in context.Diagnostics)
        {
            var names = (diagnostic.Properties.TryGetValue(CollectedIdentifierAnalyzer.MembersKey, out var members) ? members ?? "" : "").Split(',');
            var places = diagnostic.AdditionalLocations;
            if (names.Length == places.Count && places.Select(p => p.SourceTree).Distinct().Count() == 1 && DocumentOf(document, diagnostic, places[0].SourceTree) is { } home
                && await home.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } homeRoot && Without(homeRoot, places, names) is { } changed
                && await Compilable.OfferAsync(context, home, diagnostic, RemoveTitle, changed).ConfigureAwait(false))
            {
                continue;
            }

            // What the function needs cannot be taken away here: somebody has to answer for it.

            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax)) is { } member
                && model.Compilation.GetTypeByMetadataName(Exception) != null)
            {
                var arguments = $"(\"UPA3004\", Justification = \"{Justification.ToFillIn}\", ApprovedBy = \"<who>\", Expires = \"<yyyy-MM-dd>\")";
                context.RegisterCodeFix(CodeAction.Create(MarkTitle, token => document.WithAsync(MemberMark.Add(root, member, Exception, arguments), token), MarkTitle), diagnostic);
            }
        }
    }

    // A report may come from another compilation of the same files.
    private static Document? DocumentOf(Document document, Diagnostic diagnostic, SyntaxTree? tree) =>
        tree == diagnostic.Location.SourceTree ? document
        : document.Project.GetDocument(tree) ?? document.Project.Documents.FirstOrDefault(d => d.FilePath != null && d.FilePath == tree?.FilePath);

    // Every member must go, else the report stays.
    private static SyntaxNode? Without(SyntaxNode root, IReadOnlyList<Location> places, string[] names)
    {
        var nodes = places.Select(p => root.FindNode(p.SourceSpan, getInnermostNodeForTie: true)).ToList();
        var tracked = root.TrackNodes(nodes.Select(Owner).OfType<SyntaxNode>().Distinct());
        for (var i = 0; i < nodes.Count; i++)
        {
            if (Owner(nodes[i]) is not { } owner || tracked.GetCurrentNode(owner) is not { } current)
                return null;
            var name = names[i].Substring(names[i].LastIndexOf('.') + 1);
            var next = current switch
            {
                ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } positional => tracked.ReplaceNode(positional, Ignored(positional)),
                ParameterSyntax parameter => IsUsed(parameter) ? null : tracked.RemoveNode(parameter, SyntaxRemoveOptions.KeepNoTrivia),
                PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.RequiredKeyword) ? null : MemberMark.Add(tracked, property, "System.Text.Json.Serialization.JsonIgnoreAttribute", null),
                LiteralExpressionSyntax text => JsonProperty.Without(text, name) is { } shorter ? tracked.ReplaceNode(text, shorter) : null,
                _ => WithoutEntry(tracked, current, name),
            };
            if (next == null)
                return null;
            tracked = next;
        }

        return tracked;
    }

    private static SyntaxNode? Owner(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(n =>
        n is ParameterSyntax or PropertyDeclarationSyntax or LiteralExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax || (n is AssignmentExpressionSyntax or InitializerExpressionSyntax && n.Parent is InitializerExpressionSyntax));

    private static ParameterSyntax Ignored(ParameterSyntax positional)
    {
        var ignore = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
                SyntaxFactory.ParseName("System.Text.Json.Serialization.JsonIgnore").WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation))))
            .WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword))).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space);
        return positional.WithoutLeadingTrivia().WithAttributeLists(positional.AttributeLists.Insert(0, ignore)).WithLeadingTrivia(positional.GetLeadingTrivia());
    }

    private static bool IsUsed(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is { } function && function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == parameter.Identifier.ValueText);

    // An entry of an object or dictionary, and its name among those that are required.
    private static SyntaxNode? WithoutEntry(SyntaxNode root, SyntaxNode entry, string name)
    {
        var schema = entry.Ancestors().TakeWhile(a => a is not StatementSyntax and not MemberDeclarationSyntax).LastOrDefault() ?? entry.Parent!;
        var required = schema.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(l => l.Token.Value is string text && text == name && l.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } list && list.Expressions.Count > 1)
            .Where(l => !entry.Span.Contains(l.Span));
        return root.RemoveNodes(required.Append(entry), SyntaxRemoveOptions.KeepNoTrivia)?.WithAdditionalAnnotations(Formatter.Annotation);
    }
}
