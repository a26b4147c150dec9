namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>A concept found in a list of tokens.</summary>
/// <param name="Concept">Number of the concept in its lexicon.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct ConceptMatch(int Concept, int Start, int End);

/// <summary>Finds the phrases of all concepts in one walk over the tokens: a trie whose edges are words, word beginnings
/// (<c>verrat*</c>), word endings (<c>*nummer</c>), exact forms (<c>=does</c>), numbers in a range (<c>{3-12}</c>) and gaps of up to three words (<c>_</c>).</summary>
internal sealed class PhraseIndex
{
    private const int Gap = 0;
    private const int MaxGap = 3;
    private const int MaxAffix = 24;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, int Unit)> _ranges = new();
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<long, int> _edges = new();
    private readonly List<List<(int Concept, int Languages)>?> _ends = new() { null };
    private int _units = 1;

    /// <summary>An empty index that knows these number words.</summary>
    public PhraseIndex(Dictionary<string, int> numbers) => _numbers = numbers;

    /// <summary>Adds a phrase of a concept. <paramref name="language"/> is one bit.</summary>
    public void Add(string phrase, int concept, int language, bool english)
    {
        var node = 0;
        foreach (var element in phrase.Split(' '))
        {
            foreach (var unit in UnitsOf(element, english))
            {
                var edge = ((long)node << 32) | (uint)unit;
                if (!_edges.TryGetValue(edge, out var next))
                {
                    next = _ends.Count;
                    _ends.Add(null);
                    _edges.Add(edge, next);
                }
                node = next;
            }
        }
        if (node != 0)
            (_ends[node] ??= new()).Add((concept, language));
    }

    /// <summary>All phrases of the given languages in the tokens. <paramref name="cache"/> keeps what is known of a word during one reading.</summary>
    public List<ConceptMatch> Find(List<Token> tokens, int languages, Dictionary<string, int[]> cache)
    {
        var matches = new List<ConceptMatch>();
        var units = new int[tokens.Count][];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!cache.TryGetValue(tokens[i].Word, out var known))
                cache.Add(tokens[i].Word, known = UnitsOfToken(tokens[i].Word));
            units[i] = known;
        }
        var states = new Stack<(int Node, int Position)>();
        for (var start = 0; start < tokens.Count; start++)
        {
            states.Push((0, start));
            while (states.Count > 0)
            {
                var (node, position) = states.Pop();
                if (position >= tokens.Count || (position > start && tokens[position].Before != ' '))
                    continue;
                foreach (var unit in units[position])
                {
                    if (!_edges.TryGetValue(((long)node << 32) | (uint)unit, out var next))
                        continue;
                    if (_ends[next] is { } ends)
                    {
                        foreach (var (concept, language) in ends)
                        {
                            if ((language & languages) != 0)
                                matches.Add(new(concept, start, position + 1));
                        }
                    }
                    states.Push((next, position + 1));
                    if (_edges.TryGetValue((long)next << 32 | Gap, out var afterGap))
                        PushGap(states, tokens, afterGap, position + 1);
                }
            }
        }
        return matches;
    }

    private static void PushGap(Stack<(int, int)> states, List<Token> tokens, int node, int position)
    {
        for (var skipped = 0; skipped <= MaxGap && position + skipped < tokens.Count; skipped++)
        {
            states.Push((node, position + skipped));
            if (tokens[position + skipped].Before != ' ')
                break;
        }
    }

    private int[] UnitsOfToken(string word)
    {
        var units = new List<int>();
        if (_words.TryGetValue(word, out var unit))
            units.Add(unit);
        if (_stems.TryGetValue(EnglishStem.Of(word), out unit))
            units.Add(unit);
        for (var length = 1; length <= Math.Min(word.Length, MaxAffix); length++)
        {
            if (_prefixes.TryGetValue(word.Substring(0, length), out unit))
                units.Add(unit);
            if (_suffixes.TryGetValue(word.Substring(word.Length - length), out unit))
                units.Add(unit);
        }
        if (NumberOf(word) is { } number)
        {
            foreach (var (from, to, range) in _ranges)
            {
                if (number >= from && number <= to)
                    units.Add(range);
            }
        }
        return units.ToArray();
    }

    private int? NumberOf(string word) =>
        _numbers.TryGetValue(word, out var number) || (word.Length < 5 && int.TryParse(word, out number)) ? number : null;

    private IEnumerable<int> UnitsOf(string element, bool english)
    {
        if (element is "_" or "*")
            return new[] { Gap };
        if (element[0] == '{' && TryRange(element, out var from, out var to))
        {
            foreach (var known in _ranges)
            {
                if (known.From == from && known.To == to)
                    return new[] { known.Unit };
            }
            _ranges.Add((from, to, _units));
            return new[] { _units++ };
        }
        bool isSuffix = element[0] == '*', isPrefix = element[element.Length - 1] == '*', isExact = element[0] == '=';
        var words = Tokenizer.Tokenize(element.Trim('*', '='));
        var units = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Word;
            units[i] = isPrefix && i == words.Count - 1 ? Unit(_prefixes, word)
                : isSuffix && i == 0 ? Unit(_suffixes, word)
                : english && !isExact ? Unit(_stems, EnglishStem.Of(word))
                : Unit(_words, word);
        }
        return units;
    }

    private int Unit(Dictionary<string, int> units, string word)
    {
        if (!units.TryGetValue(word, out var unit))
            units.Add(word, unit = _units++);
        return unit;
    }

    private static bool TryRange(string element, out int from, out int to)
    {
        to = 0;
        var bounds = element.Trim('{', '}').Split('-');
        return int.TryParse(bounds[0], out from) && bounds.Length == 2 && int.TryParse(bounds[1], out to);
    }
}
