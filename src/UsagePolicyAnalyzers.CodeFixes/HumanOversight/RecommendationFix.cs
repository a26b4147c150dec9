using UsagePolicyAnalyzers.Rules.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>
/// UPA2001: keeps what the model said as a recommendation beside the final status, which a person sets: <c>application.RecommendedStatus = …</c>. Where every effect of
/// the decision is an assignment to a member in source.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RecommendationFix : CodeFixProvider
{
    private const string Title = "Keep it as a recommendation for review";
    private const string Prefix = "Recommended";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, FixAsync);

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Compilable.OfferAsync(context, Title, FixAsync);

    private static async Task<Solution> FixAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var assigned = new List<Assigned>();
        foreach (var diagnostic in diagnostics)
            assigned.AddRange(await AssignedAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false));
        foreach (var id in assigned.SelectMany(a => new[] { a.Document, a.Home }).OfType<DocumentId>().Distinct())
        {
            var document = solution.GetDocument(id)!;
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                continue;
            var names = assigned.Where(a => a.Document == id).Select(a => a.Name).Distinct().ToList();
            var properties = assigned.Where(a => a.Home == id).Select(a => a.Property!).Distinct().ToList();
            var changed = root.TrackNodes(names.Concat<SyntaxNode>(properties));
            foreach (var name in names)
                changed = changed.ReplaceNode(changed.GetCurrentNode(name)!, SyntaxFactory.IdentifierName(Prefix + name.Identifier.ValueText).WithTriviaFrom(name));
            foreach (var property in properties)
            {
                var beside = Beside(property, model.GetTypeInfo(property.Type, cancellationToken).Type, model.GetNullableContext(property.SpanStart).AnnotationsEnabled());
                changed = changed.InsertNodesAfter(changed.GetCurrentNode(property)!, [beside]);
            }

            solution = document.WithSyntaxRoot(changed).Project.Solution;
        }

        return solution;
    }

    // The names that are assigned to, with the property that has no recommendation beside it yet; nothing unless each can be had.
    private static async Task<List<Assigned>> AssignedAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var found = new List<Assigned>();
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return found;
        foreach (var span in ReviewPlace.Assignments(diagnostic))
        {
            if (root.FindNode(span, getInnermostNodeForTie: true) is not AssignmentExpressionSyntax assignment || NameOf(assignment.Left) is not { } name
                || model.GetSymbolInfo(name, cancellationToken).Symbol is not IPropertySymbol { ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct } type } property)
                return [];
            var isThere = !type.GetMembers(Prefix + property.Name).IsEmpty;
            var declared = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as PropertyDeclarationSyntax;
            var home = declared == null ? null : solution.GetDocument(declared.SyntaxTree);
            if (!isThere && home == null)
                return [];
            found.Add(new Assigned(document.Id, name, isThere ? null : home!.Id, isThere ? null : declared));
        }

        return found;
    }

    private static IdentifierNameSyntax? NameOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Name as IdentifierNameSyntax,
        IdentifierNameSyntax name => name,
        _ => null,
    };

    // Nobody has recommended anything at first: null, where the file can say so.
    private static MemberDeclarationSyntax Beside(PropertyDeclarationSyntax property, ITypeSymbol? type, bool isAnnotated)
    {
        var declared = property.Type.WithoutTrivia().ToString();
        var mayBeNull = property.Type is not NullableTypeSyntax && (isAnnotated || type?.IsValueType == true);
        var code = $"public {declared}{(mayBeNull ? "?" : "")} {Prefix}{property.Identifier.ValueText} {{ get; set; }}";
        var line = property.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        return SyntaxFactory.ParseMemberDeclaration(code)!.WithLeadingTrivia(line).WithTrailingTrivia(property.GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia) || t.IsKind(SyntaxKind.WhitespaceTrivia)));
    }

    private sealed record Assigned(DocumentId Document, IdentifierNameSyntax Name, DocumentId? Home, PropertyDeclarationSyntax? Property);
}
