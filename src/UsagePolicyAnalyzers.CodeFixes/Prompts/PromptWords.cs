namespace UsagePolicyAnalyzers.CodeFixes.Prompts;

/// <summary>Words inside string literals, as they stand in source.</summary>
internal static class PromptWords
{
    /// <summary>
    /// Whether words may be put in the place of the span: it lies inside the quotes of one literal. What has no quotes, backslashes, braces and line ends
    /// reads the same in every kind of literal.
    /// </summary>
    public static bool CanReplace(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        return token.RawKind switch
        {
            (int)SyntaxKind.InterpolatedStringTextToken => token.Span.Contains(span),
            (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken =>
                token.SpanStart < span.Start && span.End < token.Span.End,
            _ => false,
        };
    }

    /// <summary>The sentence without its stop where the words around bring their own.</summary>
    public static string Fit(SourceText text, TextSpan span, string sentence) =>
        sentence.Length > 0 && sentence[sentence.Length - 1] is ('.' or '。') && span.End < text.Length && text[span.End] is '.' or '!' or '。' or '?' or '？' or '！' ? sentence.Substring(0, sentence.Length - 1) : sentence;
}
