using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>Tells who speaks in an example inside a prompt: what a user says is quoted unless the assistant complies, what an
/// assistant answers is wanted, a text with a label is an exercise in labelling, and an input is what an examiner is to look at.</summary>
internal sealed class Dialogue
{
    private const int MaxName = 3;
    private const int MaxCharacters = 8;

    private const int MaxVerdict = 5;
    private const int AllLanguages = -1;

    private readonly Lexicon _lexicon;
    private readonly CueTable _cues;
    private readonly PhraseBuffer _buffer;
    private readonly int _user, _assistant, _label, _input, _complies, _mention;
    private readonly List<(Sentence Sentence, Turn Turn)> _turns = new();

    // Every sentence, with what its line calls it: "question" of "Question: …".
    private readonly List<(Sentence Sentence, Turn Turn, string? Key)> _lines = new();

    /// <summary>An empty dialogue.</summary>
    public Dialogue(Lexicon lexicon, CueTable cues, PhraseBuffer buffer)
    {
        _lexicon = lexicon;
        _cues = cues;
        _buffer = buffer;
        _user = lexicon.KnownConcept("turn-user") ?? -1;
        _assistant = lexicon.KnownConcept("turn-assistant") ?? -1;
        _label = lexicon.KnownConcept("turn-label") ?? -1;
        _input = lexicon.KnownConcept("turn-input") ?? -1;
        _complies = lexicon.KnownConcept("turn-complies") ?? -1;
        _mention = lexicon.KnownConcept("mention") ?? -1;
    }

    /// <summary>Whose words a line gives.</summary>
    internal enum Turn { None, User, Assistant, Label, Input }

    /// <summary>The speaker before the first colon of a line.</summary>
    public Turn TurnOf(List<Token> tokens)
    {
        var name = NameLength(tokens);
        if (name == 0)
            return Turn.None;
        foreach (var match in _lexicon.Find(tokens.GetRange(0, Math.Min(name, tokens.Count)), -1, _buffer))
        {
            var turn = match.Concept == _user ? Turn.User : match.Concept == _assistant ? Turn.Assistant : match.Concept == _label ? Turn.Label : match.Concept == _input ? Turn.Input : Turn.None;
            if (turn != Turn.None && match.Start == 0 && (name < tokens.Count || match.End == tokens.Count))
                return turn;
        }
        return Turn.None;
    }

    // The words before the first colon of a line, or of a line that is a name and nothing else; 0 where they are too many.
    private static int NameLength(List<Token> tokens)
    {
        var longest = Tokenizer.IsIdeograph(tokens[0].Word[0]) ? MaxCharacters : MaxName;
        var name = 1;
        while (name < tokens.Count && name <= longest && tokens[name].Before != ':')
            name++;
        return name <= longest ? name : 0;
    }

    /// <summary>The sentence announces somebody else's words.</summary>
    public bool IsMention(Sentence sentence) => _lexicon.Find(sentence.Tokens, -1, _buffer).Exists(match => match.Concept == _mention);

    /// <summary>Remembers a sentence of a turn.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="turn">Whose words it gives.</param>
    /// <param name="isFirst">A line begins with it.</param>
    public void Note(Sentence sentence, Turn turn, bool isFirst)
    {
        if (turn != Turn.None)
            _turns.Add((sentence, turn));
        var name = isFirst ? NameLength(sentence.Tokens) : 0;
        _lines.Add((sentence, turn, name > 0 ? string.Join(" ", sentence.Tokens.Take(name).Select(token => token.Word)) : null));
    }

    /// <summary>The words stand for a verdict on what stands beside them: "Refuse", "❌", "not allowed".</summary>
    public bool IsVerdict(List<Token> tokens) =>
        tokens.Count <= MaxVerdict && _lexicon.Find(tokens, -1, _buffer).Exists(match => match.Start == 0 && (_cues.Of(match.Concept) & (Cue.Ban | Cue.Refuser | Cue.Negator | Cue.NegatorBoth)) != 0);

    /// <summary>Marks the turns that only quote, once the concepts of the whole text are known.</summary>
    public void MarkMentions(List<Sentence> sentences)
    {
        if (_turns.Count == 0)
            return;
        MarkGiven();
        var hasLabel = _turns.Exists(turn => turn.Turn == Turn.Label);
        var hasAnswer = hasLabel || _turns.Exists(turn => turn.Turn == Turn.Assistant);
        var hasExaminer = sentences.Exists(sentence => sentence.Matches.Exists(match => (_cues.Of(match.Concept) & (Cue.Detector | Cue.DetectorAfter)) != 0));
        for (var i = 0; i < _turns.Count; i++)
        {
            var (sentence, turn) = _turns[i];
            sentence.IsMention |= hasLabel || (turn == Turn.Input && hasExaminer) || (turn == Turn.User && hasAnswer && !IsGranted(i));
        }
    }

    // "Context: … Question: … Answer: … Stars: 2", again and again: of a record that shows how it is done, only the last part is what is wanted.
    private void MarkGiven()
    {
        var counts = _lines.Where(line => line.Key is not null).GroupBy(line => line.Key!).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var keys = Enumerable.Range(0, _lines.Count).Where(i => _lines[i].Key is { } key && counts[key] > 1).ToList();
        if (keys.Count < 4)
            return;
        var size = 1;
        while (size < keys.Count && KeyAt(size) != KeyAt(0))
            size++;
        if (size < 2 || (size == 2 && _lines[keys[0]].Turn != Turn.Input) || !Enumerable.Range(0, size).Any(i => _lines[keys[i]].Turn is Turn.User or Turn.Assistant or Turn.Label) || !Enumerable.Range(size, keys.Count - size).All(i => KeyAt(i) == KeyAt(i - size)))
            return;
        for (var i = 0; i < keys.Count; i++)
        {
            var end = i + 1 < keys.Count ? keys[i + 1] : _lines.Count;
            for (var line = keys[i]; line < end && i % size < size - 1; line++)
                _lines[line].Sentence.IsMention |= _lines[line].Turn != Turn.User;
        }

        string KeyAt(int i) => _lines[keys[i]].Key!;
    }

    private bool IsGranted(int turn)
    {
        while (turn < _turns.Count && _turns[turn].Turn == Turn.User)
            turn++;
        if (turn == _turns.Count || _turns[turn].Turn != Turn.Assistant)
            return false;
        return Complies(_turns[turn].Sentence.Matches, _complies, _cues);
    }

    /// <summary>An answer grants what was asked for: "Sure, here is …".</summary>
    public static bool Complies(string answer, Lexicon lexicon)
    {
        var tokens = Tokenizer.Tokenize(answer);
        var first = tokens.Take(1).Concat(tokens.Skip(1).TakeWhile(token => token.Before != '.')).ToList();
        return Complies(lexicon.Find(first, AllLanguages, new()), lexicon.KnownConcept("turn-complies") ?? -1, IntentTable.Of(lexicon).Cues);
    }

    private static bool Complies(List<ConceptMatch> answer, int complies, CueTable cues) =>
        answer.Exists(match => match.Concept == complies && match.Start <= MaxCharacters) && !answer.Exists(match => (cues.Of(match.Concept) & (Cue.Negator | Cue.NegatorAfter | Cue.NegatorBoth | Cue.Refuser)) != 0);
}
