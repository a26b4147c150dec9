namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>What one reading keeps from sentence to sentence: what is known of each word, and room to work in. Not for two threads at once.</summary>
internal sealed class PhraseBuffer
{
    /// <summary>The edges of the index that a word can take.</summary>
    public Dictionary<string, int[]> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>The units of the tokens at hand, one entry a token.</summary>
    public List<int[]> Row { get; } = new();

    /// <summary>The units of each token as bits of their hashes.</summary>
    public List<ulong> Bits { get; } = new();

    /// <summary>The languages that are read.</summary>
    public int Languages { get; set; }

    /// <summary>Places in the index still to be followed.</summary>
    public Stack<(int Node, int Position)> States { get; } = new();

    /// <summary>What was found last, valid until the next search.</summary>
    public List<ConceptMatch> Matches { get; } = new();
}
