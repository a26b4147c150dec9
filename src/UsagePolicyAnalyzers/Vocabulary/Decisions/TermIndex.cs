using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>
/// Finds terms in names and texts: whole words after splitting, phrases over several words, any ending after a trailing <c>*</c>; terms in scripts
/// without spaces wherever they stand; two words with others between them for <c>lehne .. ab</c>.
/// </summary>
/// <typeparam name="T">What a term says.</typeparam>
/// <param name="plurals">Whether a word with an s at its end is the same: not where <c>Transfer</c> does what <c>Transfers</c> lists.</param>
internal sealed class TermIndex<T>(bool plurals = true)
{
    private const int LongestPhrase = 5;
    private const int ShortestPrefix = 2;
    private const string Gap = " .. ";
    private readonly Dictionary<string, List<(string Term, T Says)>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Term, int Words, T Says)>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Last, T Says)>> _split = new(StringComparer.Ordinal);
    private readonly List<(string Term, T Says)> _unspaced = [];

    // How the terms begin: most words of a text begin none.
    private readonly HashSet<int> _starts = [];
    private readonly TextMemo<ImmutableArray<(string Term, T Says, int Word)>> _found = new(100_000);

    /// <summary>Adds the terms of a cell, separated by commas.</summary>
    public void Add(string cell, T says)
    {
        foreach (var term in cell.Split(',').Select(t => t.Trim()).Where(t => t.Length > 0))
        {
            var words = NameWords.Split(term);
            var joined = string.Concat(words);
            if (joined.Length >= ShortestPrefix)
                _starts.Add(StartOf(joined));
            if (words.Count == 2 && term.Contains(Gap))
                Put(_split, words[0], (words[1], says));
            else if (term.Any(IsUnspaced))
                _unspaced.Add((term, says));
            else if (term[term.Length - 1] == '*' && joined.Length > ShortestPrefix)
                Put(_prefixes, joined.Substring(0, ShortestPrefix), (joined, words.Count, says));
            else
                Put(_exact, joined, (joined, says));
        }
    }

    /// <summary>The terms in a name or text, with the position of the first word; a term may be found several times.</summary>
    public ImmutableArray<(string Term, T Says, int Word)> Find(string text) => _found.Get(text, t => Look(t).ToImmutableArray());

    private IEnumerable<(string Term, T Says, int Word)> Look(string text)
    {
        var words = NameWords.Split(text);
        for (var start = 0; start < words.Count; start++)
        {
            if (words[start].Length >= ShortestPrefix && !_starts.Contains(StartOf(words[start])))
                continue;
            var joined = "";
            for (var length = 1; length <= LongestPhrase && start + length <= words.Count; length++)
            {
                joined += words[start + length - 1];
                foreach (var (term, says) in Exact(joined))
                    yield return (term, says, start);
                if (joined.Length > ShortestPrefix && _prefixes.TryGetValue(joined.Substring(0, ShortestPrefix), out var prefixes))
                {
                    foreach (var (term, count, says) in prefixes)
                    {
                        if (count == length && joined.StartsWith(term, StringComparison.Ordinal))
                            yield return (term, says, start);
                    }
                }
            }

            if (!_split.TryGetValue(words[start], out var parts))
                continue;
            foreach (var (last, says) in parts)
            {
                for (var end = start + 1; end < words.Count && end <= start + LongestPhrase; end++)
                {
                    if (words[end] == last)
                        yield return (words[start] + last, says, start);
                }
            }
        }

        if (_unspaced.Count == 0 || !text.Any(IsUnspaced))
            yield break;
        foreach (var (term, says) in _unspaced)
        {
            var at = text.IndexOf(term, StringComparison.Ordinal);
            if (at >= 0)
                yield return (term, says, at);
        }
    }

    /// <summary>Whether any term is in a name or text.</summary>
    public bool IsIn(string text) => !Find(text).IsEmpty;

    private IEnumerable<(string Term, T Says)> Exact(string joined)
    {
        if (_exact.TryGetValue(joined, out var found))
            return found;
        return plurals && joined.Length > 4 && joined[joined.Length - 1] == 's' && _exact.TryGetValue(joined.Substring(0, joined.Length - 1), out found) ? found : [];
    }

    private static int StartOf(string word) => (word[0] << 16) | word[1];

    private static bool IsUnspaced(char c) => c is >= '\u3040' and <= '\u9FFF';

    private static void Put<TItem>(Dictionary<string, List<TItem>> map, string key, TItem item)
    {
        if (!map.TryGetValue(key, out var list))
            map.Add(key, list = []);
        list.Add(item);
    }
}
