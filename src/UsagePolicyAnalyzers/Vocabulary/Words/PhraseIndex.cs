namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>A concept found in a list of tokens.</summary>
/// <param name="Concept">Number of the concept in its lexicon.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct ConceptMatch(int Concept, int Start, int End);

/// <summary>Finds the phrases of all concepts in one walk over the tokens: a trie whose edges are words, word beginnings
/// (<c>verrat*</c>), word endings (<c>*nummer</c>), exact forms (<c>=does</c>), numbers in a range (<c>{3-12}</c>), gaps of up to three words (<c>_</c>) and the end of a clause (<c>$</c>).</summary>
internal sealed class PhraseIndex
{
    private static readonly char[] s_separators = { ' ', '(' };
    private static readonly List<int> s_noGaps = new();
    private const int Gap = 0;
    private const int EndOfClause = 1;
    private const int MaxGap = 3;
    private const int MaxAffix = 24;
    private const int LongestKey = 3;

    private static readonly ulong s_endOfClause = BitOf(EndOfClause);

    // A short word is more often a word of both languages than a borrowed one: Spanish "con", German "die".
    private const int ShortestLoanword = 5;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, int Unit)> _ranges = new();
    private readonly Dictionary<string, (int Value, int Languages)> _numbers;
    private readonly TextMemo<int[]> _unitsOfTokens = new(200_000);
    private readonly TextMemo<int[]> _unitsOfForeignNumbers = new(20_000);
    private readonly Dictionary<long, List<int>> _edges = new();
    private readonly HashSet<int> _joined = new();
    private readonly HashSet<string> _joiners = new(StringComparer.Ordinal);
    private readonly List<List<(int Concept, int Languages)>?> _ends = new() { null };

    // For each node the languages of the phrases that come by it.
    private readonly List<int> _spoken = new() { 0 };
    private int _language;
    private int _units = 2;
    private List<int>?[] _roots = Array.Empty<List<int>?>();
    private List<int>?[] _gaps = Array.Empty<List<int>?>();

    // For each node the units of its edges, as bits of their hashes: nearly all words that follow a phrase's beginning do not go on with it.
    private ulong[] _onward = Array.Empty<ulong>();

    /// <summary>An empty index that knows these number words, each with the bits of its languages.</summary>
    public PhraseIndex(Dictionary<string, (int Value, int Languages)> numbers) => _numbers = numbers;

    /// <summary>Adds a phrase of a concept, with alternatives in brackets. <paramref name="language"/> is one bit.</summary>
    public void Add(string phrase, int concept, int language, bool english)
    {
        _language = language;
        foreach (var node in AddSequence(new() { 0 }, phrase, english))
        {
            if (node != 0)
                (_ends[node] ??= new()).Add((concept, language));
        }
    }

    private List<int> AddSequence(List<int> nodes, string phrase, bool english)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == '(')
            {
                var close = ClosingBracket(phrase, i);
                nodes = AddGroup(nodes, phrase.Substring(i + 1, close - i - 1), english);
                i = close;
            }
            else if (phrase[i] != ' ')
            {
                var end = phrase.IndexOfAny(s_separators, i);
                if (end < 0)
                    end = phrase.Length;
                foreach (var unit in UnitsOf(phrase.Substring(i, end - i), english))
                    nodes = nodes.Count == 1 ? new() { Next(nodes[0], unit) } : Join(nodes, unit);
                i = end - 1;
            }
        }
        return nodes;
    }

    private static int ClosingBracket(string phrase, int open)
    {
        var depth = 0;
        for (var i = open; i < phrase.Length; i++)
        {
            depth += phrase[i] == '(' ? 1 : phrase[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return phrase.Length - 1;
    }

    // Only the bars outside inner brackets part alternatives.
    private static IEnumerable<string> Alternatives(string group)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < group.Length; i++)
        {
            depth += group[i] == '(' ? 1 : group[i] == ')' ? -1 : 0;
            if (group[i] != '|' || depth > 0)
                continue;
            yield return group.Substring(start, i - start);
            start = i + 1;
        }
        yield return group.Substring(start);
    }

    /// <summary>The comma before this word separates nothing: German "dass", "ob".</summary>
    public void Join(string word) => _joiners.Add(word);

    private bool IsSeparated(Token token) => token.Before != ' ' && !(token.Before == ',' && _joiners.Contains(token.Word));

    // All alternatives end in one node, so that several groups in a phrase add up and do not multiply.
    private List<int> AddGroup(List<int> nodes, string group, bool english)
    {
        var joined = NewNode();
        _joined.Add(joined);
        var result = new List<int> { joined };
        foreach (var alternative in Alternatives(group))
        {
            if (alternative.IndexOf('(') >= 0)
            {
                result.AddRange(AddSequence(nodes, alternative, english));
                continue;
            }
            var units = alternative.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => UnitsOf(word, english)).ToArray();
            if (units.Length == 0)
            {
                result.AddRange(nodes);
                continue;
            }
            foreach (var start in nodes)
            {
                var node = start;
                for (var i = 0; i < units.Length - 1; i++)
                    node = Next(node, units[i]);
                Link(node, units[units.Length - 1], joined);
            }
        }
        return result;
    }

    private List<int> Join(List<int> nodes, int unit)
    {
        var joined = NewNode();
        _joined.Add(joined);
        foreach (var node in nodes)
            Link(node, unit, joined);
        return new() { joined };
    }

    private int Next(int node, int unit)
    {
        if (_edges.TryGetValue(Edge(node, unit), out var targets))
        {
            foreach (var target in targets)
            {
                if (_joined.Contains(target))
                    continue;
                _spoken[target] |= _language;
                return target;
            }
        }
        var next = NewNode();
        Link(node, unit, next);
        return next;
    }

    private void Link(int node, int unit, int target)
    {
        if (!_edges.TryGetValue(Edge(node, unit), out var targets))
            _edges.Add(Edge(node, unit), targets = new(1));
        targets.Add(target);
        _spoken[target] |= _language;
    }

    private int NewNode()
    {
        _ends.Add(null);
        _spoken.Add(0);
        return _ends.Count - 1;
    }

    private static ulong BitOf(int unit) => 1UL << (int)((uint)unit * 0x9E3779B1u >> 26);

    private static long Edge(int node, int unit) => ((long)node << 32) | (uint)unit;

    /// <summary>Lays out the first words and the gaps of all phrases for quick look-up, once every phrase is added.</summary>
    public void Freeze()
    {
        _roots = new List<int>?[_units];
        _gaps = new List<int>?[_ends.Count];
        _onward = new ulong[_ends.Count];
        foreach (var edge in _edges)
        {
            int node = (int)(edge.Key >> 32), unit = (int)edge.Key;
            _onward[node] |= BitOf(unit);
            if (node == 0)
                _roots[unit] = edge.Value;
            if (unit == Gap)
                _gaps[node] = edge.Value;
        }
    }

    /// <summary>All phrases of the given languages in the tokens, and those of a language that words are borrowed from, in the list of the buffer.</summary>
    public List<ConceptMatch> Find(List<Token> tokens, int languages, int lender, PhraseBuffer buffer)
    {
        var matches = buffer.Matches;
        matches.Clear();
        var units = buffer.Row;
        units.Clear();
        var bits = buffer.Bits;
        bits.Clear();
        buffer.Languages = languages | lender;
        foreach (var token in tokens)
        {
            int[] known;
            // Turkish "on" is ten, English "on" is not.
            if (_numbers.TryGetValue(token.Word, out var number) && (number.Languages & languages) == 0)
                known = _unitsOfForeignNumbers.Get(token.Word, word => UnitsOfToken(word, null));
            else if (!buffer.Units.TryGetValue(token.Word, out known))
                buffer.Units.Add(token.Word, known = _unitsOfTokens.Get(token.Word, word => UnitsOfToken(word, NumberOf(word))));
            units.Add(known);
            var own = 0UL;
            foreach (var unit in known)
                own |= BitOf(unit);
            bits.Add(own);
        }
        var states = buffer.States;
        for (var start = 0; start < tokens.Count; start++)
        {
            foreach (var unit in units[start])
            {
                if (_roots[unit] is { } targets)
                    Follow(targets, start, start + 1, tokens, languages, lender, buffer);
            }
            while (states.Count > 0)
            {
                var (node, position) = states.Pop();
                if (position >= tokens.Count || IsSeparated(tokens[position]))
                {
                    if ((_onward[node] & s_endOfClause) != 0 && _edges.TryGetValue(Edge(node, EndOfClause), out var ending))
                        Follow(ending, start, position, tokens, languages, lender, buffer);
                    // "Disclosure: none": a short key and its value are read as one phrase.
                    if (position >= Math.Min(tokens.Count, LongestKey + 1) || tokens[position].Before != ':')
                        continue;
                }
                foreach (var unit in units[position])
                {
                    if ((_onward[node] & BitOf(unit)) != 0 && _edges.TryGetValue(Edge(node, unit), out var targets))
                        Follow(targets, start, position + 1, tokens, languages, lender, buffer);
                }
            }
        }
        return matches;
    }

    private void Follow(List<int> targets, int start, int end, List<Token> tokens, int languages, int lender, PhraseBuffer buffer)
    {
        foreach (var node in targets)
        {
            if (_ends[node] is { } ends)
            {
                foreach (var (concept, language) in ends)
                {
                    if ((language & languages) != 0 || (language == lender && (end - start > 1 || tokens[start].Length >= ShortestLoanword)))
                        buffer.Matches.Add(new(concept, start, end));
                }
            }
            Push(node, end, buffer);
            if (_gaps[node] is not { } gaps)
                continue;
            foreach (var afterGap in gaps)
                PushGap(tokens, afterGap, end, buffer);
        }
    }

    // A state that the next word does not lead on from, or of foreign phrases alone, is none.
    private void Push(int node, int position, PhraseBuffer buffer)
    {
        if ((_spoken[node] & buffer.Languages) != 0 && (_onward[node] & ((position < buffer.Bits.Count ? buffer.Bits[position] : 0) | s_endOfClause)) != 0)
            buffer.States.Push((node, position));
    }

    private void PushGap(List<Token> tokens, int node, int position, PhraseBuffer buffer)
    {
        for (var skipped = 0; skipped <= MaxGap && position + skipped < tokens.Count; skipped++)
        {
            Push(node, position + skipped, buffer);
            // "(_ |)(_ |)": gaps add up, and what both reach is reached once.
            if (skipped is 0 or MaxGap)
            {
                foreach (var next in _gaps[node] ?? s_noGaps)
                    PushGap(tokens, next, position + skipped, buffer);
            }
            if (IsSeparated(tokens[position + skipped]))
                break;
        }
    }

    private int[] UnitsOfToken(string word, int? numberOfWord)
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
        if (numberOfWord is { } number)
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
        _numbers.TryGetValue(word, out var known) ? known.Value : word.Length < 5 && int.TryParse(word, out var number) ? number : null;

    private IEnumerable<int> UnitsOf(string element, bool english)
    {
        if (element is "_" or "*")
            return new[] { Gap };
        if (element == "$")
            return new[] { EndOfClause };
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
