using Microsoft.CodeAnalysis.Formatting;
using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Rules.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4003: fails closed, takes the way around the check out, or records that it was reviewed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ModerationBypassFix : CodeFixProvider
{
    private const string CloseTitle = "Stop when the check fails";
    private const string StopTitle = "Stop when the text is flagged";
    private const string AlwaysTitle = "Check always";
    private const string MarkTitle = "Mark as reviewed";
    private const string Reviewed = "UsagePolicy.Safeguards.ModerationBypassReviewedAttribute";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4003");

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
            switch (diagnostic.Properties.TryGetValue(ModerationBypassAnalyzer.CauseKey, out var cause) ? cause : null)
            {
                case "handler" when root.FindToken(span.Start).Parent is CatchClauseSyntax handler:
                    await RegisterAsync(CloseTitle, root.ReplaceNode(handler, Closed(handler))).ConfigureAwait(false);
                    break;
                case "verdict" when root.FindNode(span).FirstAncestorOrSelf<IfStatementSyntax>() is { } branch && Stopping(root, model, branch) is { } stopping:
                    await RegisterAsync(StopTitle, stopping).ConfigureAwait(false);
                    break;
                case "directive" when root.FindTrivia(span.Start) is { HasStructure: true } trivia && trivia.GetStructure() is IfDirectiveTriviaSyntax begin && WithoutDirectives(text, begin) is { } always:
                    context.RegisterCodeFix(CodeAction.Create(AlwaysTitle, _ => Task.FromResult(document.WithText(always)), AlwaysTitle), diagnostic);
                    break;
                case "condition" when root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax condition && Unconditional(root, condition) is { } unconditional:
                    await RegisterAsync(AlwaysTitle, unconditional).ConfigureAwait(false);
                    break;
            }

            if (model.Compilation.GetTypeByMetadataName(Reviewed) != null && Marked(root, span) is { } marked)
                await RegisterAsync(MarkTitle, marked).ConfigureAwait(false);

            Task RegisterAsync(string title, SyntaxNode changed) => Compilable.OfferAsync(context, diagnostic, title, changed);
        }
    }

    // What the reviewer has to fill in is reported as missing until it is there (UPA9002). In a program of statements the lambda or local function is marked.
    private static SyntaxNode? Marked(SyntaxNode root, TextSpan span)
    {
        var arguments = $"(Justification = \"{Justification.ToFillIn}\", ApprovedBy = \"<who>\", Expires = \"<yyyy-MM-dd>\")";
        var owner = root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<SyntaxNode>(n =>
            n is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or FieldDeclarationSyntax
            || (n is LocalFunctionStatementSyntax or ParenthesizedLambdaExpressionSyntax && !n.Ancestors().Any(a => a is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax))));
        switch (owner)
        {
            case MemberDeclarationSyntax member:
                return MemberMark.Add(root, member, Reviewed, arguments);
            case ParenthesizedLambdaExpressionSyntax lambda:
                return root.ReplaceNode(lambda, lambda.WithoutLeadingTrivia().AddAttributeLists(MemberMark.List(Reviewed, arguments).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(lambda.GetLeadingTrivia()));
            case LocalFunctionStatementSyntax local:
                return root.ReplaceNode(local, local.WithoutLeadingTrivia().AddAttributeLists(MemberMark.List(Reviewed, arguments).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)).WithLeadingTrivia(local.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
            default:
                return null;
        }
    }

    // Whatever the handler notes, the failure goes on to whoever can tell the person.
    private static CatchClauseSyntax Closed(CatchClauseSyntax handler)
    {
        var kept = handler.Block.Statements.Where(s => s is not (ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax));
        var statements = SyntaxFactory.List(kept).Add(SyntaxFactory.ThrowStatement().WithAdditionalAnnotations(Formatter.Annotation));
        return handler.WithBlock(handler.Block.WithStatements(statements)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxNode? Stopping(SyntaxNode root, SemanticModel model, IfStatementSyntax branch)
    {
        if (branch.Condition is PrefixUnaryExpressionSyntax)
            return null;
        var stop = Insertion.Statements(Stop.StatementFor(model, branch, "This text cannot be processed."));
        var block = branch.Statement as BlockSyntax ?? SyntaxFactory.Block(branch.Statement);
        return root.ReplaceNode(branch.Statement, block.WithStatements(block.Statements.AddRange(stop)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static SourceText? WithoutDirectives(SourceText text, IfDirectiveTriviaSyntax begin)
    {
        var related = begin.GetRelatedDirectives();
        return related.Count != 2 ? null : text.WithChanges(related.Select(d => new TextChange(text.Lines.GetLineFromPosition(d.SpanStart).SpanIncludingLineBreak, "")));
    }

    private static SyntaxNode? Unconditional(SyntaxNode root, ExpressionSyntax condition)
    {
        var whole = condition;
        while (whole.Parent is PrefixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            whole = (ExpressionSyntax)whole.Parent;
        switch (whole.Parent)
        {
            // enabled && (await …).Flagged
            case BinaryExpressionSyntax binary when binary.Left == whole && binary.Right.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any():
                return root.ReplaceNode(binary, binary.Right.WithTriviaFrom(binary));
            case ConditionalExpressionSyntax choice when choice.Condition == whole:
                var checks = new[] { choice.WhenTrue, choice.WhenFalse }.Where(a => a.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().Any()).ToList();
                return checks.Count == 1 ? root.ReplaceNode(choice, checks[0].WithTriviaFrom(choice)) : null;
            // A way past the check that leaves at once.
            case IfStatementSyntax { Else: null, Parent: BlockSyntax } branch when branch.Condition == whole && Leaves(branch.Statement):
                return root.RemoveNode(branch, SyntaxRemoveOptions.KeepExteriorTrivia);
            case IfStatementSyntax { Else: null, Parent: BlockSyntax outer } branch when branch.Condition == whole:
                var statements = branch.Statement is BlockSyntax block ? block.Statements : SyntaxFactory.SingletonList(branch.Statement);
                if (statements.Count == 0)
                    return null;
                var moved = statements.Select((s, i) => (i == 0 ? s.WithLeadingTrivia(branch.GetLeadingTrivia()) : s).WithAdditionalAnnotations(Formatter.Annotation));
                return root.ReplaceNode(outer, outer.WithStatements(outer.Statements.ReplaceRange(branch, moved)));
            default:
                return null;
        }
    }

    private static bool Leaves(StatementSyntax statement) =>
        statement is ReturnStatementSyntax or ContinueStatementSyntax || statement is BlockSyntax block && block.Statements.LastOrDefault() is ReturnStatementSyntax or ContinueStatementSyntax
            && !block.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(a => a.ToString().IndexOf("Flagged", StringComparison.Ordinal) >= 0);
}
