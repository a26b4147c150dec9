using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>A sentence read together with the lines that introduce it, as one run of words.</summary>
internal sealed class Passage
{
    private static readonly char[] s_quotes = { '"', '\u201C', '\u201D', '\u201E', '«', '»' };

    private readonly List<int> _segmentStarts = new(1);
    private readonly string _text;
    private bool? _isData;

    /// <summary>Joins the frames of a sentence, outermost first, and the sentence.</summary>
    public Passage(Sentence sentence, string text)
    {
        Sentence = sentence;
        _text = text;
        if (sentence.Frames.IsEmpty)
        {
            Tokens = sentence.Tokens;
            Matches = sentence.Matches;
            _segmentStarts.Add(0);
        }
        else
        {
            Tokens = new();
            Matches = new();
            foreach (var part in sentence.Frames.Add(sentence))
            {
                OwnStart = Tokens.Count;
                _segmentStarts.Add(OwnStart);
                Tokens.AddRange(part.Tokens);
                foreach (var match in part.Matches)
                    Matches.Add(new(match.Concept, match.Start + OwnStart, match.End + OwnStart));
                IsMention |= part.IsMention;
            }
        }
        IsMention |= sentence.IsMention;
    }

    /// <summary>The sentence that a report would stand at.</summary>
    public Sentence Sentence { get; }

    /// <summary>All words.</summary>
    public List<Token> Tokens { get; }

    /// <summary>All concepts.</summary>
    public List<ConceptMatch> Matches { get; }

    /// <summary>Index of the first word of the sentence itself.</summary>
    public int OwnStart { get; }

    /// <summary>The words are somebody else's.</summary>
    public bool IsMention { get; }

    /// <summary>The quotation marks are those of JSON.</summary>
    public bool IsData => _isData ??= IsJson(_text, Sentence);

    /// <summary>A line of a list that is a quotation and nothing else, introduced by nothing: what is to be said, one after the other.</summary>
    public bool IsScript => Sentence.Frames.IsEmpty && Sentence.Start > 2 && _text[Sentence.Start - 2] == ' ' && _text[Sentence.Start - 3] is '.' or ')' or '-' or '*' or '•' && Tokens.TrueForAll(token => token.Quoted);

    /// <summary>A frame or the sentence itself begins here.</summary>
    public bool IsSegmentStart(int token) => _segmentStarts.Contains(token);

    /// <summary>How many parentheses open before this word, less those that close.</summary>
    public int Parentheses(int token)
    {
        var count = 0;
        for (var i = IsSegmentStart(token) ? Tokens[token].Start : Tokens[token - 1].End; i < Tokens[token].Start; i++)
            count += _text[i] is '(' or '（' ? 1 : _text[i] is ')' or '）' ? -1 : 0;
        return count;
    }

    /// <summary>Behind a colon or an arrow, outside quotations: what is said of the words before it.</summary>
    public bool IsAnswer(int token) =>
        !IsSegmentStart(token) && ((Tokens[token].Before == ':' && !(Tokens[token].Quoted && Tokens[token - 1].Quoted)) || _text.IndexOf('→', Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End) >= 0
            || _text.IndexOf("->", Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End, StringComparison.Ordinal) >= 0);

    /// <summary>A quotation begins with this word, be it right behind another one.</summary>
    public bool StartsQuote(int token) =>
        Tokens[token].Quoted && (token == 0 || !Tokens[token - 1].Quoted || IsSegmentStart(token)
            || _text.IndexOfAny(s_quotes, Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End) >= 0);

    private static bool IsJson(string text, Sentence sentence)
    {
        if (text.Length > 0 && text[0] is '{' or '[')
            return true;
        var first = sentence.Start - 1;
        while (first >= 0 && text[first] is '"' or ' ')
            first--;
        if (first >= 0 && text[first] is '{' or '[')
            return true;
        return first + 1 < text.Length && text[first + 1] == '"' && sentence.Tokens.Exists(token => token.End + 1 < text.Length && text[token.End] == '"' && text[token.End + 1] == ':');
    }
}
