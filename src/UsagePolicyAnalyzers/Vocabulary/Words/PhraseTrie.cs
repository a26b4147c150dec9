namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>The phrases that begin with one unit: a trie whose edges are units. Laid out in arrays, since a long text passes millions of its nodes.</summary>
internal sealed class PhraseTrie
{
    /// <summary>Where all phrases begin.</summary>
    public const int Root = 0;

    private readonly Node[] _nodes;

    // The edges of all nodes, those of a node side by side and in the order of their units.
    private readonly int[] _units;
    private readonly int[][] _targets;

    /// <summary>Lays out the edges of a trie, ordered by node and unit.</summary>
    public PhraseTrie(int first, IReadOnlyList<int> spoken, ILookup<int, Phrase> ends, IReadOnlyList<(int Node, int Unit, int[] Targets)> edges)
    {
        _units = edges.Select(edge => edge.Unit).ToArray();
        _targets = edges.Select(edge => edge.Targets).ToArray();
        _nodes = new Node[spoken.Count];
        for (int i = 0, start = 0; i < _nodes.Length; i++)
        {
            var end = start;
            var onward = 0UL;
            while (end < edges.Count && edges[end].Node == i)
                onward |= BitOf(_units[end++]);
            _nodes[i] = new(ends.Contains(i) ? ends[i].ToArray() : [], spoken[i], onward, start, end);
            start = end;
        }
        Beginnings = Find(Root, first) ?? [];
    }

    /// <summary>The nodes that the first unit leads to.</summary>
    public int[] Beginnings { get; }

    /// <summary>A node by its number.</summary>
    public ref readonly Node this[int node] => ref _nodes[node];

    /// <summary>A unit as one bit of its hash.</summary>
    public static ulong BitOf(int unit) => 1UL << (int)((uint)unit * 0x9E3779B1u >> 26);

    /// <summary>The nodes that a unit leads to, null if it leads to none.</summary>
    public int[]? Targets(int node, int unit) => (_nodes[node].Onward & BitOf(unit)) != 0 ? Find(node, unit) : null;

    private int[]? Find(int node, int unit)
    {
        int low = _nodes[node].FirstEdge, high = _nodes[node].EndOfEdges - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_units[middle] == unit)
                return _targets[middle];
            if (_units[middle] < unit)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }

    /// <summary>A place between two units.</summary>
    /// <param name="Ends">The phrases that end here.</param>
    /// <param name="Spoken">The languages of the phrases that come by.</param>
    /// <param name="Onward">The units of the edges, as bits of their hashes: nearly all words that follow a phrase's beginning do not go on with it.</param>
    /// <param name="FirstEdge">The place of its first edge.</param>
    /// <param name="EndOfEdges">The place behind its last edge.</param>
    internal readonly record struct Node(Phrase[] Ends, int Spoken, ulong Onward, int FirstEdge, int EndOfEdges);
}
