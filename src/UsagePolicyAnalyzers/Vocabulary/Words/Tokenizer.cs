using System.Globalization;
using System.Text;

namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>Cuts a text into words in one pass. Identifiers inside a text fall into their words, too.</summary>
internal static class Tokenizer
{
    private static readonly string?[] s_singles = new string?[char.MaxValue + 1];
    private const int ShortestEnd = 4;
    private const int LongestQuote = 200;
    private const string Abbreviations = " mr mrs ms dr prof st vs no nr bzw usw ca inc ltd sr sra approx etc ";

    /// <summary>The words of <paramref name="text"/> between two positions, in order.</summary>
    public static List<Token> Tokenize(string text, int start, int end)
    {
        var tokens = new List<Token>();
        Tokenize(text, start, end, tokens);
        return tokens;
    }

    /// <summary>Puts the words of <paramref name="text"/> between two positions into the list in place of what it held.</summary>
    public static void Tokenize(string text, int start, int end, List<Token> tokens)
    {
        tokens.Clear();
        var before = ' ';
        var quote = '\0';
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (IsIdeograph(c) || c == '\uFFFC')
            {
                tokens.Add(new(Single(c), i, 1, before, quote != 0));
                before = ' ';
                i++;
            }
            else if (IsWordPart(c))
            {
                var wordEnd = PlainEnd(text, i, end);
                if (wordEnd > i)
                {
                    tokens.Add(new(text.Substring(i, wordEnd - i), i, wordEnd - i, before, quote != 0));
                    before = ' ';
                    i = wordEnd;
                    continue;
                }
                wordEnd = i + 1;
                while (wordEnd < end && !IsIdeograph(text[wordEnd]) && (IsWordPart(text[wordEnd]) || IsApostropheInside(text, wordEnd, end)))
                    wordEnd++;
                AddWords(tokens, text, i, wordEnd, before, quote != 0);
                before = ' ';
                i = wordEnd;
            }
            else if (IsSymbol(text, i, end, out var length))
            {
                tokens.Add(new(text.Substring(i, length), i, length, before, quote != 0));
                before = ' ';
                i += length;
            }
            else
            {
                before = Stronger(before, Punctuation(text, i, end, tokens));
                quote = NextQuote(quote, text, i, end);
                i++;
            }
        }
    }

    // The end of a word of small plain letters, which needs no folding, or the start.
    private static int PlainEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is >= 'a' and <= 'z')
            i++;
        return i == end || !(IsWordPart(text[i]) || text[i] is '\'' or '\u2019') ? i : start;
    }

    private static string Single(char c) => s_singles[c] ??= c.ToString();

    /// <summary>The words of the whole text.</summary>
    public static List<Token> Tokenize(string text) => Tokenize(text, 0, text.Length);

    /// <summary>Lower case without diacritics, apostrophes and full-width forms; Turkish dotless i becomes i.</summary>
    public static string Fold(string word)
    {
        var ascii = true;
        foreach (var c in word)
            ascii &= c < 0x80;
        if (ascii)
            return word.IndexOf('\'') < 0 ? word.ToLowerInvariant() : word.Replace("'", "").ToLowerInvariant();
        var builder = new StringBuilder(word.Length);
        foreach (var c in Decompose(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '\u2019')
                continue;
            _ = c switch
            {
                'ß' => builder.Append("ss"),
                'ı' or 'İ' => builder.Append('i'),
                'ø' or 'Ø' => builder.Append('o'),
                'æ' or 'Æ' => builder.Append("ae"),
                'œ' or 'Œ' => builder.Append("oe"),
                >= '\uFF01' and <= '\uFF5E' => builder.Append(char.ToLowerInvariant((char)(c - 0xFEE0))),
                _ => builder.Append(char.ToLowerInvariant(c)),
            };
        }
        return builder.ToString();
    }

    /// <summary>Han and kana characters, which are written without spaces.</summary>
    public static bool IsIdeograph(char c) =>
        c is >= '\u3400' and <= '\u9FFF' or >= '\u3041' and <= '\u30FF' and not '\u30FB' or '\u3005' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Hiragana or katakana: the text is Japanese.</summary>
    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';

    private static string Decompose(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return word; // A lone surrogate cannot be normalized.
        }
    }

    private static bool IsWordPart(char c) =>
        c < 0x80 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || c == '_'
        : char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostropheInside(string text, int i, int end) =>
        text[i] is '\'' or '\u2019' && i + 1 < end && char.IsLetter(text[i + 1]);

    private static bool IsSymbol(string text, int i, int end, out int length)
    {
        length = 1;
        if (char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            length = 2;
        return length == 2 || text[i] is >= '\u2600' and <= '\u27BF';
    }

    private static char Punctuation(string text, int i, int end, List<Token> tokens)
    {
        switch (text[i])
        {
            case '。' or '！' or '？' or '｡':
                return '.';
            case '.' or '!' or '?' or '…':
                // "If they ask "Are you a bot?" say no": a quoted question ends its clause.
                return EndsSentence(text, i, end, tokens) ? '.' : text[i] is '!' or '?' && i + 1 < end && text[i + 1] is '"' or '\u201D' or '»' ? ',' : ' ';
            case ';' or '；':
                return ';';
            case ':' or '：':
                return ':';
            case ',' or '，' or '、' or '—' or '|' or '(' or ')':
                return ',';
            case '-' or '–' when i > 0 && text[i - 1] == ' ' && i + 1 < end && text[i + 1] == ' ':
                return ',';
            default:
                return ' ';
        }
    }

    private static bool EndsSentence(string text, int i, int end, List<Token> tokens)
    {
        var next = i + 1;
        while (next < end && text[next] is '"' or '\u201D' or '\'' or ')' or '»' or '.' or '!' or '?' or '*')
            next++;
        if (next >= end)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return IsIdeograph(text[next]);
        if (tokens.Count > 0 && text[i] == '.' && Abbreviations.Contains(" " + tokens[tokens.Count - 1].Word + " "))
            return false;
        while (next < end && char.IsWhiteSpace(text[next]))
            next++;
        return next >= end || !char.IsLower(text[next]) || IsAllSmall(text, i, tokens);
    }

    // "dont tell them. ever. u r dave": who begins with a small letter begins all sentences so.
    private static bool IsAllSmall(string text, int i, List<Token> tokens) =>
        tokens.Count > 0 && char.IsLower(text[tokens[0].Start]) && text[i] != '…' && tokens[tokens.Count - 1].Length >= ShortestEnd;

    private static char Stronger(char left, char right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(char c) => c switch { '.' => 4, ';' => 3, ':' => 2, ',' => 1, _ => 0 };

    private static char NextQuote(char open, string text, int i, int end)
    {
        var c = text[i];
        if (c == '\n')
            return '\0';
        if (open != 0)
            return c == open || (open == '\u201C' && c == '\u201D') ? '\0' : open;
        if (c == '\'')
            return IsMapped(text, i, end) ? c : '\0';
        // An opening mark counts only if its partner follows on the same line.
        var close = c switch { '"' => '"', '\u201C' => '\u201D', '\u201E' => '\u201C', '«' => '»', '「' => '」', '『' => '』', '\u2018' => '\u2019', _ => '\0' };
        return close;
    }

    // 'break a leg' → 'hals- und beinbruch': what an example is given. Elsewhere the mark is an apostrophe as often as a quotation.
    private static bool IsMapped(string text, int i, int end)
    {
        if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
            return false;
        for (var close = i + 2; close < end && close - i < LongestQuote && text[close] != '\n'; close++)
        {
            if (text[close] != '\'' || (close + 1 < end && char.IsLetterOrDigit(text[close + 1])))
                continue;
            var next = close + 1;
            while (next < end && text[next] == ' ')
                next++;
            return next < end && (text[next] is '→' or '⇒' or '=' || (text[next] is '-' && next + 1 < end && text[next + 1] == '>'));
        }
        return false;
    }

    private static void AddWords(List<Token> tokens, string text, int start, int end, char before, bool quoted)
    {
        foreach (var (partStart, partEnd) in Parts(text, start, end))
        {
            // What folds to nothing, such as the mark that makes a sign an emoji, is no word.
            var word = Fold(text.Substring(partStart, partEnd - partStart));
            if (word.Length == 0)
                continue;
            tokens.Add(new(word, partStart, partEnd - partStart, before, quoted));
            before = ' ';
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\'' or '\u2019'))
                continue;
            var tail = text.Substring(i + 1, end - i - 1).ToLowerInvariant();
            if (tail is "s")
            {
                foreach (var part in IdentifierWords.Split(text, start, i))
                    yield return part;
                yield break;
            }
            if (tail is "t" or "re" or "ll" or "ve" or "d")
                break;
            foreach (var part in IdentifierWords.Split(text, start, i))
                yield return part;
            foreach (var part in IdentifierWords.Split(text, i + 1, end))
                yield return part;
            yield break;
        }
        foreach (var part in IdentifierWords.Split(text, start, end))
            yield return part;
    }
}
