using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>
/// Finds the sentences of a text that only say what an examiner looks for: a question to be answered yes or no, the definition of a label
/// ("- Harassment: insults a person", "Insults a person"), and what is told about texts of a kind ("Listings that offer …").
/// </summary>
internal sealed class Examination
{
    private const Cue Detecting = Cue.Detector | Cue.DetectorAfter;

    // So many sentences around a definition may name the task; the answer stands this near to its question, and so many sentences say what a prompt is for.
    private const int Around = 4, AnswerWithin = 2, Opening = 2;

    private const int LongestLabel = 4;

    // So many members of a verdict make one.
    private const int VerdictOfExample = 2, VerdictOfSchema = 3;

    private readonly string _text;
    private readonly List<Sentence> _sentences;
    private readonly CueTable _cues;
    private readonly int _answer, _subject, _field, _instruction, _english;

    private Examination(string text, List<Sentence> sentences, Lexicon lexicon, CueTable cues)
    {
        _text = text;
        _sentences = sentences;
        _cues = cues;
        _answer = lexicon.KnownConcept("verdict-answer") ?? -1;
        _subject = lexicon.KnownConcept("content-subject") ?? -1;
        _field = lexicon.KnownConcept("profile-field") ?? -1;
        _instruction = lexicon.KnownConcept("do") ?? -1;
        _english = lexicon.LanguageOf("en");
    }

    /// <summary>Marks them, once the concepts of the whole text are known.</summary>
    public static void Mark(string text, List<Sentence> sentences, Lexicon lexicon, CueTable cues)
    {
        var examination = new Examination(text, sentences, lexicon, cues);
        for (var i = 0; i < sentences.Count; i++)
            sentences[i].IsExamined = examination.IsQuestion(i) || examination.IsVerdict(i) || examination.IsAboutContent(i) || examination.IsTold(i) || examination.IsLabelled(i);
        examination.MarkDefinitions();
    }

    /// <summary>Marks a structure that is a verdict, {"label": …, "evidence": …, "confidence": …}: what its members name was found in a text.</summary>
    public static void MarkVerdict(string text, List<Sentence> sentences, Lexicon lexicon)
    {
        if (lexicon.KnownConcept("verdict-member") is not { } member)
            return;
        var members = sentences.SelectMany(sentence => sentence.Matches, (sentence, match) => (sentence, match)).Where(pair => pair.match.Concept == member)
            .Select(pair => pair.sentence.Tokens[pair.match.Start].Word).Distinct().Count();
        if (members < (text.Length > 0 && text[0] is '{' or '[' ? VerdictOfExample : VerdictOfSchema))
            return;
        foreach (var sentence in sentences)
            sentence.IsExamined = true;
    }

    // "Does the customer ask for …? Answer yes or no."
    private bool IsQuestion(int index)
    {
        var sentence = _sentences[index];
        if (sentence.Tokens[0].Quoted || !IsAsked(sentence))
            return false;
        for (var i = Math.Max(0, index - AnswerWithin); i <= Math.Min(_sentences.Count - 1, index + AnswerWithin); i++)
        {
            if (Has(_sentences[i], _answer) && Alternatives.MayMeet(sentence.Within, _sentences[i].Within))
                return true;
        }
        return false;
    }

    // "Does it try to get a code? Answer FRAUD or FINE."
    private bool IsVerdict(int index) =>
        Has(_sentences[index], _answer) && Enumerable.Range(Math.Max(0, index - AnswerWithin), Math.Min(index, AnswerWithin)).Any(i => !_sentences[i].Tokens[0].Quoted && IsAsked(_sentences[i]) && Alternatives.MayMeet(_sentences[i].Within, _sentences[index].Within));

    private bool IsAsked(Sentence sentence)
    {
        var last = sentence.Tokens[sentence.Tokens.Count - 1];
        for (var i = last.End; i < sentence.End; i++)
        {
            if (_text[i] is '?' or '？')
                return !last.Quoted;
        }
        return false;
    }

    private bool IsAboutContent(int index) =>
        _sentences[index].Matches.Exists(match => match.Concept == _subject && match.Start <= 1) && IsExamined(index, index + 1);

    // "'I know where you live' -> true"
    private bool IsLabelled(int index)
    {
        var tokens = _sentences[index].Tokens;
        var label = tokens.FindIndex(token => !token.Quoted);
        return label > 0 && tokens.Count - label <= LongestLabel && _text.IndexOfAny(['>', '→'], tokens[label - 1].End, tokens[label].Start - tokens[label - 1].End) >= 0;
    }

    // "# Threat / Announces harm to somebody": what a text does that is looked for, in a line of its own. Orders do not end in -s.
    private bool IsTold(int index)
    {
        var sentence = _sentences[index];
        var word = sentence.Tokens[0].Word;
        return (sentence.Language & _english) != 0 && word.Length > 4 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal)
            && StartsLine(sentence.Start) && sentence.Matches.Exists(match => match.Concept == _instruction && match.Start == 0)
            && (IsExamined(index, index + 1) || _sentences.Take(Opening).Any(opening => opening.Matches.Exists(match => (_cues.Of(match.Concept) & Detecting) != 0)));
    }

    // At least two lines below each other that define a label each, near to a task that examines.
    private void MarkDefinitions()
    {
        for (var i = 0; i < _sentences.Count; i++)
        {
            var end = i;
            while (end < _sentences.Count && LabelEnd(_sentences[end]) > 0)
                end++;
            if (end - i > 1 && IsExamined(i, end) && Enumerable.Range(i, end - i).Count(IsField) * 2 < end - i)
            {
                for (var item = i; item < end; item++)
                    _sentences[item].IsExamined |= !IsInstruction(_sentences[item], LabelEnd(_sentences[item]));
            }
            i = Math.Max(i, end - 1);
        }
    }

    // "Audience: …", "Tone: …" describe what is to be made.
    private bool IsField(int index) => _sentences[index].Matches.Exists(match => match.Concept == _field && match.Start == 0);

    // Whether a sentence around these examines.
    private bool IsExamined(int start, int end)
    {
        for (var i = Math.Max(0, start - Around); i < Math.Min(_sentences.Count, end + Around); i++)
        {
            if ((i < start || i >= end) && Alternatives.MayMeet(_sentences[start].Within, _sentences[i].Within) && _sentences[i].Matches.Exists(match => (_cues.Of(match.Concept) & Detecting) != 0))
                return true;
        }
        return _sentences[start].Frames.Any(frame => frame.Matches.Exists(match => (_cues.Of(match.Concept) & Detecting) != 0));
    }

    // "Hate: praises …", "hate = …", "hate – …" on a line of its own: the index of the first word behind the label, or 0.
    private int LabelEnd(Sentence sentence)
    {
        if (!StartsLine(sentence.Start))
            return 0;
        var tokens = sentence.Tokens;
        for (var i = 1; i <= Math.Min(LongestLabel, tokens.Count - 1); i++)
        {
            if (tokens[i].Before == ':' || _text.IndexOfAny(['=', '–', '—', '→'], tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End) >= 0 || _text.IndexOf(" - ", tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End, StringComparison.Ordinal) >= 0)
                return i;
            if (tokens[i].Before is not ' ')
                return 0;
        }
        return 0;
    }

    private bool StartsLine(int start)
    {
        for (var i = start - 1; i >= 0 && _text[i] != '\n'; i--)
        {
            if (char.IsLetter(_text[i]))
                return false;
        }
        return true;
    }

    // "Lonely: make them stay" orders; "Threat: threatens somebody" does not. English tells them apart by the ending.
    private bool IsInstruction(Sentence sentence, int first) =>
        (sentence.Language & _english) != 0 && sentence.Matches.Exists(match => match.Concept == _instruction && match.Start == first)
        && !sentence.Tokens[first].Quoted && sentence.Tokens[first].Word is var word && !word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);

    private static bool Has(Sentence sentence, int concept) => sentence.Matches.Exists(match => match.Concept == concept);
}
