namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <content>Words that somebody else says, and cases that are granted.</content>
internal sealed partial class MoodReader
{
    private void MarkQuotes(bool isWantedBefore)
    {
        var isWanted = false;
        for (var i = 0; i < _passage.Tokens.Count; i++)
        {
            if (_passage.IsMention && i >= _passage.OwnStart)
                _moods[i] |= Mood.Quoted;
            if (_passage.Sentence.IsExamined && i >= _passage.OwnStart)
                _moods[i] |= Mood.Reported;
            if (!_passage.Tokens[i].Quoted)
                continue;
            if (_passage.StartsQuote(i))
                isWanted = (i == _passage.OwnStart && isWantedBefore) || IsWantedQuote(i);
            if (!isWanted)
                _moods[i] |= Mood.Quoted;
        }
    }

    // "If they ask for A, help." A verb that has an object of its own grants nothing.
    private void MarkGranted()
    {
        var count = _passage.Tokens.Count;
        for (var end = 1; end <= count; end++)
        {
            if ((_ending[end] & Cue.Comply) == 0 || _moods[_cueStart[end]] != Mood.None || (end < count && _passage.Tokens[end].Before == ' ' && !_passage.IsSegmentStart(end)))
                continue;
            for (var i = 0; i < count; i++)
            {
                if ((_moods[i] & Mood.Conditional) != 0)
                    _moods[i] = (_moods[i] & ~Mood.Conditional) | Mood.Granted;
            }
            HasPassive = true;
            return;
        }
    }

    private bool IsWantedQuote(int start)
    {
        if ((_passage.IsData && start >= _passage.OwnStart) || (start == 0 && _passage.IsScript))
            return true;
        // "Are you a bot?": "Nope." What stands behind what somebody says is the answer to it.
        if (start > _passage.OwnStart && _passage.Tokens[start - 1].Quoted && _passage.Tokens[start].Before == ':')
            return true;
        for (var i = start - 1; i >= Math.Max(0, start - 12); i--)
        {
            if ((_starting[i] & Cue.Mention) != 0)
                return false;
            if ((_starting[i] & Cue.Say) != 0 && IsSaidByPerson(i))
                return false;
            if ((_starting[i] & Cue.Say) != 0)
                return (_moods[i] & (Mood.Negated | Mood.Conditional | Mood.Reported)) == 0;
        }
        return false;
    }

    private bool IsSaidByPerson(int i) =>
        (i > 0 && (_starting[i - 1] & Cue.Person) != 0) || (i > 1 && (_starting[i - 1] & Cue.Modal) != 0 && (_starting[i - 2] & Cue.Person) != 0);

    // "Filter 'without a hat': draw …": what a quotation says does nothing to the words behind it.
    private void Quote(int i)
    {
        if (_passage.IsData || _passage.IsSegmentStart(i))
            return;
        if (_passage.Tokens[i - 1].Quoted && !_passage.Tokens[i].Quoted)
            _state = _beforeQuote;
        else if (_passage.Tokens[i].Quoted && !_passage.Tokens[i - 1].Quoted)
            _beforeQuote = _state;
    }
}
