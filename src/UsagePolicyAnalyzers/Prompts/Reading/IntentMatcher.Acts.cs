using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>Whether a word that names an act asks for it: a person's deed, a noun, a part of a name and what is done already do not.</summary>
internal sealed partial class IntentMatcher
{
    private const int LongestSubject = 4;

    // "The user asks for …" and "the guest may say …" tell what a person does.
    private bool IsActOfPerson(ConceptMatch act)
    {
        if (act.Start == 0 || _passage.IsSegmentStart(act.Start))
            return false;
        for (var i = act.Start - 1; i >= Math.Max(0, act.Start - 3) && _passage.Tokens[i + 1].Before == ' '; i--)
        {
            if ((_cues[i] & Cue.Wrongdoer) != 0)
                return true;
        }
        if ((_cues[act.Start - 1] & Cue.Modal) != 0 && act.Start > 1)
            return (_cues[act.Start - 2] & Cue.Person) != 0 || IsPlural(_passage.Tokens[act.Start - 2].Word);
        if ((_cues[act.Start - 1] & Cue.Person) == 0)
            return false;
        // "Users ask whether …" opens with who does it.
        if ((_moods[act.Start] & Mood.Granted) != 0 || (_passage.IsSegmentStart(act.Start - 1) && _passage.Tokens[act.Start].Before == ' ' && IsPlural(_passage.Tokens[act.Start - 1].Word)))
            return true;
        var word = _passage.Tokens[act.Start].Word;
        var person = _passage.Tokens[act.Start - 1].Word;
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's' && (person[person.Length - 1] != 's' || person.Length < 4);
    }

    // "# Code review assistant": the title of a long text names it.
    private bool IsOfTitle(ConceptMatch act)
    {
        var frames = _passage.Sentence.Frames;
        if (!_isLong || frames.IsEmpty || frames[0] != _sentences[0] || act.Start >= frames[0].Tokens.Count || frames[0].Start == 0)
            return false;
        return _text[frames[0].End - 1] is not (':' or '：') && (frames[0].End >= _text.Length || _text[frames[0].End] is not (':' or '：'));
    }

    // "Customers sometimes write about …", "Cases often concern …", "Complaints may mention …": a sentence of its own that says what happens.
    private bool IsOfHabit(ConceptMatch act)
    {
        var start = act.Start;
        while (start > 0 && !_passage.IsSegmentStart(start) && _passage.Tokens[start].Before is not (';' or '.'))
            start--;
        for (var word = start + 1; word < Math.Min(act.Start, start + LongestSubject + 1); word++)
        {
            if (IsPlural(_passage.Tokens[word - 1].Word) ? Holds(_table.Cues.Habit, word) || (_isLong && (_cues[word] & Cue.Modal) != 0) : (_cues[word - 1] & Cue.Modal) != 0 && Holds(_table.Cues.Habit, word))
                return !Enumerable.Range(word + 1, act.Start - word).Any(i => _passage.Tokens[i].Before == ':' || (_passage.Tokens[i].Before == ',' && i == act.Start && !_passage.Tokens[i].Word.EndsWith("ing", StringComparison.Ordinal)));
        }
        return false;
    }

    // "Models can …" tells what is so; "you can" and "the assistant may" instruct.
    private static bool IsPlural(string subject) => subject.Length > 4 && subject[subject.Length - 1] == 's' && subject[subject.Length - 2] != 's';

    // The "do" of "do not" is no act, nor is what "must be refused" says.
    private bool IsPartOfNegator(ConceptMatch act) => (act.End == act.Start + 1 && ((_cues[act.Start] & Cue.Negator) != 0 || IsAuxiliary(act.Start))) || IsPartOfBan(act);

    // "The assistant does not …"
    private bool IsAuxiliary(int i) =>
        Holds(_table.Cues.Auxiliary, i) && i + 1 < _passage.Tokens.Count && !_passage.IsSegmentStart(i + 1) && (_cues[i + 1] & (Cue.Negator | Cue.PartOfPhrase)) != 0;

    private bool IsPartOfBan(ConceptMatch act)
    {
        if (!_bans.Exists(ban => IsWithin(act, ban)))
            return false;
        // "No request may be refused", but "what is not about plants should be refused".
        var isSubject = false;
        for (var i = act.Start - 1; i >= 0 && !_passage.IsSegmentStart(i + 1); i--)
        {
            if ((_cues[i] & (Cue.Negator | Cue.NegatorBoth)) != 0 && (!isSubject || _passage.IsSegmentStart(i) || _passage.Tokens[i].Word != "not"))
                return false;
            isSubject |= (_cues[i] & Cue.Predicate) != 0;
        }
        return true;
    }

    // "Describe the consequences of inferring their faith": the nearest act has the object, and neither of them is asked for.
    private bool IsOfAnotherAct(IntentTable.Row row, ConceptMatch act)
    {
        var nearest = int.MaxValue;
        foreach (var found in _used)
            nearest = found.Start >= act.End ? Math.Min(nearest, found.End) : nearest;
        foreach (var found in _used)
        {
            // Only the nearest one is surely forbidden together with its act: "make people who have stopped …"
            if (found.Start >= act.End && IsOfAnotherAct(row, act, found, found.End == nearest ? MoodsOfObjects : MoodsOfObjects | Mood.Negated))
                return true;
        }
        return false;
    }

    private bool IsOfAnotherAct(IntentTable.Row row, ConceptMatch act, ConceptMatch found, Mood allowed)
    {
        var moods = _moods[found.End - 1] & ~_moods[act.Start] & ~allowed;
        var comma = act.End;
        for (var i = act.End; i < found.Start; i++)
            comma = _passage.Tokens[i].Before == ' ' ? comma : i;
        foreach (var concept in row.Acts)
        {
            for (var i = _first[concept]; i != None; i = _next[i])
            {
                var other = _passage.Matches[i];
                if (other.Start >= act.End && (other.End <= found.Start || (other.Start > found.Start && other.End < found.End)) && ((_moods[other.Start] & moods) != 0 || (other.Start >= comma && !row.IsForbidden && IsForbiddenByPhrase(row, other))))
                    return true;
            }
        }
        return false;
    }

    // In a long English text a verb orders where its clause begins, or behind a word that leads to one: "and", "to", "you", "politely". "Early draft" and "safety codes" are things.
    private bool IsOrder(ConceptMatch act)
    {
        if (!_isLong || act.End != act.Start + 1 || (_passage.Sentence.Language & _table.Lexicon.English) == 0)
            return true;
        var word = _passage.Tokens[act.Start];
        // "State of the unit", "names of those who are ill".
        if (act.End < _passage.Tokens.Count && !_passage.IsSegmentStart(act.End) && _passage.Tokens[act.End] is { Word: "of", Before: ' ' } && !Holds(_table.Cues.SpeakOf, act.Start))
            return word.Word.EndsWith("ing", StringComparison.Ordinal);
        if (act.Start == 0 || _passage.IsSegmentStart(act.Start) || word.Before != ' ')
            return true;
        var before = _passage.Tokens[act.Start - 1];
        return (word.Word.EndsWith("ing", StringComparison.Ordinal) && !Holds(_table.Cues.Determiner, act.Start - 1)) || before.Word.EndsWith("ly", StringComparison.Ordinal) || Holds(_table.Cues.Lead, act.Start - 1)
            || (_cues[act.Start - 1] & (Cue.Person | Cue.Negator | Cue.And | Cue.Modal | Cue.Permit | Cue.Condition)) != 0 || before.End < word.Start - 1;
    }

    // "The list of callers", "a draft", "150 words": what stands behind an article is a thing; "the forging of" does something. So is what somebody has: "the scene's script".
    private bool IsNoun(ConceptMatch act)
    {
        if (act.End == act.Start + 1 && act.Start > 1 && !_passage.IsSegmentStart(act.Start) && IsPossessive(act.Start - 1))
            return true;
        // "A hacked account", "the forged lease": a thing to which it was done.
        if (_isLong && act.Start > 0 && !_passage.IsSegmentStart(act.Start) && _passage.Tokens[act.Start] is { Before: ' ' } first && IsParticiple(first.Word) && Holds(_table.Cues.Determiner, act.Start - 1) && (_passage.Sentence.Language & _table.Lexicon.English) != 0)
            return true;
        if (act.End != act.Start + 1 || act.End == _passage.Tokens.Count || _passage.IsSegmentStart(act.Start) || _passage.IsSegmentStart(act.End))
            return false;
        if (_passage.Tokens[act.Start] is not { Before: ' ' } word || (_passage.Sentence.Language & _table.Lexicon.English) == 0)
            return _passage.Tokens[act.Start].Before == ' ' && Holds(_table.Cues.Determiner, act.Start - 1);
        return !word.Word.EndsWith("ing", StringComparison.Ordinal)
            && (_passage.Tokens[act.Start - 1].Word == "the" ? _isLong || _passage.Tokens[act.End] is { Word: "of", Before: ' ' } : _isLong && Holds(_table.Cues.Determiner, act.Start - 1));
    }

    // Behind "let's", "it's" and "what's" a verb may stand.
    private bool IsPossessive(int i) =>
        _passage.Tokens[i] is { Length: > 4 } owner && _passage.Tokens[i + 1] is { Before: ' ' } owned && owned.Start == owner.End + 3 && _text[owner.End] is '\'' or '\u2019' && _text[owner.End + 1] == 's'
        && (_passage.Sentence.Language & _table.Lexicon.English) != 0;

    // Portuguese "dê" and "dá", Italian "dà" and "di'" begin a clause, or show that they are not "de", "da" and "di".
    private bool IsPreposition(ConceptMatch act)
    {
        if (act.End != act.Start + 1 || _passage.Tokens[act.Start] is not { Word: "de" or "di" or "da", Before: ' ' } word || _passage.IsSegmentStart(act.Start))
            return false;
        if (word.Word == "da")
            return _text[word.Start + 1] == 'a';
        return word.Word == "de"
            ? _text[word.Start + 1] == 'e' && (_passage.Sentence.Language & _table.AnyOrder) == 0
            : _passage.Sentence.Language == _table.Italian && _text[word.Start + 1] == 'i' && (word.End == _text.Length || _text[word.End] is not ('\'' or '\u2019'));
    }

    // "AskedForCardNumber" says what happened; an "identified_person" is asked for.
    private bool IsNameOfFact(ConceptMatch act)
    {
        if (act.End == _passage.Tokens.Count || _passage.IsSegmentStart(act.End))
            return false;
        Token word = _passage.Tokens[act.End - 1], next = _passage.Tokens[act.End];
        return next.Word is "for" or "about" && word.Word.EndsWith("ed", StringComparison.Ordinal) && (word.End == next.Start || (_text[word.End] == '_' && next.Start == word.End + 1));
    }

    // A word of "OrderService" or "CallRegisteredApi" is part of a name, and "FitForge" forges nothing; "minAge: 6" is a member that says something.
    private bool IsPartOfName(ConceptMatch match)
    {
        if (_kind is TextKind.Name or TextKind.Description || !(Touches(match.Start) || Touches(match.End)))
            return false;
        var end = match.End;
        while (Touches(end))
            end++;
        return _passage.Tokens[end - 1].End is var after && (after == _text.Length || _text[after] is not (':' or '"'));
    }

    private bool Touches(int i) =>
        i > 0 && i < _passage.Tokens.Count && !_passage.IsSegmentStart(i) && _passage.Tokens[i - 1].End == _passage.Tokens[i].Start && IsLatin(i - 1) && IsLatin(i);

    private bool IsLatin(int i) => _passage.Tokens[i].Word[0] is >= 'a' and <= 'z';

    // "Order created", "Tests completed for …": what a program has done is told, and nobody is spoken of. "Is to be created" and "gets created" ask for it.
    private bool IsDone(ConceptMatch act)
    {
        Token word = _passage.Tokens[act.Start];
        if (act.End != act.Start + 1 || !IsParticiple(word.Word) || (_passage.Sentence.Language & _table.Lexicon.English) == 0 || (word.End < _text.Length && _text[word.End] == '_') || _first[_table.Cues.Somebody] != None)
            return false;
        if (act.Start == 0 || _passage.IsSegmentStart(act.Start))
            return true;
        return _passage.Tokens[act.Start - 1].Word is not ("the" or "a" or "an") && !_passage.Matches.Exists(match => match.End <= act.Start && match.End >= act.Start - 2 && match.Concept == _table.Cues.Being);
    }

    private static bool IsParticiple(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[word.Length - 3] is not ('e' or 'b');
}
