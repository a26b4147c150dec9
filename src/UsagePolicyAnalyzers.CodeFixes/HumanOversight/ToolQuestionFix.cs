using System.Globalization;
using Microsoft.CodeAnalysis.Simplification;
using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2003: asks a person inside the function, before it acts, and stops where the person does not agree.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ToolQuestionFix : CodeFixProvider
{
    private const string Title = "Ask a person inside the function";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2003");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, FixAsync);

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Compilable.OfferAsync(context, Title, FixAsync);

    /// <summary>A function that acts, marked so that it is found again after other changes.</summary>
    private sealed record Place(DocumentId Document, SyntaxAnnotation Function, SyntaxAnnotation Action);

    private static async Task<Solution> FixAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var original = solution;
        var places = new List<Place>();
        foreach (var file in diagnostics.GroupBy(d => d.AdditionalLocations.FirstOrDefault()?.SourceTree).Where(g => g.Key != null))
        {
            if (solution.GetDocument(file.Key) is not { } document || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
                continue;
            var found = file.Select(d => Find(root, d)).OfType<(SyntaxNode Function, SyntaxNode Action)>().GroupBy(p => p.Function).Select(g => g.OrderBy(p => p.Action.SpanStart).First()).ToList();
            var here = found.Select(_ => new Place(document.Id, new SyntaxAnnotation(), new SyntaxAnnotation())).ToList();
            places.AddRange(here);
            solution = solution.WithDocumentSyntaxRoot(document.Id, Marked(root, found.SelectMany((f, i) => new[] { (f.Function, here[i].Function), (f.Action, here[i].Action) })));
        }

        var changed = false;
        foreach (var place in places)
        {
            if (await AskAsync(solution, place, cancellationToken).ConfigureAwait(false) is not { } asked)
                continue;
            changed = true;
            solution = asked;
        }

        return changed ? solution : original;
    }

    private static SyntaxNode Marked(SyntaxNode root, IEnumerable<(SyntaxNode Node, SyntaxAnnotation Mark)> marks)
    {
        var byNode = marks.ToLookup(m => m.Node, m => m.Mark);
        return root.ReplaceNodes(byNode.Select(g => g.Key), (node, current) => current.WithAdditionalAnnotations(byNode[node]));
    }

    private static (SyntaxNode Function, SyntaxNode Action)? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ToolActionAnalyzer.FunctionKey, out var text) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } location || tree.FilePath != root.SyntaxTree.FilePath || !root.FullSpan.Contains(location.SourceSpan))
            return null;
        var action = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        return action.Ancestors().FirstOrDefault(a => a.SpanStart == start && a is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is { } function ? (function, action) : null;
    }

    private static async Task<Solution?> AskAsync(Solution solution, Place place, CancellationToken cancellationToken)
    {
        if (solution.GetDocument(place.Document) is not { } document || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.GetAnnotatedNodes(place.Function).FirstOrDefault() is not { } function || root.GetAnnotatedNodes(place.Action).FirstOrDefault() is not { } action || Stop.SymbolOf(model, function) is not { } symbol)
            return null;
        var waiting = AsyncForm.WaitingInTool(model, function, symbol);
        if (await Question.AtAsync(document, model, function, action, waiting != Waiting.Blocks, cancellationToken).ConfigureAwait(false) is not { } question)
            return null;
        var edits = question.Edits.GroupBy(e => e.Node).Select(g => g.First()).Select(e => (Edit: e, Mark: new SyntaxAnnotation())).ToList();
        foreach (var id in edits.Select(e => e.Edit.Document).Append(place.Document).Distinct().ToList())
        {
            if (await solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } file)
                return null;
            var here = edits.Where(e => e.Edit.Document == id).ToList();
            var changed = Marked(file, here.Select(e => (e.Edit.Node, e.Mark)));
            if (id == place.Document)
                changed = Asked(changed, place, question, waiting, AsyncForm.HasValue(model, function), AsyncForm.HasResult(model, function));
            // Calls are inside of functions, and functions inside of types.
            foreach (var (edit, mark) in here.OrderBy(e => e.Edit.Node.Span.Length))
            {
                if (changed.GetAnnotatedNodes(mark).FirstOrDefault() is { } node)
                    changed = changed.ReplaceNode(node, Dependency.Apply(node, edit, Question.Review));
            }

            solution = (await solution.GetDocument(id)!.WithAsync(changed, cancellationToken).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    private static SyntaxNode Asked(SyntaxNode root, Place place, Question question, Waiting waiting, bool hasValue, bool hasResult)
    {
        // What a body of one expression returned is awaited before the question comes in: the answer to a refusal is no task.
        var function = root.GetAnnotatedNodes(place.Function).First();
        var made = AsyncForm.WithBlock(function, hasValue);
        if (question.IsAwaited)
            made = AsyncForm.MakeAsync(made, waiting, hasResult);
        root = root.ReplaceNode(function, made);
        function = root.GetAnnotatedNodes(place.Function).First();
        if (AsyncForm.BodyOf(function) is not BlockSyntax { Statements: { Count: > 0 } body })
            return root;
        var before = root.GetAnnotatedNodes(place.Action).FirstOrDefault() is { } action ? Outermost(function, action) : body[0];
        var indentation = before.GetLeadingTrivia().LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.ToString() : "";
        var statements = Insertion.Statements([.. question.Statements.Select(s => indentation + s.Replace("\n", "\n    " + indentation))])
            .Select(s => s.ReplaceNodes(s.DescendantNodes().OfType<QualifiedNameSyntax>().Where(n => n.Parent is ObjectCreationExpressionSyntax), (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation)));
        return Insertion.Before(root, null!, before, SyntaxFactory.List(statements)) ?? root;
    }

    // Before everything that the function does on the way to the action, so that no other way leads around the question.
    private static StatementSyntax Outermost(SyntaxNode function, SyntaxNode action)
    {
        var way = action.AncestorsAndSelf().TakeWhile(a => a != AsyncForm.BodyOf(function)).OfType<StatementSyntax>().Reverse().Where(s => s is not BlockSyntax).ToList();
        var outermost = way[0];
        for (var i = 1; i < way.Count && outermost is TryStatementSyntax { Block: var block } && way[i].Parent == block; i++)
            outermost = way[i];
        return outermost;
    }
}
