using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>How a word is meant. <see cref="None"/>: as an instruction.</summary>
[Flags]
internal enum Mood
{
    None = 0,

    /// <summary>It is forbidden.</summary>
    Negated = 1,

    /// <summary>It is looked for, judged or summarised.</summary>
    Reported = 2,

    /// <summary>It is a case in which something else is to be done.</summary>
    Conditional = 4,

    /// <summary>It says which person is meant.</summary>
    Attributive = 8,

    /// <summary>Somebody else says it.</summary>
    Quoted = 16,

    /// <summary>It is explained as general knowledge.</summary>
    Explained = 32,

    /// <summary>It is a case, and what is asked for in it is granted.</summary>
    Granted = 64,
}

/// <summary>Reads polarity and speech act of every word, from the introducing lines on into the sentence.</summary>
internal sealed partial class MoodReader
{
    private const int LongestEnding = 7;

    // "say nothing about" is never part of what is looked for.
    private const int LongestMeantNegation = 3;
    // "Members who …", "users of the app who …": a relative clause that begins this near to the start describes the subject, and has this many words itself.
    private const int LongestSubject = 4;
    private const int ShortestRelative = 2;
    // "From now on you answer as Max Power, who …" describes the model itself.
    private const int LongestName = 3;
    private const int LongestLabel = 3;
    // "Places where an attacker could …": the subject of what is described stands this near.
    private const int SubjectWithin = 3;
    private const Cue Negations = Cue.Negator | Cue.NegatorAfter | Cue.NegatorBoth | Cue.Refuser;

    // What opens the clause that the case is named for.
    private const Cue MainClause = Cue.Say | Cue.Negator | Cue.Permit | Cue.Explainer;

    private readonly Passage _passage;
    private readonly Cue[] _starting;
    private readonly Cue[] _ending;
    private readonly int[] _cueStart;
    private readonly Mood[] _moods;
    private State _state, _atSegment, _beforeCondition, _beforeRelative, _beforeQuote;
    private bool _isCaseLast;
    private int _subjectEnd = int.MaxValue, _roleEnd = int.MinValue / 2;
    private readonly bool[] _inside;
    private readonly bool[] _orders, _describes, _isNo;
    private int _depth;
    private bool _isNegatedAgain;

    private MoodReader(Passage passage, CueTable cues, bool phrasesDecide)
    {
        _passage = passage;
        var count = passage.Tokens.Count;
        _starting = new Cue[count + 1];
        _ending = new Cue[count + 1];
        _cueStart = new int[count + 1];
        _moods = new Mood[count];
        _inside = new bool[count + 1];
        (_orders, _describes, _isNo) = (new bool[count], new bool[count], new bool[count]);
        var covered = Covered(passage, cues, Cue.NoCue);
        var banned = Covered(passage, cues, Cue.Ban);
        int[] reaches = new int[count + 1], begins = new int[count + 1];
        foreach (var match in passage.Matches)
        {
            _orders[match.Start] |= match.Concept == cues.Doing && match.End == match.Start + 1 && IsBareVerb(passage.Tokens[match.Start].Word);
            _describes[match.Start] |= match.Concept == cues.Describer;
            _isNo[match.Start] |= match.Concept == cues.No;
            if (!cues.Meant.Contains(match.Concept))
                continue;
            for (var i = match.Start + 1; i < match.End; i++)
                _inside[i] = true;
            reaches[match.Start] = Math.Max(reaches[match.Start], match.End);
            begins[match.End] = Math.Max(begins[match.End], match.End - match.Start);
        }
        foreach (var match in passage.Matches)
        {
            var cue = cues.Of(match.Concept);
            if (cue is Cue.None or Cue.NoCue || IsCovered(covered, match))
                continue;
            // "What to leave alone" forbids once.
            if (cue == Cue.Refuser && IsCovered(banned, match))
                continue;
            if (phrasesDecide && (cue & Negations) != 0 && match.Concept != cues.NegatedVerb && (match.End - match.Start < LongestMeantNegation || Tokenizer.IsIdeograph(passage.Tokens[match.Start].Word[0])) && (reaches[match.Start] > match.End || begins[match.End] > match.End - match.Start))
            {
                // The phrase that it is part of decides; what stands right behind it is forbidden all the same.
                _starting[match.Start] |= Cue.PartOfPhrase;
                continue;
            }
            for (var i = match.Start; i < match.End && cue == Cue.Case; i++)
                _moods[i] |= Mood.Conditional;
            _starting[match.Start] |= cue;
            _ending[match.End] |= cue;
            _cueStart[match.End] = match.Start;
            HasPassive |= cue == Cue.Passive;
        }
    }

    private static bool IsBareVerb(string word) =>
        !word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal);

    private static bool[]? Covered(Passage passage, CueTable cues, Cue by)
    {
        bool[]? covered = null;
        foreach (var match in passage.Matches)
        {
            if (cues.Of(match.Concept) != by)
                continue;
            covered ??= new bool[passage.Tokens.Count];
            for (var i = match.Start; i < match.End; i++)
                covered[i] = true;
        }
        return covered;
    }

    private static bool IsCovered(bool[]? covered, ConceptMatch match)
    {
        if (covered is null)
            return false;
        for (var i = match.Start; i < match.End; i++)
        {
            if (!covered[i])
                return false;
        }
        return true;
    }

    private struct State
    {
        public bool Negated, Banned, Turned, Reported, Conditional, Attributive, OfOthers, Explained, Announced, Shown;

        public readonly Mood Mood =>
            ((Negated || Banned) ^ Turned ? Mood.Negated : 0)
            | (Reported || OfOthers ? Mood.Reported : 0)
            | (Conditional ? Mood.Conditional : 0)
            | (Attributive ? Mood.Attributive : 0)
            | (Explained ? Mood.Explained : 0)
            | (Shown ? Mood.Quoted : 0);
    }

    private bool HasPassive { get; set; }

    /// <summary>The mood of every token of the passage, and whether its verb may stand after its object.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="cues">What shapes a sentence.</param>
    /// <param name="isWantedQuote">The sentence goes on with a quotation that is to be said.</param>
    /// <param name="hasPassive">A verb may stand after its object.</param>
    /// <param name="starting">The cues that begin at each word.</param>
    /// <param name="phrasesDecide">A negation that begins or ends a phrase which rows ask for belongs to the phrase.</param>
    public static Mood[] Read(Passage passage, CueTable cues, bool isWantedQuote, out bool hasPassive, out Cue[] starting, bool phrasesDecide = true)
    {
        var reader = new MoodReader(passage, cues, phrasesDecide);
        for (var i = 0; i <= passage.Tokens.Count; i++)
            reader.Step(i);
        reader.MarkBackwards();
        reader.MarkCases();
        reader.MarkQuotes(isWantedQuote);
        reader.MarkGranted();
        hasPassive = reader.HasPassive;
        starting = reader._starting;
        return reader._moods;
    }

    private void Step(int i)
    {
        Apply(_ending[i], i);
        if (i == _passage.Tokens.Count)
            return;
        if (_passage.IsSegmentStart(i))
            StartSegment(i);
        else
        {
            Quote(i);
            Punctuate(i);
        }
        var starting = _starting[i];
        // "Do not shame, do not threaten, and say who …": what is not forbidden once more is wanted.
        var isWanted = _isNegatedAgain && (starting & Cue.And) != 0 && _passage.Tokens[i].Before == ',' && i + 1 < _passage.Tokens.Count && (_starting[i + 1] & Negations) == 0 && (_starting[i + 1] & MainClause) != 0;
        if (((starting & Cue.Breaker) != 0 || isWanted) && !_passage.IsSegmentStart(i))
            _state = _atSegment;
        if ((starting & Cue.Predicate) != 0 && _state.Attributive && i - _subjectEnd >= ShortestRelative)
            _state = _beforeRelative;
        // "Bedroht dich jemand, …", "Calls: Fragt jemand …"
        if ((starting & Cue.ConditionFirst) != 0 && (_passage.IsSegmentStart(i) || _passage.Tokens[i].Before == ':'))
            StartCase(i);
        if ((starting & Cue.Permit) != 0)
            _state.Negated = _state.Banned = _state.Turned = false;
        _moods[i] |= _state.Mood;
    }

    private void Apply(Cue cues, int i)
    {
        if (cues == Cue.None)
            return;
        var isInterjection = i < _passage.Tokens.Count && i - _cueStart[i] == 1 && _passage.Tokens[i].Before is ',' or '.' && _passage.Tokens[_cueStart[i]].Word.Length <= 4 && (_starting[_cueStart[i]] & Cue.Refuser) == 0;
        if ((cues & (Cue.Negator | Cue.NegatorBoth)) != 0 && !(isInterjection && (_passage.IsSegmentStart(_cueStart[i]) || _passage.Tokens[_cueStart[i]].Before == ':')))
        {
            _isNegatedAgain |= _state.Negated && (_passage.Tokens[_cueStart[i]].Before == ',' || (_cueStart[i] > 0 && _passage.Tokens[_cueStart[i] - 1].Before == ','));
            _state.Negated = true;
            // "Write no threats" forbids to write them.
            for (var j = _cueStart[i] - (NegatesVerb(_cueStart[i], i) ? 1 : 0); j < i; j++)
                _moods[j] |= Mood.Negated;
        }
        if ((cues & Cue.Refuser) != 0 && IsAnew(_cueStart[i]))
            (_state.Negated, _state.Turned) = (true, false);
        else if (((cues & Cue.Refuser) != 0 && (_starting[_cueStart[i]] & Cue.Ban) == 0) || ((cues & Cue.Until) != 0 && _state.Negated && !_state.Turned))
            _state.Turned = !_state.Turned;
        // "Smile check: …" names what follows.
        var isTitle = i < _passage.Tokens.Count && _passage.Tokens[i].Before == ':' && i - _cueStart[i] == 1 && !_passage.IsSegmentStart(_cueStart[i]) && _atSegment.Mood == Mood.None && _state.Mood == Mood.None;
        if ((cues & Cue.Detector) != 0 && !isTitle)
            _state.Reported = true;
        if ((cues & Cue.Told) != 0)
            _state.Reported = _state.Shown = true;
        if ((cues & Cue.Explainer) != 0)
            _state.Explained = true;
        if ((cues & Cue.Role) != 0 && i - _cueStart[i] > 1)
            _roleEnd = i;
        if ((cues & Cue.Exhibit) != 0)
            _state.Announced = true;
        // "Before you book, ask …"
        if ((cues & (Cue.Condition | Cue.Case)) != 0 || ((cues & Cue.Until) != 0 && _passage.IsSegmentStart(_cueStart[i])))
            StartCase(_cueStart[i]);
        // "Who of them will …?" has nothing to describe.
        var isQuestion = i - _cueStart[i] == 1 && _passage.IsSegmentStart(_cueStart[i]);
        if ((cues & Cue.Relative) != 0 && !isQuestion && !_state.Attributive && (StartOfSegment(i - 1) is var start && (_starting[start] & Cue.Role) == 0) && !(_roleEnd >= start && _cueStart[i] - _roleEnd is >= 0 and <= LongestName))
        {
            _beforeRelative = _state;
            _state.Attributive = true;
            _subjectEnd = _cueStart[i] - start <= LongestSubject ? i : int.MaxValue;
            _state.OfOthers = IsOfOthers(i);
        }
    }

    // "No harsh words: avoid …" says the same once more; "never: refuse …" turns.
    private bool IsAnew(int start) =>
        start > 0 && start < _passage.Tokens.Count && _passage.Tokens[start].Before == ':' && !_passage.IsSegmentStart(start) && _state.Negated && (_ending[start] & (Cue.Negator | Cue.NegatorBoth)) == 0;

    // A verb at the end that forbids or examines ("…しないでください：", "…yapma:") rules what it introduces.
    private void Conclude(int end)
    {
        for (var i = end; i > Math.Max(0, end - LongestEnding); i--)
        {
            _state.Banned |= (_ending[i] & Cue.NegatorAfter) != 0;
            _state.Reported |= (_ending[i] & Cue.DetectorAfter) != 0;
            if (_passage.IsSegmentStart(i - 1) || _passage.Tokens[i - 1].Before != ' ')
                return;
        }
    }

    private void StartSegment(int i)
    {
        _state.Attributive = _state.OfOthers = _isNegatedAgain = false;
        _state.Shown |= _state.Announced;
        Conclude(i);
        _atSegment = _state;
        Ban(i);
        if (ClauseEnd(i) is var end && (end == _passage.Tokens.Count || _passage.IsSegmentStart(end)))
            _atSegment = _state;
    }

    // "A is off limits; B is welcome": what is banned behind a semicolon is not what stands before it.
    private void Ban(int start)
    {
        var end = ClauseEnd(start);
        // "If it is forbidden, …" names a case.
        var isCase = false;
        for (var i = start; i < end; i++)
        {
            isCase = (isCase && _passage.Tokens[i].Before is not (',' or ':')) || (_starting[i] & Cue.Condition) != 0;
            _state.Banned |= (_starting[i] & Cue.Ban) != 0 && !isCase;
        }
    }

    private int ClauseEnd(int start)
    {
        var end = start + 1;
        while (end < _passage.Tokens.Count && !_passage.IsSegmentStart(end) && _passage.Tokens[end].Before != ';')
            end++;
        return end;
    }

    private void Punctuate(int i)
    {
        var before = _passage.Tokens[i].Before;
        if (before == ';')
        {
            _state = _atSegment;
            Ban(i);
        }
        _depth = Math.Max(0, _depth + _passage.Parentheses(i));
        // "If you are attacked (a, b): …" goes on behind the parenthesis.
        if (before is not (',' or ':') || (before == ',' && _passage.Sentence.IsOneOfMany && _depth > 0))
            return;
        if (before == ':')
        {
            _state.Shown |= _state.Announced;
            Conclude(i);
            // "Never: A; B; C."
            if (_state.Negated && i - StartOfSegment(i) <= LongestLabel)
                _atSegment.Negated = true;
            // "Do not deny it: if they ask, say …"
            if ((_starting[i] & Cue.Condition) != 0)
                _state = _atSegment;
        }
        if (_state.Attributive && !(before == ',' && _state.OfOthers && !OpensMainClause(i)))
            _state = _beforeRelative;
        if (_state.Conditional && !_atSegment.Conditional && !(_isCaseLast && before == ',' && !OpensMainClause(i) && !OpensOrder(i)) && !(before == ',' && (((_starting[i] | _ending[i]) & Cue.Complementizer) != 0 || ListGoesOn(i))))
            _state = _beforeCondition;
    }

    // A verb and its object with "no" between them.
    private bool NegatesVerb(int negator, int end) =>
        end == negator + 1 && negator > 0 && end < _passage.Tokens.Count && !_passage.IsSegmentStart(negator) && !_inside[negator] && _isNo[negator]
        && _passage.Tokens[negator].Before == ' ' && _passage.Tokens[end].Before == ' ' && !_passage.IsSegmentStart(end) && !_passage.Tokens[negator].Quoted;

    private bool OpensMainClause(int i) =>
        ((_starting[i] | ((_starting[i] & Cue.And) != 0 && i + 1 < _passage.Tokens.Count ? _starting[i + 1] : Cue.None)) & (MainClause | Cue.Detector | Cue.Refuser)) != 0;

    // "If they ask for A, B or C, say …": the commas of a list do not end the condition.
    private bool ListGoesOn(int i)
    {
        if ((_starting[i] & Cue.And) != 0)
            return true;
        // "If they ask, tell them A and B, and …"
        if ((_starting[i] & MainClause) != 0 || OpensOrder(i))
            return false;
        for (var j = i + 1; j < Math.Min(i + 8, _passage.Tokens.Count) && !_passage.IsSegmentStart(j); j++)
        {
            if ((_starting[j] & Cue.And) == 0)
                continue;
            for (var k = j + 1; k < Math.Min(j + 8, _passage.Tokens.Count) && !_passage.IsSegmentStart(k); k++)
            {
                if (_passage.Tokens[k].Before == ',')
                    return true;
            }
            return false;
        }
        return false;
    }

    // "Hold when it insults somebody, threatens or lies": what is to be done stands before the case.
    private bool HasOrderBefore(int i)
    {
        while (i > 0 && !_passage.IsSegmentStart(i) && _passage.Tokens[i].Before == ' ')
            i--;
        return _orders[i];
    }

    // "If they complain, hunt for …": a bare verb with its object right behind it.
    private bool OpensOrder(int i) =>
        _orders[i] && i + 1 < _passage.Tokens.Count && _passage.Tokens[i + 1].Before == ' ' && !_passage.IsSegmentStart(i + 1) && (_starting[i + 1] & Cue.And) == 0;

    private void MarkBackwards()
    {
        for (var end = 1; end <= _passage.Tokens.Count; end++)
        {
            var cues = _ending[end];
            if ((cues & (Cue.NegatorAfter | Cue.NegatorBoth | Cue.DetectorAfter | Cue.ConditionAfter)) == 0)
                continue;
            var mood = (cues & (Cue.NegatorAfter | Cue.NegatorBoth)) != 0 ? Mood.Negated : 0;
            mood |= (cues & Cue.DetectorAfter) != 0 ? Mood.Reported : 0;
            mood |= (cues & Cue.ConditionAfter) != 0 ? Mood.Conditional : 0;
            // A case comes before what is to be done in it.
            if (end == _passage.Tokens.Count)
                mood &= ~Mood.Conditional;
            var narrow = (cues & Cue.NegatorBoth) != 0;
            for (var i = end - 1; i >= 0; i--)
            {
                _moods[i] |= mood;
                if (_passage.IsSegmentStart(i) || _passage.Tokens[i].Before is ';' or '.' || (narrow && (_passage.Tokens[i].Before is ',' or ':' || (_starting[i] & Cue.And) != 0)))
                    break;
            }
        }
    }

    private int StartOfSegment(int i)
    {
        while (i > 0 && !_passage.IsSegmentStart(i))
            i--;
        return Math.Max(0, i);
    }
}
