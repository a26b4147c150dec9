using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>A concept found in a list of tokens.</summary>
/// <param name="Concept">Number of the concept in its lexicon.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct ConceptMatch(int Concept, int Start, int End);

/// <summary>Finds the phrases of all concepts in one walk over the tokens. Phrases are kept by the units that they begin with, and laid out when a text has the first such word:
/// most texts speak one language and of few things.</summary>
internal sealed class PhraseIndex
{
    private static readonly ulong s_endOfClause = PhraseTrie.BitOf(PhraseUnits.EndOfClause);
    private const int MaxGap = 3;
    private const int LongestKey = 3;

    // A short word is more often a word of both languages than a borrowed one: Spanish "con", German "die".
    private const int ShortestLoanword = 5;

    private readonly PhraseUnits _units;
    private readonly Dictionary<int, List<Phrase>> _phrases = new();
    private readonly ConcurrentDictionary<int, PhraseTrie> _tries = new();
    private readonly List<int> _firsts = new();
    private readonly HashSet<string> _joiners = new(StringComparer.Ordinal);

    /// <summary>An empty index that knows these number words, each with the bits of its languages.</summary>
    public PhraseIndex(Dictionary<string, (int Value, int Languages)> numbers) => _units = new(numbers);

    /// <summary>Adds a phrase. Not once texts are read.</summary>
    public void Add(Phrase phrase)
    {
        _firsts.Clear();
        Begin(phrase, 0, phrase.Text.Length, isFirst: true);
        foreach (var first in _firsts)
        {
            if (!_phrases.TryGetValue(first, out var phrases))
                _phrases.Add(first, phrases = new());
            if (phrases.Count == 0 || !ReferenceEquals(phrases[phrases.Count - 1], phrase))
                phrases.Add(phrase);
        }
    }

    // Numbers all units of the phrase, and finds those that it can begin with. Whether the next element can still be the first.
    private bool Begin(Phrase phrase, int start, int end, bool isFirst)
    {
        for (var i = start; i < end; i++)
        {
            if (phrase.Text[i] == ' ')
                continue;
            var elementEnd = Phrase.ElementEnd(phrase.Text, i, end);
            if (phrase.Text[i] == '(')
                isFirst = BeginGroup(phrase, i + 1, elementEnd - 1, isFirst);
            else if (_units.OfElement(phrase.Text.Substring(i, elementEnd - i), phrase.English) is { Length: > 0 } units)
            {
                if (isFirst)
                    _firsts.Add(units[0]);
                isFirst = false;
            }
            i = elementEnd - 1;
        }
        return isFirst;
    }

    private bool BeginGroup(Phrase phrase, int start, int end, bool isFirst)
    {
        var mayBeEmpty = false;
        for (var i = start; i <= end; i++)
        {
            var alternativeEnd = Phrase.AlternativeEnd(phrase.Text, i, end);
            mayBeEmpty |= Begin(phrase, i, alternativeEnd, isFirst);
            i = alternativeEnd;
        }
        return mayBeEmpty;
    }

    /// <summary>The comma before this word separates nothing: German "dass", "ob".</summary>
    public void Join(string word) => _joiners.Add(word);

    private bool IsSeparated(Token token) => token.Before != ' ' && !(token.Before == ',' && _joiners.Contains(token.Word));

    private PhraseTrie? BeginningWith(int unit) =>
        _tries.TryGetValue(unit, out var trie) ? trie
            : _phrases.TryGetValue(unit, out var phrases) ? _tries.GetOrAdd(unit, new PhraseTrieBuilder(_units, unit).Build(phrases))
            : null;

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
            var known = _units.OfToken(token.Word, languages, buffer.Units);
            units.Add(known);
            var own = 0UL;
            foreach (var unit in known)
                own |= PhraseTrie.BitOf(unit);
            bits.Add(own);
        }
        var states = buffer.States;
        for (var start = 0; start < tokens.Count; start++)
        {
            foreach (var first in units[start])
            {
                if (BeginningWith(first) is not { } trie)
                    continue;
                Follow(trie, trie.Beginnings, start, start + 1, tokens, languages, lender, buffer);
                while (states.Count > 0)
                {
                    var (node, position) = states.Pop();
                    if (position >= tokens.Count || IsSeparated(tokens[position]))
                    {
                        if (trie.Targets(node, PhraseUnits.EndOfClause) is { } ending)
                            Follow(trie, ending, start, position, tokens, languages, lender, buffer);
                        // "Disclosure: none": a short key and its value are read as one phrase.
                        if (position >= Math.Min(tokens.Count, LongestKey + 1) || tokens[position].Before != ':')
                            continue;
                    }
                    foreach (var unit in units[position])
                    {
                        if (trie.Targets(node, unit) is { } targets)
                            Follow(trie, targets, start, position + 1, tokens, languages, lender, buffer);
                    }
                }
            }
        }
        return matches;
    }

    private void Follow(PhraseTrie trie, int[] targets, int start, int end, List<Token> tokens, int languages, int lender, PhraseBuffer buffer)
    {
        foreach (var target in targets)
        {
            foreach (var phrase in trie[target].Ends)
            {
                if ((phrase.Language & languages) == 0 && !(phrase.Language == lender && (end - start > 1 || tokens[start].Length >= ShortestLoanword)))
                    continue;
                foreach (var concept in phrase.Concepts)
                    buffer.Matches.Add(new(concept, start, end));
            }
            Push(trie, target, end, buffer);
            foreach (var afterGap in trie.Targets(target, PhraseUnits.Gap) ?? [])
                PushGap(trie, tokens, afterGap, end, buffer);
        }
    }

    // A state that the next word does not lead on from, or of foreign phrases alone, is none.
    private static void Push(PhraseTrie trie, int target, int position, PhraseBuffer buffer)
    {
        var next = (position < buffer.Bits.Count ? buffer.Bits[position] : 0) | s_endOfClause;
        ref readonly var node = ref trie[target];
        if ((node.Onward & next) != 0 && (node.Spoken & buffer.Languages) != 0)
            buffer.States.Push((target, position));
    }

    private void PushGap(PhraseTrie trie, List<Token> tokens, int node, int position, PhraseBuffer buffer)
    {
        for (var skipped = 0; skipped <= MaxGap && position + skipped < tokens.Count; skipped++)
        {
            Push(trie, node, position + skipped, buffer);
            // "(_ |)(_ |)": gaps add up, and what both reach is reached once.
            if (skipped is 0 or MaxGap)
            {
                foreach (var next in trie.Targets(node, PhraseUnits.Gap) ?? [])
                    PushGap(trie, tokens, next, position + skipped, buffer);
            }
            if (IsSeparated(tokens[position + skipped]))
                break;
        }
    }
}
