namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>Tells keys of model providers and other services from placeholders and names.</summary>
internal static class ProviderKeys
{
    private const int FewestRandom = 24;

    /// <summary>
    /// Whether a literal in the place of a key is one: it has the shape of some provider's key, or is a long random token. Placeholders
    /// (<c>your-api-key</c>, <c>&lt;key&gt;</c>, <c>sk-...</c>, <c>ollama</c>, empty) are none.
    /// </summary>
    public static bool LooksLikeKey(string? literal)
    {
        if (literal is null)
            return false;
        var start = AfterScheme(literal);
        var token = literal.Substring(start).Trim();
        return !IsPlaceholder(token) && (KeyLength(token, 0) == token.Length || JwtLength(token, 0) == token.Length || IsRandomToken(token));
    }

    /// <summary>Whether a literal stands for a value to fill in.</summary>
    public static bool IsPlaceholder(string literal)
    {
        var text = literal.Trim();
        if (text.Length == 0 || text.IndexOfAny(['<', '>', '{', '}', '$', '%', '[', ']', '*']) >= 0 || DistinctCharacters(text) < 3)
            return true;
        return SensitiveValueTable.Placeholders.Any(part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The length of a key that starts here, 0 if none does.</summary>
    internal static int KeyLength(string text, int start)
    {
        if (start >= text.Length || SensitiveValueTable.KeysFrom(text[start]) is not { } keys)
            return 0;
        foreach (var (prefix, rest) in keys)
        {
            if (string.CompareOrdinal(text, start, prefix, 0, prefix.Length) != 0)
                continue;
            var end = TokenEnd(text, start + prefix.Length, allowDots: prefix[prefix.Length - 1] == '.');
            if (end - start - prefix.Length < rest)
                continue;
            return IsRandom(text, start + prefix.Length, end) ? end - start : 0;
        }

        return 0;
    }

    /// <summary>The length of a signed JSON web token that starts here, 0 if none does.</summary>
    internal static int JwtLength(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "eyJ", 0, 3) != 0)
            return 0;
        var end = TokenEnd(text, start, allowDots: true);
        var dots = 0;
        for (var i = start; i < end; i++)
            dots += text[i] == '.' ? 1 : 0;
        return dots == 2 && end - start >= 40 ? end - start : 0;
    }

    /// <summary>Where a token of letters, digits, hyphens and underscores ends.</summary>
    internal static int TokenEnd(string text, int start, bool allowDots)
    {
        var end = start;
        while (end < text.Length && (IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' || (allowDots && text[end] == '.')))
            end++;
        while (end > start && text[end - 1] == '.')
            end--;
        return end;
    }

    internal static bool IsAsciiLetterOrDigit(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static int AfterScheme(string literal) =>
        literal.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? 7 : 0;

    private static bool IsRandomToken(string token) =>
        token.Length >= FewestRandom
        && token.All(c => IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' or '-' or '_')
        && !IsGuid(token)
        && token.IndexOf("//", StringComparison.Ordinal) < 0
        && IsRandom(token, 0, token.Length);

    private static bool IsGuid(string token) => token.IndexOf('-') > 0 && Guid.TryParse(token, out _);

    // Words joined by hyphens have no long run in which letters and digits are mixed, and few digits.
    private static bool IsRandom(string text, int start, int end)
    {
        var runStart = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && IsAsciiLetterOrDigit(text[i]))
                continue;
            if (i - runStart >= 12 && IsMixed(text, runStart, i))
                return true;
            runStart = i + 1;
        }

        return false;
    }

    private static bool IsMixed(string text, int start, int end)
    {
        int digits = 0, letters = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
                digits++;
            else
                letters++;
        }

        return digits >= 2 && letters >= 2 && DistinctCharacters(text.Substring(start, end - start)) >= 8;
    }

    private static int DistinctCharacters(string text) => new HashSet<char>(text).Count;
}
