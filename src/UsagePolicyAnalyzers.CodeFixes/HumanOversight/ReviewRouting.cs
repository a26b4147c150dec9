using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Puts a review before what a report names, through a service that the code is given, and goes on when it was approved.</summary>
internal static class ReviewRouting
{
    private const string Service = "UsagePolicy.Safeguards.IHumanReview";

    /// <summary>The solution with all the reviews.</summary>
    public static async Task<Solution> FixAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var reviews = new List<(DocumentId Document, ReviewInsertion Insertion, string Hook, string Domain)>();
        var edits = new List<ServiceEdit>();
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false) is not { } plan)
                continue;
            diagnostic.Properties.TryGetValue("Domain", out var domain);
            reviews.AddRange(plan.Select(p => (p.Document, p.Insertion, p.Source.Expression, domain ?? "")));
            edits.AddRange(plan.SelectMany(p => p.Source.Edits));
        }

        foreach (var id in reviews.Select(r => r.Document).Concat(edits.Select(e => e.Document)).Distinct())
        {
            if (await solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var here = reviews.Where(r => r.Document == id).GroupBy(r => (SyntaxNode?)r.Insertion.Statement ?? r.Insertion.Function).Select(g => g.First()).Select(r => (r.Insertion, r.Hook, r.Domain)).ToList();
                var changed = Change(root, here, edits.Where(e => e.Document == id).GroupBy(e => e.Node).Select(g => g.First()).ToList());
                solution = (await solution.GetDocument(id)!.WithAsync(changed, cancellationToken).ConfigureAwait(false)).Project.Solution;
            }
        }

        return solution;
    }

    private static async Task<List<(DocumentId Document, ReviewInsertion Insertion, ServiceSource Source)>?> PlanAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var plan = new List<(DocumentId, ReviewInsertion, ServiceSource)>();
        foreach (var places in ReviewPlace.Of(diagnostic).GroupBy(p => p.File))
        {
            var path = places.Key.Length == 0 ? diagnostic.Location.SourceTree?.FilePath ?? "" : places.Key;
            var document = (places.Key.Length == 0 ? solution.GetDocument(diagnostic.Location.SourceTree) : null) ?? solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument).FirstOrDefault();
            if (document == null || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                return null;
            var insertions = ReviewInsertion.Of(model, root, places);
            if (insertions.Count == 0)
                return null;
            foreach (var insertion in insertions)
            {
                var at = (SyntaxNode?)insertion.Statement ?? AsyncForm.BodyOf(insertion.Function);
                if (at == null || await ServiceSource.FindAsync(document, at, Service, "review", cancellationToken).ConfigureAwait(false) is not { } source)
                    return null;
                plan.Add((document.Id, insertion, source));
            }
        }

        return plan.Count == 0 ? null : plan;
    }

    private static SyntaxNode Change(SyntaxNode root, List<(ReviewInsertion Insertion, string Hook, string Domain)> reviews, List<ServiceEdit> edits)
    {
        root = root.TrackNodes(reviews.SelectMany(r => new SyntaxNode?[] { r.Insertion.Function, r.Insertion.Statement, r.Insertion.Answer }).OfType<SyntaxNode>().Where(n => n is not CompilationUnitSyntax)
            .Concat(edits.Select(e => e.Node)).Distinct());
        foreach (var (insertion, hook, domain) in reviews)
            root = Change(root, insertion, hook, domain);
        // Calls are inside of functions, and functions inside of types.
        foreach (var edit in edits.OrderBy(e => e.Node.Span.Length))
        {
            if (root.GetCurrentNode(edit.Node) is { } node)
                root = root.ReplaceNode(node, Dependency.Apply(node, edit, Service));
        }

        return root;
    }

    private static SyntaxNode Change(SyntaxNode root, ReviewInsertion insertion, string hook, string domain)
    {
        if (insertion.Statement == null && root.GetCurrentNode(insertion.Function) is { } arrow)
            root = root.ReplaceNode(arrow, AsyncForm.WithBlock(arrow, insertion.HasValue));
        var added = SyntaxFactory.List<StatementSyntax>();
        var proposal = insertion.Proposal;
        if (insertion.Answer is { } answer && root.GetCurrentNode(answer) is { } taken)
        {
            var isTask = insertion.Waiting == Waiting.HandsTask && taken.Parent is ReturnStatementSyntax && taken is not AwaitExpressionSyntax;
            var plain = taken;
            while (plain is ParenthesizedExpressionSyntax { Expression: var inner })
                plain = inner;
            var value = isTask ? SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), plain.WithoutTrivia()) : plain.WithoutTrivia();
            added = Insertion.Statements($"var {insertion.Variables.Answer} = null;");
            added = added.Replace(added[0], added[0].ReplaceNode(added[0].DescendantNodes().OfType<LiteralExpressionSyntax>().Single(), value));
            root = root.ReplaceNode(taken, SyntaxFactory.IdentifierName(insertion.Variables.Answer).WithTriviaFrom(taken).WithAdditionalAnnotations(AsyncForm.Value));
            proposal ??= insertion.Variables.Answer;
        }

        var shown = proposal == null ? "" : ", " + proposal;
        var request = $"{hook}.RequestAsync(new UsagePolicy.Safeguards.ReviewRequest({SymbolDisplay.FormatLiteral(insertion.Subject, quote: true)}{shown}, domain: {SymbolDisplay.FormatLiteral(domain, quote: true)}))";
        var outcome = insertion.Waiting == Waiting.Blocks ? request + ".GetAwaiter().GetResult()" : "await " + request;
        added = added.AddRange(Insertion.Statements($"var {insertion.Variables.Outcome} = {outcome};", $"if (!{insertion.Variables.Outcome}.IsApproved)\n{insertion.Stop}"));
        var before = insertion.Statement != null ? root.GetCurrentNode(insertion.Statement) : (AsyncForm.BodyOf(root.GetCurrentNode(insertion.Function)!) as BlockSyntax)?.Statements.FirstOrDefault();
        if (before != null && Insertion.Before(root, null!, before, added) is { } inserted)
            root = inserted;
        return insertion.Function is not CompilationUnitSyntax && root.GetCurrentNode(insertion.Function) is { } function
            ? root.ReplaceNode(function, AsyncForm.MakeAsync(function, insertion.Waiting, insertion.HasResult))
            : root;
    }
}
