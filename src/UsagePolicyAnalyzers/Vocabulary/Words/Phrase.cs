namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>A phrase of a table: elements with spaces between them, and alternatives in brackets.</summary>
/// <param name="Text">The elements.</param>
/// <param name="Concepts">Numbers of the concepts that it stands for in its lexicon.</param>
/// <param name="Language">The bit of its language; all bits for a sign that all languages share.</param>
/// <param name="English">English words are compared by their stems.</param>
internal sealed record Phrase(string Text, int[] Concepts, int Language, bool English)
{
    private static readonly char[] s_separators = { ' ', '(' };

    /// <summary>The end of the element that begins at <paramref name="start"/>, a word or a whole group in its brackets.</summary>
    public static int ElementEnd(string text, int start, int end)
    {
        if (text[start] == '(')
            return AlternativeEnd(text, start + 1, end, ')') + 1;
        var separator = text.IndexOfAny(s_separators, start, end - start);
        return separator < 0 ? end : separator;
    }

    /// <summary>The end of the alternative that begins at <paramref name="start"/>: only the bars outside inner brackets part alternatives.</summary>
    public static int AlternativeEnd(string text, int start, int end) => AlternativeEnd(text, start, end, '|');

    private static int AlternativeEnd(string text, int start, int end, char closing)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (depth == 0 && c == closing)
                return i;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return end;
    }
}
