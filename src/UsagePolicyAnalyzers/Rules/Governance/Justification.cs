namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>Tells a justification from what only stands where one should.</summary>
internal static class Justification
{
    /// <summary>What the fixes insert: it asks to be replaced, and justifies nothing until it is.</summary>
    public const string ToFillIn = "<why this is right here, and who decided it>";

    private static readonly ILookup<string, string> s_words = EmbeddedTable.Words("filler.table.txt");

    private static readonly ImmutableHashSet<string> s_markers = s_words["marker"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_fillers = s_words["filler"].ToImmutableHashSet();

    /// <summary>Whether a text says nothing: none, filler words alone, unfinished, or still to be filled in.</summary>
    public static bool IsMissing(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length > 1 && trimmed[0] == '<' && trimmed[trimmed.Length - 1] == '>')
            return true;
        var first = true;
        foreach (var word in WordsOf(trimmed))
        {
            if (first && s_markers.Contains(word))
                return true;
            first = false;
            if (!s_fillers.Contains(word) && !IsRuleId(word))
                return false;
        }

        return true;
    }

    // Digits belong to the word, so that a rule's id is one; a text of numbers alone (a ticket) points somewhere and is no filler.
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                yield return text.Substring(start, i - start).ToLowerInvariant();
        }
    }

    private static bool IsRuleId(string word) => word.Length == 7 && word.StartsWith("upa", StringComparison.Ordinal);
}
