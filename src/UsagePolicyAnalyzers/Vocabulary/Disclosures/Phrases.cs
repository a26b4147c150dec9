using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Vocabulary.Disclosures;

/// <summary>
/// Phrases to be found in the words of a sentence. A word that ends in <c>*</c> stands for all words that start so; <c>..</c> for up to
/// three words of any kind.
/// </summary>
internal sealed class Phrases
{
    private const int LongestGap = 3;
    private readonly Dictionary<char, List<string[]>> _byFirstLetter = [];

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase)
    {
        var words = phrase.Split(' ').SelectMany(part => part == ".." ? [part] : Words(part)).ToArray();
        if (words.Length == 0)
            return;
        if (!_byFirstLetter.TryGetValue(char.ToLowerInvariant(words[0][0]), out var list))
            _byFirstLetter.Add(char.ToLowerInvariant(words[0][0]), list = []);
        list.Add(words);
    }

    /// <summary>Where the phrases start and end in the words, in order of their start.</summary>
    public IEnumerable<(int Start, int End)> Find(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byFirstLetter.TryGetValue(char.ToLowerInvariant(words[i][0]), out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (EndOfMatch(words, i, phrase, 0) is var end and > 0)
                    yield return (i, end);
            }
        }
    }

    /// <summary>The words of a sentence: folded, short words in capitals as they are, ideographs and Hangul syllables one by one.</summary>
    public static List<string> WordsOf(string sentence)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= sentence.Length; i++)
        {
            var single = i < sentence.Length && sentence[i] >= 0x3040;
            if (i < sentence.Length && char.IsLetterOrDigit(sentence[i]) && !single)
                continue;
            if (i > start)
                words.Add(Fold(sentence.Substring(start, i - start)));
            if (single && char.IsLetterOrDigit(sentence[i]))
                words.Add(sentence[i].ToString());
            start = i + 1;
        }

        words.RemoveAll(word => word.Length == 0);
        return words;
    }

    private static IEnumerable<string> Words(string part) =>
        part.EndsWith("*", StringComparison.Ordinal) && WordsOf(part) is { Count: > 0 } words
            ? words.Take(words.Count - 1).Append(words[words.Count - 1] + "*")
            : WordsOf(part);

    private static int EndOfMatch(IReadOnlyList<string> words, int at, string[] phrase, int from)
    {
        for (var i = from; i < phrase.Length; i++, at++)
        {
            if (phrase[i] == "..")
            {
                for (var skip = 0; skip <= LongestGap; skip++)
                {
                    if (EndOfMatch(words, at + skip, phrase, i + 1) is var end and > 0)
                        return end;
                }

                return 0;
            }

            if (at >= words.Count || !IsMatch(words[at], phrase[i]))
                return 0;
        }

        return at;
    }

    private static string Fold(string word) =>
        word.Length is 2 or 3 && word.All(char.IsUpper) ? word : string.Concat(NameWords.Split(word.ToLowerInvariant()));

    private static bool IsMatch(string word, string pattern)
    {
        var comparison = char.IsUpper(pattern[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return pattern[pattern.Length - 1] == '*'
            ? string.Compare(word, 0, pattern, 0, pattern.Length - 1, comparison) == 0
            : string.Equals(word, pattern, comparison);
    }
}
