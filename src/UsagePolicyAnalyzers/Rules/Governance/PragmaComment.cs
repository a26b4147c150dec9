namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>The comment that justifies a <c>#pragma warning disable</c>: on its line, or in the lines right above it.</summary>
internal static class PragmaComment
{
    /// <summary>The text of the comment, without its marks; empty when there is none.</summary>
    public static string Of(PragmaWarningDirectiveTriviaSyntax pragma, SyntaxNode root)
    {
        var own = pragma.DescendantTrivia().FirstOrDefault(IsComment);
        return IsComment(own) ? TextOf(own) : Above(pragma, root);
    }

    private static string Above(PragmaWarningDirectiveTriviaSyntax pragma, SyntaxNode root)
    {
        var text = pragma.SyntaxTree.GetText();
        var result = "";
        for (var number = text.Lines.GetLineFromPosition(pragma.SpanStart).LineNumber - 1; number >= 0;)
        {
            var line = text.Lines[number];
            var position = line.Start;
            while (position < line.End && char.IsWhiteSpace(text[position]))
                position++;
            var trivia = position < line.End ? root.FindTrivia(position) : default;
            // A comment of many lines is found from its last line, too; one that follows code is about that code.
            if (!IsComment(trivia) || trivia.SpanStart < position && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                break;
            result = TextOf(trivia) + " " + result;
            number = text.Lines.GetLineFromPosition(trivia.SpanStart).LineNumber - 1;
        }

        return result;
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static string TextOf(SyntaxTrivia comment) => comment.ToString().Trim('/', '*', ' ', '\t', '\r', '\n');
}
