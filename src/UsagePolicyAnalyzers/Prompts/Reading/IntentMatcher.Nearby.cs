using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <content>What stands in the sentences around.</content>
internal sealed partial class IntentMatcher
{
    private bool IsInPrompt(int concept) =>
        _inPrompt[concept] && (!_hasAlternatives || _sentences.Exists(sentence => MayMeet(sentence) && sentence.Matches.Exists(match => match.Concept == concept)));

    private bool MayMeet(Sentence other) => !_hasAlternatives || Alternatives.MayMeet(_passage.Sentence.Within, other.Within);

    private bool IsNearby(IntentTable.Atom atom, IntentTable.Row row, ConceptMatch act)
    {
        foreach (var concept in atom.Concepts)
        {
            if (!_inPrompt[concept])
                continue;
            for (var i = _first[concept]; i != None; i = _next[i])
            {
                // A word of the phrase itself excuses nothing: "never taught you to say no".
                if (atom.IsVeto ? !IsWithin(_passage.Matches[i], act) && !IsPartOfWanted(_passage.Matches[i], row, _passage.Matches) : (_moods[_passage.Matches[i].Start] & (atom.AnyMood ? NotMeant & ~Mood.Reported : NotMeant)) == 0)
                    return true;
            }
            var reach = atom.IsVeto ? ExcusedBy : _isLong ? AroundOfMany : Around;
            for (var i = Math.Max(0, _index - reach); i <= Math.Min(_sentences.Count - 1, _index + reach); i++)
            {
                if (i != _index && MayMeet(_sentences[i]) && (atom.IsVeto || !_isLong || IsInSection(_sentences[i])) && (atom.IsVeto ? Excuses(_sentences[i].Matches, concept, row) : Meant(i, atom.AnyMood).Contains(concept) && !IsCaseBehind(i, concept) && !IsExcused(i, row)))
                    return true;
            }
        }
        return false;
    }

    // "- Praise effort. / - If a pupil speaks of self-harm, …": a case in a later line says nothing of what is done before.
    private bool IsCaseBehind(int other, int concept)
    {
        var sentence = _sentences[other];
        if (other < _index || _text.IndexOf('\n', _passage.Sentence.End, Math.Max(0, sentence.Start - _passage.Sentence.End)) < 0)
            return false;
        return sentence.Matches.Exists(match => _table.Cues.Of(match.Concept) == Cue.Condition && match.Start == 0) && sentence.Matches.Exists(match => match.Concept == concept);
    }

    // What stands under another heading or in another list speaks of something else.
    private bool IsInSection(Sentence other)
    {
        var own = _passage.Sentence.Frames;
        for (var i = 0; i < Math.Min(own.Length, other.Frames.Length); i++)
        {
            if (own[i] != other.Frames[i] && own[i] != other && other.Frames[i] != _passage.Sentence)
                return false;
        }
        return true;
    }

    // What excuses the act excuses what stands in another sentence, too.
    private bool IsExcused(int sentence, IntentTable.Row row)
    {
        foreach (var excuse in row.Excuses)
        {
            if (Excuses(_sentences[sentence].Matches, excuse, row))
                return true;
        }
        return false;
    }

    private static bool Excuses(List<ConceptMatch> matches, int concept, IntentTable.Row row)
    {
        foreach (var match in matches)
        {
            if (match.Concept == concept && !IsPartOfWanted(match, row, matches))
                return true;
        }
        return false;
    }

    // "Without doing the maths": a word of a phrase that the row asks for excuses nothing.
    private static bool IsPartOfWanted(ConceptMatch excuse, IntentTable.Row row, List<ConceptMatch> matches)
    {
        foreach (var match in matches)
        {
            if (IsWithin(excuse, match) && row.Around.Contains(match.Concept))
                return true;
        }
        return false;
    }

    // The concepts of a sentence that are neither forbidden nor only talked about. What the other side says sets the scene.
    private HashSet<int> Meant(int index, bool evenReported)
    {
        ref var meant = ref (evenReported ? _meantOrReported : _meant)[index];
        if (meant is not null)
            return meant;
        meant = new();
        var (passage, moods, _, _) = Plain(index);
        var notMeant = passage.IsMention ? NotMeant & ~Mood.Quoted : NotMeant;
        if (evenReported)
            notMeant &= ~Mood.Reported;
        foreach (var match in passage.Matches)
        {
            if (match.Start >= passage.OwnStart && (moods[match.Start] & notMeant) == 0)
                meant.Add(match.Concept);
        }
        return meant;
    }

    // A sentence by itself, without the quotation that it may stand in.
    private Reading Plain(int index)
    {
        ref var plain = ref _plain[index];
        if (plain.Passage is null)
            plain = Heard(_sentences[index], isQuoteWanted: false);
        return plain;
    }

    private Reading Heard(Sentence sentence, bool isQuoteWanted)
    {
        var passage = new Passage(sentence, _text);
        var moods = MoodReader.Read(passage, _table.Cues, isQuoteWanted, out var anyOrder, out var cues);
        return new(passage, moods, cues, anyOrder);
    }

    // How the words of a sentence are meant.
    private readonly record struct Reading(Passage Passage, Mood[] Moods, Cue[] Cues, bool AnyOrder);
}
