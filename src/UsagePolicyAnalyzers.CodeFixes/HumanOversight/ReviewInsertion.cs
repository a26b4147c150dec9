using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>Where in a function a review is asked for: before a statement, after the model's answer, which may have to be taken out of that statement.</summary>
/// <param name="Function">The function; the file for statements at the top level.</param>
/// <param name="Statement">The statement that waits for the review; null where the function is one expression.</param>
/// <param name="Answer">What is computed of the model's answer inside the statement, and so has to stand before the review; null where it does already.</param>
/// <param name="Proposal">What shows what the model proposes; null for none.</param>
/// <param name="Subject">What is decided.</param>
/// <param name="Stop">The statement that leaves the function where nobody approved.</param>
/// <param name="Waiting">How the function waits.</param>
internal sealed record ReviewInsertion(SyntaxNode Function, StatementSyntax? Statement, ExpressionSyntax? Answer, string? Proposal, string Subject, string Stop, Waiting Waiting)
{
    /// <summary>Names of variables that are free in the function: of the outcome and of the answer.</summary>
    public (string Outcome, string Answer) Variables { get; private init; }

    /// <summary>Whether a single expression of the function is what it returns.</summary>
    public bool HasValue { get; private init; }

    /// <summary>Whether it gives a value in the end: not for a task alone.</summary>
    public bool HasResult { get; private init; }

    /// <summary>The insertions for places of one file; empty where one has no place.</summary>
    public static IReadOnlyList<ReviewInsertion> Of(SemanticModel model, SyntaxNode root, IEnumerable<ReviewPlace> places)
    {
        var found = new List<ReviewInsertion>();
        foreach (var group in places.Where(p => root.FullSpan.Contains(p.Anchor)).GroupBy(p => FunctionOf(root.FindNode(p.Anchor, getInnermostNodeForTie: true))))
        {
            // One review covers what stands behind it in the same block; another loop needs its own.
            for (var open = group.OrderBy(p => p.Anchor.Start).ToList(); open.Count > 0;)
            {
                if (Of(model, root, group.Key, open) is not { } insertion)
                    return [];
                found.Add(insertion);
                open = open.Skip(1).Where(p => insertion.Statement?.Parent?.Span.Contains(p.Anchor) == false).ToList();
            }
        }

        return found;
    }

    private static ReviewInsertion? Of(SemanticModel model, SyntaxNode root, SyntaxNode? function, IReadOnlyList<ReviewPlace> places)
    {
        if (function == null || function is BaseMethodDeclarationSyntax and not MethodDeclarationSyntax || AsyncForm.WaitingIn(model, function) is not { } waiting)
            return null;
        var first = places[0];
        var anchor = root.FindNode(first.Anchor, getInnermostNodeForTie: true);
        var call = first.Answer.IsEmpty ? null : root.FindNode(first.Answer, getInnermostNodeForTie: true);
        if (anchor.FirstAncestorOrSelf<StatementSyntax>(s => s != function) is not { } statement || !function.Span.Contains(statement.Span))
        {
            if (anchor.AncestorsAndSelf().FirstOrDefault(n => n.Parent == function || n.Parent is ArrowExpressionClauseSyntax) is not ExpressionSyntax body)
                return null;
            return Create(model, function, null, AnswerIn(body, call, anchor), first.Proposal, waiting, call);
        }

        var target = Climb(statement, function, call, places.Select(p => p.Anchor).ToList());
        return Create(model, function, target, target.Span.Contains(call?.Span ?? default) && call != null ? AnswerIn(target, call, anchor) : null, Before(target, first.Proposal), waiting, call);
    }

    private static ReviewInsertion? Create(SemanticModel model, SyntaxNode function, StatementSyntax? statement, ExpressionSyntax? answer, string? proposal, Waiting waiting, SyntaxNode? call)
    {
        var inside = (SyntaxNode?)statement ?? function;
        if (answer == null && call != null && inside.Span.Contains(call.Span) && (statement != null || call != function))
            return null;
        return new ReviewInsertion(function, statement, answer, proposal, SubjectOf(function), ReviewStop.StatementFor(model, function, statement, call, waiting), waiting)
        {
            Variables = (Names.FreeIn(model, function, "outcome"), Names.FreeIn(model, function, "answer")),
            HasValue = AsyncForm.HasValue(model, function),
            HasResult = AsyncForm.HasResult(model, function),
        };
    }

    /// <summary>The function that a node runs in; the file at the top level.</summary>
    private static SyntaxNode? FunctionOf(SyntaxNode node) => Safeguards.Stop.Function(node) is var function and not GlobalStatementSyntax ? function : node.FirstAncestorOrSelf<CompilationUnitSyntax>();

    // The member that decides; a route where a lambda does.
    private static string SubjectOf(SyntaxNode function)
    {
        var route = function.AncestorsAndSelf().OfType<AnonymousFunctionExpressionSyntax>().Select(l => (l.Parent?.Parent as ArgumentListSyntax)?.Arguments[0].Expression).OfType<LiteralExpressionSyntax>()
            .FirstOrDefault(l => l.IsKind(SyntaxKind.StringLiteralExpression))?.Token.ValueText;
        var type = function.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText;
        var member = function.AncestorsAndSelf().Select(n => (n as MethodDeclarationSyntax)?.Identifier.ValueText ?? (n as LocalFunctionStatementSyntax)?.Identifier.ValueText ?? (n as PropertyDeclarationSyntax)?.Identifier.ValueText).FirstOrDefault(n => n != null);
        return string.IsNullOrWhiteSpace(route) ? string.Join(".", new[] { type, member }.Where(n => n != null)) is { Length: > 0 } named ? named : "Program" : route!;
    }

    // Before all branches that the answer chooses between, but after the answer; out of a loop only where an effect stands outside of it.
    private static StatementSyntax Climb(StatementSyntax statement, SyntaxNode function, SyntaxNode? call, IReadOnlyList<TextSpan> anchors)
    {
        var best = statement;
        for (var around = statement.Parent; around != null && around != function; around = around.Parent)
        {
            if (around is not StatementSyntax outer || outer is BlockSyntax)
                continue;
            var holds = call != null && outer.Span.Contains(call.Span);
            if (outer is IfStatementSyntax or SwitchStatementSyntax)
            {
                if (holds && !HeadOf(outer).Span.Contains(call!.Span))
                    break;
                best = outer;
                if (holds)
                    break;
            }
            else if (holds || anchors.All(best.Span.Contains))
            {
                break;
            }
            else
            {
                best = outer;
            }
        }

        return best;
    }

    private static ExpressionSyntax HeadOf(StatementSyntax statement) => statement is IfStatementSyntax branch ? branch.Condition : ((SwitchStatementSyntax)statement).Expression;

    // What is evaluated on some ways only is taken out with what decides about it.
    private static ExpressionSyntax? AnswerIn(SyntaxNode boundary, SyntaxNode? call, SyntaxNode anchor)
    {
        if (call is not ExpressionSyntax expression || !boundary.Span.Contains(call.Span))
            return null;
        var taken = Awaited(expression);
        SyntaxNode child = taken;
        for (var around = taken.Parent; around != null && child != boundary; child = around, around = around.Parent)
        {
            ExpressionSyntax? conditional = around switch
            {
                BinaryExpressionSyntax binary => binary.Right == child && binary.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression ? binary : null,
                ConditionalExpressionSyntax choice => choice.Condition == child ? null : choice,
                ConditionalAccessExpressionSyntax access => access.Expression == child ? null : access,
                SwitchExpressionSyntax choice => choice.GoverningExpression == child ? null : choice,
                InvocationExpressionSyntax invocation when child is ArgumentListSyntax && IsDeferred(invocation, call) => invocation,
                _ => null,
            };
            if (conditional != null)
            {
                taken = Awaited(conditional);
                around = taken;
            }

            if (around == boundary)
                break;
        }

        return taken.Span.Contains(anchor.Span) && !(taken.Span == anchor.Span && IsReturned(taken)) ? null : taken;
    }

    // In a lambda among the arguments.
    private static bool IsDeferred(InvocationExpressionSyntax invocation, SyntaxNode call) =>
        call.Ancestors().TakeWhile(n => n != invocation).Any(n => n is AnonymousFunctionExpressionSyntax);

    private static bool IsReturned(ExpressionSyntax expression) => expression.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax;

    private static ExpressionSyntax Awaited(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression.Parent)
            {
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax:
                    expression = (ExpressionSyntax)expression.Parent;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result when result.Expression == expression:
                    expression = result;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask", Parent: InvocationExpressionSyntax waited } member when member.Expression == expression:
                    expression = waited;
                    break;
                default:
                    return expression;
            }
        }
    }

    // A variable is known where it is declared before, in a block around.
    private static string? Before(StatementSyntax statement, string? proposal)
    {
        if (proposal == null)
            return null;
        var name = proposal.Split('.', '[')[0];
        for (SyntaxNode? around = statement; around?.Parent != null; around = around.Parent)
        {
            var before = around.Parent switch
            {
                BlockSyntax block => block.Statements.TakeWhile(s => s != around),
                SwitchSectionSyntax section => section.Statements.TakeWhile(s => s != around),
                CompilationUnitSyntax unit => unit.Members.TakeWhile(m => m != around).OfType<GlobalStatementSyntax>().Select(g => g.Statement),
                _ => [],
            };
            if (before.OfType<LocalDeclarationStatementSyntax>().SelectMany(l => l.Declaration.Variables).Any(v => v.Initializer != null && v.Identifier.ValueText == name))
                return proposal;
            if (around is AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
                return null;
        }

        return null;
    }
}
