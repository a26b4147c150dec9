namespace UsagePolicyAnalyzers.Prompts;

/// <summary>Where the characters of a literal's value stand in its source text: escapes, doubled quotes and braces, raw strings.</summary>
internal static class LiteralMap
{
    /// <summary>The source span of a part of a string token's value.</summary>
    /// <param name="token">A string literal token or the text of an interpolated string.</param>
    /// <param name="start">Where the part begins in <see cref="SyntaxToken.ValueText"/>.</param>
    /// <param name="length">How many characters of it.</param>
    public static TextSpan SourceSpan(SyntaxToken token, int start, int length)
    {
        var text = token.Text;
        var value = token.ValueText;
        var position = ContentStart(token, text);
        var escapes = UsesEscapes(token, text);
        int? first = null;
        for (var i = 0; i < value.Length && position < text.Length; i++)
        {
            position = Align(text, position, value[i], escapes, out var width);
            if (i == start)
                first = position;
            position += width;
            if (i == start + length - 1)
                break;
        }

        var begin = token.SpanStart + (first ?? 0);
        return TextSpan.FromBounds(begin, Math.Max(begin, Math.Min(token.SpanStart + position, token.Span.End)));
    }

    private static int ContentStart(SyntaxToken token, string text)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return 0;
        var quote = text.IndexOf('"');
        while (quote >= 0 && quote < text.Length && text[quote] == '"' && token.RawKind is not (int)SyntaxKind.StringLiteralToken)
            quote++;
        return token.IsKind(SyntaxKind.StringLiteralToken) ? quote + 1 : quote;
    }

    private static bool UsesEscapes(SyntaxToken token, string text)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return token.Parent?.Parent is InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" };
        return token.IsKind(SyntaxKind.StringLiteralToken) && text.Length > 0 && text[0] == '"';
    }

    // Where the next value character stands at or after a position, and how many source characters it takes.
    private static int Align(string text, int position, char value, bool escapes, out int width)
    {
        if (escapes && text[position] == '\\' && position + 1 < text.Length)
        {
            width = text[position + 1] switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + text.Skip(position + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
                _ => 2,
            };
            return position;
        }

        // A character that is written twice is found where it is written first; what comes next is searched for behind it.
        var found = position;
        while (found < text.Length && text[found] != value && !(value == '\n' && text[found] == '\r'))
            found++;
        width = 1;
        return found == text.Length ? position : found;
    }
}
