using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>What a word does to the sentence around it. The names are those of concepts in the word tables.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>"never", "do not": forbids what follows.</summary>
    Negator = 1,

    /// <summary>"~ないで", "*meyin": forbids what stands before it in the sentence.</summary>
    NegatorAfter = 1 << 1,

    /// <summary>"nicht": forbids its clause on both sides.</summary>
    NegatorBoth = 1 << 2,

    /// <summary>"avoid", "refuse to": turns the polarity of what follows.</summary>
    Refuser = 1 << 3,

    /// <summary>"off limits", "is forbidden": forbids the whole sentence and what it introduces.</summary>
    Ban = 1 << 4,

    /// <summary>"but", "instead": ends a negation.</summary>
    Breaker = 1 << 5,

    /// <summary>"Do:", "always": what follows is wanted.</summary>
    Permit = 1 << 6,

    /// <summary>"classify", "decide whether": what follows is only talked about.</summary>
    Detector = 1 << 7,

    /// <summary>"~か判定して": what stands before is only talked about.</summary>
    DetectorAfter = 1 << 8,

    /// <summary>"if", "when": what follows up to the comma is a case, not an instruction.</summary>
    Condition = 1 << 9,

    /// <summary>"~場合は": what stands before is a case.</summary>
    ConditionAfter = 1 << 10,

    /// <summary>"who": what follows up to the comma describes somebody.</summary>
    Relative = 1 << 11,

    /// <summary>"before", "until" after a negation: what follows is demanded.</summary>
    Until = 1 << 12,

    /// <summary>"say", "reply with": the quotation that follows is wanted.</summary>
    Say = 1 << 13,

    /// <summary>"attacks look like this", "the user writes": the quotation that follows is somebody else's.</summary>
    Mention = 1 << 14,

    /// <summary>"the user", "somebody": who acts is not the model.</summary>
    Person = 1 << 15,

    /// <summary>"is to be": the object stands before its verb.</summary>
    Passive = 1 << 16,

    /// <summary>"or", "and".</summary>
    And = 1 << 17,

    /// <summary>"You are", "act as".</summary>
    Role = 1 << 18,

    /// <summary>"explain": what follows is passed on as knowledge.</summary>
    Explainer = 1 << 19,

    /// <summary>"may", "might": between a person and what that person does.</summary>
    Modal = 1 << 20,

    /// <summary>"without being noticed": the words in it that look like cues are none.</summary>
    NoCue = 1 << 21,

    /// <summary>"bad examples", "known attacks": what follows the colon is shown, not asked for.</summary>
    Exhibit = 1 << 22,

    /// <summary>"if they ask for it, help": the case that was named is instructed.</summary>
    Comply = 1 << 23,

    /// <summary>"scammers": what they do is told, not asked for.</summary>
    Wrongdoer = 1 << 24,

    /// <summary>German "ob", "dass": the comma before it does not end what stands before it.</summary>
    Complementizer = 1 << 25,

    /// <summary>"should", "gets a": the verb of the main clause, after a subject that is described ("members who …").</summary>
    Predicate = 1 << 26,

    /// <summary>German "Fragt jemand …": a case if the sentence begins with it.</summary>
    ConditionFirst = 1 << 27,

    /// <summary>A negation that belongs to a longer phrase, "without saying who is behind it": told of the word, not of a table.</summary>
    PartOfPhrase = 1 << 28,

    /// <summary>"You may be asked to", "try to make you", "train staff to recognise when": a case, and none of these words is an act.</summary>
    Case = 1 << 29,

    /// <summary>"Convicted of", "laws against", "the harm that comes from": what others do is told.</summary>
    Told = 1 << 30,
}

/// <summary>Which concepts of a lexicon are cues.</summary>
internal sealed class CueTable
{
    private readonly Cue[] _cues;

    /// <summary>Looks the names of all cues up.</summary>
    public CueTable(Lexicon lexicon)
    {
        var cues = new (string Name, Cue Cue)[]
        {
            ("negator", Cue.Negator), ("negator-after", Cue.NegatorAfter), ("negator-verb", Cue.NegatorAfter), ("negator-both", Cue.NegatorBoth), ("refuser", Cue.Refuser),
            ("ban", Cue.Ban), ("breaker", Cue.Breaker), ("permit", Cue.Permit), ("detector", Cue.Detector), ("detector-after", Cue.DetectorAfter),
            ("condition", Cue.Condition), ("condition-after", Cue.ConditionAfter), ("relative", Cue.Relative), ("until", Cue.Until),
            ("say", Cue.Say), ("mention", Cue.Mention), ("person", Cue.Person), ("passive", Cue.Passive), ("and", Cue.And),
            ("role", Cue.Role), ("explainer", Cue.Explainer), ("modal", Cue.Modal), ("no-cue", Cue.NoCue), ("exhibit", Cue.Exhibit), ("comply", Cue.Comply), ("wrongdoer", Cue.Wrongdoer),
            ("complementizer", Cue.Complementizer), ("predicate", Cue.Predicate), ("condition-first", Cue.ConditionFirst), ("case", Cue.Case), ("told", Cue.Told),
        };
        NegatedVerb = lexicon.ConceptOf("negator-verb");
        Being = lexicon.ConceptOf("being");
        Somebody = lexicon.ConceptOf("somebody");
        Doing = lexicon.ConceptOf("do");
        Determiner = lexicon.ConceptOf("determiner");
        Habit = lexicon.ConceptOf("habit");
        Lead = lexicon.ConceptOf("lead");
        Describer = lexicon.ConceptOf("describer");
        SpeakOf = lexicon.ConceptOf("speak-of");
        ToldVerb = lexicon.ConceptOf("told-verb");
        Auxiliary = lexicon.ConceptOf("auxiliary");
        No = lexicon.ConceptOf("no-word");
        var numbers = cues.Select(cue => lexicon.ConceptOf(cue.Name)).ToArray();
        _cues = new Cue[numbers.Max() + 1];
        for (var i = 0; i < cues.Length; i++)
            _cues[numbers[i]] = cues[i].Cue;
    }

    /// <summary>The negation that is in a verb itself, Turkish "yazma": no part of a phrase that only names the verb.</summary>
    public int NegatedVerb { get; }

    /// <summary>"Is", "gets": in front of a participle it says what is to be done, or what is always done.</summary>
    public int Being { get; }

    /// <summary>"You", "they", "anyone": somebody is spoken to or spoken of.</summary>
    public int Somebody { get; }

    /// <summary>"Write", "hit": what a main clause that instructs begins with.</summary>
    public int Doing { get; }

    /// <summary>"The", "each": a thing is named.</summary>
    public int Determiner { get; }

    /// <summary>"Often", "sometimes": what happens is told.</summary>
    public int Habit { get; }

    /// <summary>"And", "to", "you": an order may stand behind it.</summary>
    public int Lead { get; }

    /// <summary>"That", "who": what kind of thing it is.</summary>
    public int Describer { get; }

    /// <summary>"Tell", "think": verbs with an "of" behind them.</summary>
    public int SpeakOf { get; }

    /// <summary>"Has", "wasn't": what was is told.</summary>
    public int ToldVerb { get; }

    /// <summary>"Does" of "does not".</summary>
    public int Auxiliary { get; }

    /// <summary>"No", German "keine": between a verb and its object it forbids the verb.</summary>
    public int No { get; }

    /// <summary>Concepts that rows ask for: a negation that begins or ends one of their phrases belongs to the phrase ("nothing to eat").</summary>
    public HashSet<int> Meant { get; } = new();

    /// <summary>The cue of a concept.</summary>
    public Cue Of(int concept) => concept < _cues.Length ? _cues[concept] : Cue.None;
}
