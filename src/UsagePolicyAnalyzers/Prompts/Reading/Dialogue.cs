using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>Tells who speaks in an example inside a prompt: what a user says is quoted, what an assistant answers is wanted,
/// and a text with a label is an exercise in labelling.</summary>
internal sealed class Dialogue
{
    private const int MaxName = 3;

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, int[]> _words;
    private readonly int _user, _assistant, _label, _mention;
    private readonly List<(Sentence Sentence, Turn Turn)> _turns = new();

    /// <summary>An empty dialogue.</summary>
    public Dialogue(Lexicon lexicon, Dictionary<string, int[]> words)
    {
        _lexicon = lexicon;
        _words = words;
        _user = lexicon.ConceptOf("turn-user");
        _assistant = lexicon.ConceptOf("turn-assistant");
        _label = lexicon.ConceptOf("turn-label");
        _mention = lexicon.ConceptOf("mention");
    }

    /// <summary>Whose words a line gives.</summary>
    internal enum Turn { None, User, Assistant, Label }

    /// <summary>The speaker before the first colon of a line.</summary>
    public Turn TurnOf(List<Token> tokens)
    {
        var name = 1;
        while (name < tokens.Count && name <= MaxName && tokens[name].Before != ':')
            name++;
        if (name > MaxName || (name < tokens.Count ? tokens[name].Before != ':' : tokens.Count > MaxName))
            return Turn.None;
        foreach (var match in _lexicon.Find(tokens.GetRange(0, Math.Min(name, tokens.Count)), -1, _words))
        {
            var turn = match.Concept == _user ? Turn.User : match.Concept == _assistant ? Turn.Assistant : match.Concept == _label ? Turn.Label : Turn.None;
            if (turn != Turn.None && match.Start == 0)
                return turn;
        }
        return Turn.None;
    }

    /// <summary>The sentence announces somebody else's words.</summary>
    public bool IsMention(Sentence sentence) => _lexicon.Find(sentence.Tokens, -1, _words).Exists(match => match.Concept == _mention);

    /// <summary>Remembers a sentence of a turn.</summary>
    public void Note(Sentence sentence, Turn turn)
    {
        if (turn != Turn.None)
            _turns.Add((sentence, turn));
    }

    /// <summary>Marks the turns that only quote, once the whole text is read.</summary>
    public void MarkMentions()
    {
        var hasLabel = _turns.Exists(turn => turn.Turn == Turn.Label);
        var hasAnswer = hasLabel || _turns.Exists(turn => turn.Turn == Turn.Assistant);
        foreach (var (sentence, turn) in _turns)
            sentence.IsMention |= hasLabel || (turn == Turn.User && hasAnswer);
    }
}
