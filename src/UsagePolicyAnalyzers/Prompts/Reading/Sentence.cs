using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>A sentence, a bullet or a heading with the concepts in it.</summary>
internal sealed class Sentence
{
    private static readonly List<ConceptMatch> s_none = new();

    /// <summary>Cuts nothing: the tokens are those of this sentence alone.</summary>
    public Sentence(List<Token> tokens, int end)
    {
        Tokens = tokens;
        End = end;
    }

    /// <summary>Its words, at least one.</summary>
    public List<Token> Tokens { get; }

    /// <summary>Position of the first word in the text.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Position after the last character.</summary>
    public int End { get; }

    /// <summary>The lines that introduce it, outermost first: headings, "Never:", a bullet above its nested bullets.</summary>
    public ImmutableArray<Sentence> Frames { get; set; } = ImmutableArray<Sentence>.Empty;

    /// <summary>The alternatives that it stands in, outermost first.</summary>
    public ImmutableArray<(int Group, int Index)> Within { get; set; } = ImmutableArray<(int Group, int Index)>.Empty;

    /// <summary>The words belong to somebody else: a code block or turn that is quoted, a labelled example.</summary>
    public bool IsMention { get; set; }

    /// <summary>It says what an examiner looks for.</summary>
    public bool IsExamined { get; set; }

    /// <summary>It stands in a text of more sentences than a brief has, which holds words of every kind: what is instructed there is said in one place and by a verb.</summary>
    public bool IsOneOfMany { get; set; }

    /// <summary>Bit of its language.</summary>
    public int Language { get; set; }

    /// <summary>The concepts in it.</summary>
    public List<ConceptMatch> Matches { get; set; } = s_none;
}
