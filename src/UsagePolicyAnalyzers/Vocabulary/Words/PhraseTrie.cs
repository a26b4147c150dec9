namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>The phrases that begin with one unit: a trie whose edges are units.</summary>
internal sealed class PhraseTrie
{
    private const int Root = 0;

    private readonly PhraseUnits _units;
    private readonly int _first;
    private readonly Dictionary<long, List<int>> _edges = new();
    private readonly HashSet<int> _joined = new();
    private readonly List<Node> _nodes = new() { new Node() };
    private int _language;

    /// <summary>Lays out the phrases, each of which can begin with the unit <paramref name="first"/>.</summary>
    public PhraseTrie(PhraseUnits units, int first, List<Phrase> phrases)
    {
        _units = units;
        _first = first;
        foreach (var phrase in phrases)
        {
            _language = phrase.Language;
            foreach (var node in AddSequence(new() { Root }, phrase, 0, phrase.Text.Length))
            {
                if (node != Root)
                    (_nodes[node].Ends ??= new()).Add(phrase);
            }
        }
        Beginnings = Targets(Root, first) ?? new();
        foreach (var edge in _edges)
        {
            int node = (int)(edge.Key >> 32), unit = (int)edge.Key;
            _nodes[node].Onward |= BitOf(unit);
            if (unit == PhraseUnits.Gap)
                _nodes[node].Gaps = edge.Value;
        }
    }

    /// <summary>The nodes that the first unit leads to.</summary>
    public List<int> Beginnings { get; }

    /// <summary>A node by its number.</summary>
    public Node this[int node] => _nodes[node];

    /// <summary>A unit as one bit of its hash.</summary>
    public static ulong BitOf(int unit) => 1UL << (int)((uint)unit * 0x9E3779B1u >> 26);

    /// <summary>The nodes that a unit leads to, null if it leads to none.</summary>
    public List<int>? Targets(int node, int unit) =>
        (node == Root || (_nodes[node].Onward & BitOf(unit)) != 0) && _edges.TryGetValue(Edge(node, unit), out var targets) ? targets : null;

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
                foreach (var unit in _units.OfElement(phrase.Text.Substring(i, elementEnd - i), phrase.English))
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
            else if (UnitsOf(phrase, i, alternativeEnd) is not { Count: > 0 } units)
                result.AddRange(nodes);
            else
            {
                foreach (var before in nodes)
                {
                    if (before == Root && units[0] != _first)
                        continue;
                    var node = before;
                    for (var u = 0; u < units.Count - 1; u++)
                        node = Next(node, units[u]);
                    Link(node, units[units.Count - 1], joined);
                }
            }
            i = alternativeEnd;
        }
        return result;
    }

    private List<int> UnitsOf(Phrase phrase, int start, int end)
    {
        var units = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (phrase.Text[i] == ' ')
                continue;
            var elementEnd = Phrase.ElementEnd(phrase.Text, i, end);
            units.AddRange(_units.OfElement(phrase.Text.Substring(i, elementEnd - i), phrase.English));
            i = elementEnd - 1;
        }
        return units;
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
        if (_edges.TryGetValue(Edge(node, unit), out var targets))
        {
            foreach (var target in targets)
            {
                if (_joined.Contains(target))
                    continue;
                _nodes[target].Spoken |= _language;
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
        _nodes[target].Spoken |= _language;
    }

    private int NewNode()
    {
        _nodes.Add(new());
        return _nodes.Count - 1;
    }

    private static long Edge(int node, int unit) => ((long)node << 32) | (uint)unit;

    /// <summary>A place between two units.</summary>
    internal sealed class Node
    {
        /// <summary>The phrases that end here.</summary>
        public List<Phrase>? Ends { get; set; }

        /// <summary>The languages of the phrases that come by.</summary>
        public int Spoken { get; set; }

        /// <summary>The units of the edges, as bits of their hashes: nearly all words that follow a phrase's beginning do not go on with it.</summary>
        public ulong Onward { get; set; }

        /// <summary>The nodes behind a gap.</summary>
        public List<int>? Gaps { get; set; }
    }
}
