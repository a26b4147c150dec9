namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>Splits identifiers into words: <c>CardNumber</c>, <c>card_number</c>, <c>SSNValue</c>, <c>iban2</c>.</summary>
internal static class IdentifierWords
{
    private static readonly TextMemo<ImmutableArray<string>> s_known = new(200_000);

    /// <summary>The folded words of an identifier. Digits form words of their own.</summary>
    public static ImmutableArray<string> Split(string identifier) => s_known.Get(identifier, Cut);

    /// <summary>The last word of an identifier in small letters, which says what it is a kind of; null where there is none.</summary>
    public static string? Last(string identifier) => Split(identifier) is { IsEmpty: false } words ? words[words.Length - 1].ToLowerInvariant() : null;

    private static ImmutableArray<string> Cut(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= identifier.Length; i++)
        {
            var inside = i < identifier.Length && char.IsLetterOrDigit(identifier[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            foreach (var (from, to) in Split(identifier, start, i))
                words.Add(Tokenizer.Fold(identifier.Substring(from, to - from)));
            start = -1;
        }
        return words.ToImmutable();
    }

    /// <summary>The places of the words in a run of letters, digits and underscores.</summary>
    internal static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '_')
            {
                if (i > from)
                    yield return (from, i);
                from = i + 1;
            }
            else if (i > from && IsBoundary(text, i, from, end))
            {
                yield return (from, i);
                from = i;
            }
        }
        if (end > from)
            yield return (from, end);
    }

    private static bool IsBoundary(string text, int i, int from, int end)
    {
        char previous = text[i - 1], current = text[i];
        if (char.IsDigit(previous) != char.IsDigit(current))
            return text[from] < 0x80 || char.IsDigit(previous);
        if (char.IsUpper(current))
            return char.IsLower(previous) || (char.IsUpper(previous) && i + 1 < end && char.IsLower(text[i + 1]) && !IsPluralOfAcronym(text, i + 1, end));
        return false;
    }

    // "PINs": the s belongs to the capitals before it.
    private static bool IsPluralOfAcronym(string text, int i, int end) =>
        text[i] == 's' && (i + 1 >= end || !char.IsLower(text[i + 1]));
}
