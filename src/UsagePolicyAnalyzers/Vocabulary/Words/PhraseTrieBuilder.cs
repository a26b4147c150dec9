namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>Puts the phrases that can begin with one unit into a trie.</summary>
internal sealed class PhraseTrieBuilder(PhraseUnits units, int first)
{
    private readonly Dictionary<(int Node, int Unit), List<int>> _edges = new();
    private readonly HashSet<int> _joined = new();
    private readonly List<int> _spoken = new() { 0 };
    private int _language;

    /// <summary>The trie of some phrases, each of which can begin with the unit.</summary>
    public PhraseTrie Build(List<Phrase> phrases)
    {
        var ends = new List<(int Node, Phrase Phrase)>();
        foreach (var phrase in phrases)
        {
            _language = phrase.Language;
            foreach (var node in AddSequence(new() { PhraseTrie.Root }, phrase, 0, phrase.Text.Length))
            {
                if (node != PhraseTrie.Root)
                    ends.Add((node, phrase));
            }
        }
        var edges = _edges.Select(edge => (edge.Key.Node, edge.Key.Unit, edge.Value.ToArray())).ToList();
        edges.Sort((a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Unit.CompareTo(b.Unit));
        return new(first, _spoken, ends.ToLookup(end => end.Node, end => end.Phrase), edges);
    }

    private List<int> AddSequence(List<int> nodes, Phrase phrase, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (phrase.Text[i] == ' ')
                continue;
            var elementEnd = Phrase.ElementEnd(phrase.Text, i, end);
            if (phrase.Text[i] == '(')
                nodes = AddGroup(nodes, phrase, i + 1, elementEnd - 1);
            else
            {
                foreach (var unit in units.OfElement(phrase.Text.Substring(i, elementEnd - i), phrase.English))
                    nodes = nodes.Count == 1 ? new() { Next(nodes[0], unit) } : Join(nodes, unit);
            }
            i = elementEnd - 1;
        }
        return nodes;
    }

    // All alternatives end in one node, so that several groups in a phrase add up and do not multiply.
    private List<int> AddGroup(List<int> nodes, Phrase phrase, int start, int end)
    {
        var joined = NewJoined();
        var result = new List<int> { joined };
        for (var i = start; i <= end; i++)
        {
            var alternativeEnd = Phrase.AlternativeEnd(phrase.Text, i, end);
            if (phrase.Text.IndexOf('(', i, alternativeEnd - i) >= 0)
                result.AddRange(AddSequence(nodes, phrase, i, alternativeEnd));
            else if (UnitsOf(phrase, i, alternativeEnd) is not { Count: > 0 } own)
                result.AddRange(nodes);
            else
            {
                foreach (var before in nodes)
                {
                    if (before == PhraseTrie.Root && own[0] != first)
                        continue;
                    var node = before;
                    for (var u = 0; u < own.Count - 1; u++)
                        node = Next(node, own[u]);
                    Link(node, own[own.Count - 1], joined);
                }
            }
            i = alternativeEnd;
        }
        return result;
    }

    private List<int> UnitsOf(Phrase phrase, int start, int end)
    {
        var all = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (phrase.Text[i] == ' ')
                continue;
            var elementEnd = Phrase.ElementEnd(phrase.Text, i, end);
            all.AddRange(units.OfElement(phrase.Text.Substring(i, elementEnd - i), phrase.English));
            i = elementEnd - 1;
        }
        return all;
    }

    private List<int> Join(List<int> nodes, int unit)
    {
        var joined = NewJoined();
        foreach (var node in nodes)
            Link(node, unit, joined);
        return new() { joined };
    }

    private int NewJoined()
    {
        var joined = NewNode();
        _joined.Add(joined);
        return joined;
    }

    private int Next(int node, int unit)
    {
        if (_edges.TryGetValue((node, unit), out var targets))
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
        if (!_edges.TryGetValue((node, unit), out var targets))
            _edges.Add((node, unit), targets = new(1));
        targets.Add(target);
        _spoken[target] |= _language;
    }

    private int NewNode()
    {
        _spoken.Add(0);
        return _spoken.Count - 1;
    }
}
