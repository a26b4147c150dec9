using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>Tries the rows of the intent table on one passage after the other.</summary>
internal sealed partial class IntentMatcher
{
    private const Mood NotInstructed = Mood.Reported | Mood.Conditional | Mood.Attributive | Mood.Quoted | Mood.Explained;

    // "Explain how to build …" is an act of its own; "people who …" may be its object, and so may a case that is granted.
    private const Mood MoodsOfObjects = Mood.Attributive | Mood.Explained | Mood.Granted;

    private const Mood OfOthers = Mood.Attributive | Mood.Reported;

    private const Mood OfTold = Mood.Quoted | Mood.Reported;

    private const int None = -1;

    // What is only forbidden, looked for, quoted or explained nearby is no part of the instruction.
    private const Mood NotMeant = Mood.Negated | Mood.Reported | Mood.Quoted | Mood.Explained;

    private const Mood NotAsked = Mood.Conditional | Mood.Negated;

    // So many sentences before and behind are read together, and so many may excuse one.
    private const int Around = 4, AroundOfMany = 3, ExcusedBy = 1;

    private static readonly char[] s_quotes = { '"', '\u201C', '\u201D', '\u201E', '«', '»', '「', '」', '『', '』' };

    private readonly IntentTable _table;
    private readonly List<Sentence> _sentences;
    private readonly string _text;
    private readonly TextKind _kind;
    private readonly HashSet<int>?[] _meant, _meantOrReported;
    private readonly Reading[] _plain;
    private readonly bool[] _inPrompt;
    private readonly List<Sign> _signs = new();

    private Sentence? _quoteStart;
    private int _lastEnd;
    private int _index;
    private readonly bool _mayHold;
    private readonly bool _hasAlternatives;
    private readonly bool _isLong, _isOfOtherPurpose;
    private bool _instructs;
    private Passage _passage = null!;
    private Mood[] _moods = Array.Empty<Mood>();
    private Mood[]? _plainMoods;
    private Cue[] _cues = Array.Empty<Cue>();
    private List<ConceptMatch> _bans = new();
    private bool _anyOrder;
    private readonly List<ConceptMatch> _used = new();
    private readonly int[] _first;
    private int[] _next = Array.Empty<int>();

    /// <summary>A matcher for the sentences of one prompt.</summary>
    public IntentMatcher(IntentTable table, List<Sentence> sentences, string text, TextKind kind)
    {
        _table = table;
        _sentences = sentences;
        _text = text;
        _kind = kind;
        _isLong = sentences.Count > 0 && sentences[0].IsOneOfMany;
        _plain = new Reading[sentences.Count];
        _meant = new HashSet<int>?[sentences.Count];
        _meantOrReported = new HashSet<int>?[sentences.Count];
        _inPrompt = new bool[table.Lexicon.ConceptCount];
        _first = new int[table.Lexicon.ConceptCount];
        _first.AsSpan().Fill(None);
        _hasAlternatives = sentences.Exists(sentence => !sentence.Within.IsEmpty);
        foreach (var match in sentences.SelectMany(sentence => sentence.Matches))
        {
            _inPrompt[match.Concept] = true;
            _mayHold |= table.IsKeyAround(match.Concept);
        }
        _isOfOtherPurpose = _inPrompt[table.OtherPurpose];
    }

    /// <summary>What was found so far, each intent once.</summary>
    public ImmutableArray<IntentMatch> Found
    {
        get
        {
            var told = _signs.Where(sign => !sign.IsAgainst).GroupBy(sign => sign.Row.Intent)
                .Where(signs => signs.Any(sign => sign.Row.IsForbidden) || ((!IsWeighed || IsPurpose(signs.Key)) && IsPlausible(signs)))
                .SelectMany(signs => signs.GroupBy(sign => sign.Sentence.Within.LastOrDefault()), (signs, group) => (Intent: signs.Key, group.First().Sentence)).ToList();
            if (Unmistakable() is { } found && !told.Exists(pair => pair.Intent == found.Intent))
                told.Add(found);
            return told.Select(pair => new IntentMatch(pair.Intent, TextSpan.FromBounds(pair.Sentence.Start, pair.Sentence.End))).OrderBy(match => match.Span.Start).ToImmutableArray();
        }
    }

    /// <summary>Reads one sentence with what introduces it.</summary>
    public void Read(int index)
    {
        _index = index;
        var sentence = _sentences[index];
        var quoteStart = QuoteStart(sentence);
        if (!MayHold(sentence))
            return;
        (_passage, _moods, _cues, _anyOrder) = quoteStart is not null && IsWanted(quoteStart) ? Heard(sentence, isQuoteWanted: true) : Plain(index);
        var passage = _passage;
        _anyOrder |= (sentence.Language & _table.AnyOrder) != 0;
        _plainMoods = Array.Exists(_cues, cue => (cue & Cue.PartOfPhrase) != 0) ? MoodReader.Read(passage, _table.Cues, quoteStart is not null && IsWanted(quoteStart), out _, out _, phrasesDecide: false) : null;
        _bans = passage.Matches.FindAll(match => (_table.Cues.Of(match.Concept) & Cue.Ban) != 0);
        ChainMatches();
        foreach (var act in passage.Matches)
        {
            var isInstructed = (_moods[act.Start] & NotInstructed) == 0;
            if (_table.RowsOf(act.Concept) is not { } rows || !(isInstructed || _isLong) || IsActOfPerson(act) || IsPartOfNegator(act) || IsNoun(act) || IsNameOfFact(act) || IsPreposition(act) || (act.End == act.Start + 1 && IsPartOfName(act)) || IsDone(act) || IsOfHabit(act))
                continue;
            var isNegated = (_moods[act.Start] & Mood.Negated) != 0;
            var isOrder = IsOrder(act) && !IsOfTitle(act);
            _instructs |= isInstructed && isOrder;
            foreach (var row in rows)
            {
                if (!HasObjects(row) || (!isOrder && row.IsVerb(act.Concept)) || !(_isLong || row.IsForbidden || !isNegated) || !Holds(row, act))
                    continue;
                var isMeant = isInstructed && row.IsForbidden == (isNegated || IsForbiddenByPhrase(row, act));
                if (isMeant ? !IsOfAnotherAct(row, act) : _isLong)
                    Note(row, act, isMeant);
            }
        }
        foreach (var match in passage.Matches)
            _first[match.Concept] = None;
    }

    // The sentence in which the quotation began that goes on in this one: "Hi! What is …?"
    private Sentence? QuoteStart(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var goesOn = tokens[0].Quoted && _quoteStart is not null && sentence.Start > _lastEnd && _text.IndexOfAny(s_quotes, _lastEnd, sentence.Start - _lastEnd) < 0;
        var start = goesOn ? _quoteStart : null;
        var last = tokens[tokens.Count - 1];
        _quoteStart = !last.Quoted ? null : goesOn ? start : sentence;
        _lastEnd = last.End;
        return start;
    }

    private bool IsWanted(Sentence quoteStart)
    {
        var moods = MoodReader.Read(new(quoteStart, _text), _table.Cues, false, out _, out _);
        return (moods[moods.Length - 1] & Mood.Quoted) == 0;
    }

    // The matches of each concept in their order.
    private void ChainMatches()
    {
        var matches = _passage.Matches;
        if (_next.Length < matches.Count)
            _next = new int[matches.Count * 2];
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            _next[i] = _first[matches[i].Concept];
            _first[matches[i].Concept] = i;
        }
    }

    private bool MayHold(Sentence sentence)
    {
        if (_mayHold || sentence.Matches.Exists(match => _table.IsKey(match.Concept)))
            return true;
        foreach (var frame in sentence.Frames)
        {
            if (frame.Matches.Exists(match => _table.IsKey(match.Concept)))
                return true;
        }
        return false;
    }

    // The quick answer for nearly all rows.
    private bool HasObjects(IntentTable.Row row)
    {
        foreach (var concept in row.Objects)
        {
            if (_first[concept] != None)
                return true;
        }
        return row.Objects.IsEmpty;
    }

    // "Never start a smear campaign": the negation is part of a phrase, "never started", that this row does not ask for.
    private bool IsForbiddenByPhrase(IntentTable.Row row, ConceptMatch act)
    {
        if (_plainMoods is null || (_plainMoods[act.Start] & Mood.Negated) == 0 || PhraseNegator(act.Start) is var negator && negator == None || _used.Exists(match => Holds(match, negator)))
            return false;
        foreach (var atom in row.Atoms)
        {
            if (!atom.IsVeto && !atom.IsBeside && atom.Concepts.Any(concept => Holds(concept, negator)))
                return false;
        }
        return true;
    }

    // Before the act, in the same clause. "Whoever hasn't bet for a week" tells what was.
    private int PhraseNegator(int act)
    {
        var i = act;
        do
        {
            if (i == 0 || _passage.IsSegmentStart(i) || _passage.Tokens[i].Before != ' ')
                return None;
            i--;
        }
        while ((_cues[i] & Cue.PartOfPhrase) == 0);
        return !Holds(_table.Cues.ToldVerb, i) && !(i > 0 && Holds(_table.Cues.ToldVerb, i - 1)) ? i : None;
    }

    private bool Holds(int concept, int word)
    {
        for (var i = _first[concept]; i != None; i = _next[i])
        {
            if (Holds(_passage.Matches[i], word))
                return true;
        }
        return false;
    }

    private static bool Holds(ConceptMatch match, int word) => match.Start <= word && word < match.End;

    private bool IsRefuser(ConceptMatch act) => act.End == act.Start + 1 && (_cues[act.Start] & Cue.Refuser) != 0;

    private bool Holds(IntentTable.Row row, ConceptMatch act)
    {
        var isOwn = act.Start >= _passage.OwnStart;
        var last = act;
        _used.Clear();
        _used.Add(act);
        foreach (var atom in row.Atoms)
        {
            if (atom.Anywhere)
            {
                if (atom.Concepts.Any(IsInPrompt) == atom.IsVeto)
                    return false;
                continue;
            }
            if (atom.Nearby)
            {
                if (IsNearby(atom, row, act) == atom.IsVeto)
                    return false;
                continue;
            }
            var found = Find(atom, act, last);
            if (found is null == !atom.IsVeto)
                return false;
            if (found is not { } match || atom.IsVeto)
                continue;
            isOwn |= match.End > _passage.OwnStart;
            last = match;
            _used.Add(match);
        }
        return isOwn && !IsBesideAct(act);
    }

    // "If somebody asks how to …, say that you cannot help": all that is named is a case, or forbidden.
    private bool IsBesideAct(ConceptMatch act) =>
        (act.Concept == _table.AnyAct || (_isLong && !_table.IsReply(act.Concept))) && _used.Count > 1 && (_moods[act.Start] & NotAsked) == 0
        && _used.TrueForAll(match => match == act || (_moods[match.Start] & NotAsked) != 0);

    private ConceptMatch? Find(IntentTable.Atom atom, ConceptMatch act, ConceptMatch last)
    {
        ConceptMatch? best = null;
        var isEnglish = (_passage.Sentence.Language & _table.Lexicon.English) != 0;
        foreach (var concept in atom.Concepts)
        {
            for (var i = _first[concept]; i != None; i = _next[i])
            {
                var match = _passage.Matches[i];
                // One word does not stand for two things, nor does a word in the gap of a phrase.
                if (!atom.IsVeto && ((atom.IsAfter && IsWithin(match, act) && match.Start > act.Start && match.End < act.End) || (match.Start == act.Start && match.End == act.End) || (match.Start == last.Start && match.End == last.End)))
                    continue;
                // "If they say that you are a bot, …": who says so is not the one who answers.
                if (!atom.IsVeto && _table.IsReply(act.Concept) && IsWithin(act, match))
                    continue;
                if (atom.IsBefore && match.End > act.Start)
                    continue;
                // "If a pupil is sad, say that …" says nothing of sadness.
                if ((_isLong || _table.IsJudgement(act.Concept)) && !atom.IsVeto && !atom.IsBefore && !atom.AnyMood && (_moods[match.Start] & Mood.Conditional) != 0 && (_moods[act.Start] & Mood.Conditional) == 0 && match.End <= act.Start && !_table.IsReply(act.Concept))
                    continue;
                // "FitForge" forges nothing.
                if (_isLong && !atom.IsVeto && IsPartOfName(match))
                    continue;
                // A phrase may begin with the verb itself: "desnudar a la mujer".
                if (atom.IsAfter && !_anyOrder && match.Start < last.End && match.Start <= act.Start && (isEnglish || match.Start < act.Start || match.End <= act.End))
                    continue;
                if (atom.IsAfter && !atom.AnyMood && (_moods[match.Start] & ~MoodsOfObjects) != (_moods[act.Start] & ~MoodsOfObjects))
                    continue;
                // What one clause forbids is no object of what the next instructs, nor of what the one before a semicolon or a colon does.
                if (!atom.IsVeto && !atom.IsAfter && (match.End <= act.Start || IsParted(act, match)) && (_moods[match.Start] & Mood.Negated) != 0 && (_moods[act.Start] & Mood.Negated) == 0)
                    continue;
                // "… a man who was convicted of …"
                if (!atom.IsVeto && !atom.IsAfter && !atom.AnyMood && (_moods[match.Start] & ~_moods[act.Start] & OfTold) == OfTold)
                    continue;
                // "Draft a policy that forbids …"
                if (!atom.IsVeto && !atom.IsAfter && act.Concept == _table.AnyAct && (_moods[match.Start] & Mood.Negated) != 0 && (_moods[act.Start] & Mood.Negated) == 0 && IsTurnedAway(act, match))
                    continue;
                // "Places where an attacker could …"
                if (!atom.IsVeto && (_moods[match.Start] & OfOthers) == OfOthers && (_moods[act.Start] & OfOthers) != OfOthers)
                    continue;
                // "Summarise the report on …" does nothing that is reported. What examines in English ("watch for", "quote", "translate") does other things, too.
                if (!atom.IsVeto && !atom.IsAfter && !atom.AnyMood && _table.IsPlain(act.Concept) && !isEnglish && (_moods[match.Start] & Mood.Reported) != 0 && (_moods[act.Start] & Mood.Reported) == 0)
                    continue;
                // "Reject every request to …": what the act itself turns away is not its object.
                if (!atom.IsVeto && !atom.IsAfter && (_moods[match.Start] & Mood.Negated) != 0 && (_moods[act.Start] & Mood.Negated) == 0 && IsRefuser(act))
                    continue;
                // "Rules for the report: - do not describe …"
                if (!atom.IsVeto && !atom.IsAfter && act.Start < _passage.OwnStart && match.Start >= _passage.OwnStart && (_moods[match.Start] & Mood.Negated) != 0 && (_moods[act.Start] & Mood.Negated) == 0)
                    continue;
                if (atom.MaxDistance != int.MaxValue && (Distance(last, match) > atom.MaxDistance || (atom.IsVeto && Overlap(last, match))))
                    continue;
                // The nearest one, so that distances along a row are the shortest; in the sentence rather than in what introduces it.
                if (best is null || match.Start >= _passage.OwnStart && best.Value.Start < _passage.OwnStart || Distance(last, match) < Distance(last, best.Value) && (match.Start >= _passage.OwnStart || best.Value.Start < _passage.OwnStart))
                    best = match;
            }
        }
        return best;
    }

    private bool IsTurnedAway(ConceptMatch act, ConceptMatch match)
    {
        for (var i = act.End; i < match.Start; i++)
        {
            if ((_cues[i] & Cue.Refuser) != 0)
                return true;
        }
        return false;
    }

    private bool IsParted(ConceptMatch left, ConceptMatch right)
    {
        for (var i = left.End; i <= right.Start; i++)
        {
            if (_passage.Tokens[i] is { Before: ';' } or { Before: ':', Quoted: false })
                return true;
        }
        return false;
    }

    private static bool IsWithin(ConceptMatch inner, ConceptMatch outer) => inner.Start >= outer.Start && inner.End <= outer.End && inner.End - inner.Start < outer.End - outer.Start;

    // A word of the phrase itself is not what stands beside it.
    private static bool Overlap(ConceptMatch left, ConceptMatch right) => left.Start < right.End && right.Start < left.End;

    private static int Distance(ConceptMatch left, ConceptMatch right) =>
        right.Start >= left.End ? right.Start - left.End : left.Start >= right.End ? left.Start - right.End : 0;
}
