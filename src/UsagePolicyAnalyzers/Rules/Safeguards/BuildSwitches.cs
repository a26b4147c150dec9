using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Safeguards;

/// <summary>Conditional compilation that leaves a check out of some builds, while the member around it stays.</summary>
internal static class BuildSwitches
{
    /// <summary>The <c>#if</c> directives around checks, whether this build takes them or not.</summary>
    public static IEnumerable<IfDirectiveTriviaSyntax> Of(LlmModel model)
    {
        var names = new HashSet<string>(CheckSites.Of(model).Select(c => c.TargetMethod.Name)
            .Concat(model.Symbols.Rows.Where(r => r.Role == Role.ModerationCall).Select(r => r.MemberName).OfType<string>().Where(IsTelling)), StringComparer.Ordinal);
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            var root = tree.GetRoot();
            if (!root.ContainsDirectives)
                continue;
            var open = new Stack<IfDirectiveTriviaSyntax>();
            for (var directive = root.GetFirstDirective(); directive != null; directive = directive.GetNextDirective())
            {
                if (directive is IfDirectiveTriviaSyntax begin)
                    open.Push(begin);
                else if (directive is EndIfDirectiveTriviaSyntax end && open.Count > 0 && open.Pop() is var opened && LeavesCheckOut(root, opened, end, names))
                    yield return opened;
            }
        }
    }

    // What this build leaves out is not bound: Create or RunAsync may be anything's.
    private static bool IsTelling(string name) => IdentifierWords.Split(name).Count(w => w != "Async") > 1;

    private static bool LeavesCheckOut(SyntaxNode root, IfDirectiveTriviaSyntax begin, EndIfDirectiveTriviaSyntax end, HashSet<string> names)
    {
        var span = TextSpan.FromBounds(begin.FullSpan.End, end.SpanStart);
        // Both ends inside one body: the member stays when the check goes.
        if (BodyAround(begin) is not { } body || body != BodyAround(end))
            return false;
        var branches = begin.GetRelatedDirectives();
        var parts = branches.Zip(branches.Skip(1), (a, b) => root.GetText().ToString(TextSpan.FromBounds(a.FullSpan.End, b.SpanStart))).ToList();
        var withCheck = parts.Count(p => Mentions(p, names));
        return withCheck > 0 && (withCheck < parts.Count || !branches.Any(b => b is ElseDirectiveTriviaSyntax)) && span.Length > 0;
    }

    private static SyntaxNode? BodyAround(DirectiveTriviaSyntax directive) =>
        directive.ParentTrivia.Token.Parent?.FirstAncestorOrSelf<SyntaxNode>(n => n is BlockSyntax or CompilationUnitSyntax or TypeDeclarationSyntax) switch
        {
            BlockSyntax block when block.OpenBraceToken.Span.End <= directive.SpanStart => block.FirstAncestorOrSelf<MemberDeclarationSyntax>(),
            CompilationUnitSyntax { Members: var members } unit when members.OfType<GlobalStatementSyntax>().Any() => unit,
            _ => null,
        };

    private static bool Mentions(string text, HashSet<string> names)
    {
        foreach (var name in names)
        {
            var at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && at + name.Length < text.Length && text[at + name.Length] is '(' or '<')
                return true;
        }

        return false;
    }
}
