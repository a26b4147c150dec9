namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <content>What is named only to say what others do, or what is to be done then.</content>
internal sealed partial class MoodReader
{
    // "Somebody screams: say …", "Insults at you: let them pass", "letters that threaten -> the office": what stands before the answer is a case, unless it orders itself.
    private void MarkCases()
    {
        var start = _passage.OwnStart;
        if (!_passage.Sentence.IsOneOfMany || _orders[start] || (_starting[start] & (Cue.Role | Cue.Say)) != 0)
            return;
        bool isClause = true, isDescribed = false;
        for (var i = start + 1; i < _passage.Tokens.Count; i++)
        {
            var before = _passage.Tokens[i].Before;
            if (before is ';' or '.' || (_orders[i] && before == ',' && !_passage.Tokens[i].Quoted))
                return;
            if (_passage.IsAnswer(i) && ((_starting[i] & (MainClause | Cue.Refuser | Cue.Detector)) != 0 || OpensOrder(i) || isDescribed || before != ':' || (_passage.Tokens[start].Quoted && _passage.Tokens[i - 1].Quoted) || (i - start > LongestLabel && _passage.StartsQuote(i))))
            {
                Mark(start, i, Mood.Conditional);
                return;
            }
            isClause &= before == ' ';
            isDescribed |= _describes[i];
            // "Informants don't occur", "a debate about it isn't an option".
            if (isClause && (_starting[i] & (Cue.Negator | Cue.PartOfPhrase)) != 0 && (_starting[start] & (Cue.Person | Cue.Negator | Cue.Condition | Cue.ConditionFirst | Cue.Until)) == 0 && !_isNo[i])
            {
                Mark(start, i, Mood.Negated);
                return;
            }
        }
    }

    private void Mark(int start, int end, Mood mood)
    {
        for (var i = start; i < end; i++)
            _moods[i] |= mood;
    }

    // "… where an attacker could read, steal or change": the whole list is what they do.
    private bool IsOfOthers(int i)
    {
        var isPerson = false;
        for (var end = Math.Min(_passage.Tokens.Count, i + SubjectWithin + 1); i < end && _passage.Tokens[i].Before == ' '; i++)
        {
            if (isPerson && (_starting[i] & Cue.Modal) != 0)
                return true;
            isPerson |= (_starting[i] & (Cue.Person | Cue.Wrongdoer)) != 0;
        }
        return false;
    }

    private void StartCase(int start)
    {
        if (_state.Conditional)
            return;
        _isCaseLast = _passage.Sentence.IsOneOfMany && start > 0 && !_passage.IsSegmentStart(start) && _passage.Tokens[start].Before == ' ' && HasOrderBefore(start);
        _beforeCondition = _state;
        _state.Conditional = true;
    }
}
