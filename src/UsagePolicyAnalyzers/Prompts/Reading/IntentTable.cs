using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>The rows of all intents, by the concept of their act.</summary>
internal sealed class IntentTable
{
    private static readonly ConditionalWeakTable<Lexicon, Lazy<IntentTable>> s_tables = new();
    private readonly List<Row>?[] _rows;
    private readonly bool[] _isKey;
    private readonly bool[] _isKeyAround;
    private readonly ImmutableHashSet<int> _anyOrders, _plain, _replies, _judgements;

    /// <summary>Compiles the rows of a lexicon.</summary>
    public IntentTable(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Cues = new(lexicon);
        var vetoes = lexicon.Rows.Where(row => row.IsVeto).ToLookup(row => row.Intent, row => row);
        var byAct = new Dictionary<int, List<Row>>();
        foreach (var row in lexicon.Rows.Where(row => !row.IsVeto))
        {
            // What is gathered from several sentences names its own excuses, and so does what is named plainly.
            var namesVetoes = row.Atoms[0].StartsWith("++", StringComparison.Ordinal) || row.Atoms.Any(atom => atom[0] == '&');
            var atoms = row.Atoms.Skip(1).Concat(namesVetoes ? Enumerable.Empty<string>() : vetoes[row.Intent].SelectMany(veto => veto.Atoms).Select(name => "!" + name));
            var acts = Atom.Read(row.Atoms[0].TrimStart('+', '-'), lexicon).Concepts;
            var compiled = new Row(row.Intent, acts, row.Atoms[0][0] == '-', atoms.Select(atom => Atom.Read(atom, lexicon)).ToImmutableArray());
            Cues.Meant.UnionWith(acts.Concat(compiled.Atoms.Where(atom => !atom.IsVeto).SelectMany(atom => atom.Concepts)));
            foreach (var act in acts)
            {
                if (!byAct.TryGetValue(act, out var rows))
                    byAct.Add(act, rows = new());
                rows.Add(compiled);
            }
        }
        _rows = new List<Row>?[lexicon.ConceptCount];
        foreach (var rows in byAct)
            _rows[rows.Key] = rows.Value;
        _isKey = new bool[lexicon.ConceptCount];
        _isKeyAround = new bool[lexicon.ConceptCount];
        foreach (var row in byAct.Values.SelectMany(rows => rows).Distinct())
        {
            var around = row.Objects.IsEmpty ? row.Atoms.FirstOrDefault(atom => atom.Nearby && !atom.IsVeto) : null;
            foreach (var concept in around?.Concepts ?? row.Key(byAct))
                (around is null ? _isKey : _isKeyAround)[concept] = true;
        }
        Intents = lexicon.Rows.Select(row => row.Intent).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToImmutableArray();
        AnyAct = lexicon.ConceptOf("act-any");
        OtherPurpose = lexicon.ConceptOf("other-purpose");
        _anyOrders = new[] { "act-any", "do", "look" }.Select(lexicon.ConceptOf).ToImmutableHashSet();
        _plain = new[] { "act-any", "do", "produce", "role", "tell", "help" }.Select(lexicon.ConceptOf).ToImmutableHashSet();
        _replies = new[] { "identity-answer", "plain-answer", "confirm-it", "dodge", "deny", "claim", "hide", "welcome-act", "scold-act", "give-up-yes", "agree-verb", "encourage", "comply-verb", "stall-act" }.Select(lexicon.ConceptOf).ToImmutableHashSet();
        _judgements = new[] { "infer", "rate", "detect-verb", "look", "report-that", "infer-act" }.Select(lexicon.ConceptOf).ToImmutableHashSet();
        Italian = lexicon.LanguageOf("it");
        AnyOrder = new[] { "ja", "tr", "de", "zh" }.Aggregate(0, (bits, code) => bits | lexicon.LanguageOf(code));
    }

    /// <summary>The embedded table.</summary>
    public static IntentTable Default => Of(Lexicon.Default);

    /// <summary>The table of a lexicon, compiled once: on two threads at a time the lexicon would get the same concept twice.</summary>
    public static IntentTable Of(Lexicon lexicon) => s_tables.GetValue(lexicon, static l => new(() => new(l))).Value;

    /// <summary>Its words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Its structure words.</summary>
    public CueTable Cues { get; }

    /// <summary>The names of all intents.</summary>
    public ImmutableArray<string> Intents { get; }

    /// <summary>Languages whose verb may stand after its object.</summary>
    public int AnyOrder { get; }

    /// <summary>Any verb that instructs.</summary>
    public int AnyAct { get; }

    /// <summary>"Lesson", "verdict", "novel": the text examines, teaches or tells, and holds words of every kind.</summary>
    public int OtherPurpose { get; }

    /// <summary>Verbs that stand in every prompt.</summary>
    public bool IsAnyOrder(int act) => _anyOrders.Contains(act);

    /// <summary>The bit of Italian, whose "di" is a verb or a preposition.</summary>
    public int Italian { get; }

    /// <summary>Verbs that make, say or do something, rather than look at what is there.</summary>
    public bool IsPlain(int act) => _plain.Contains(act);

    /// <summary>Verbs that say how somebody is.</summary>
    public bool IsJudgement(int act) => _judgements.Contains(act);

    /// <summary>Verbs that answer what is named as a case, rather than do something to an object.</summary>
    public bool IsReply(int act) => _replies.Contains(act);

    /// <summary>The rows whose act is this concept, or null.</summary>
    public List<Row>? RowsOf(int act) => _rows[act];

    /// <summary>No row holds in a sentence without a concept of this kind.</summary>
    public bool IsKey(int concept) => _isKey[concept];

    /// <summary>A row may hold in any sentence around a concept of this kind.</summary>
    public bool IsKeyAround(int concept) => _isKeyAround[concept];

    /// <summary>Who does what in which polarity.</summary>
    /// <param name="Intent">Name of the intent.</param>
    /// <param name="Acts">Any of these concepts is the act.</param>
    /// <param name="IsForbidden">The prompt forbids the act: "never reveal…".</param>
    /// <param name="Atoms">What must and what must not stand beside the act.</param>
    internal sealed record Row(string Intent, ImmutableArray<int> Acts, bool IsForbidden, ImmutableArray<Atom> Atoms)
    {
        /// <summary>Concepts of which one must stand beside the act.</summary>
        public ImmutableArray<int> Objects { get; } = Atoms.FirstOrDefault(atom => atom.IsBeside && !atom.IsVeto)?.Concepts ?? ImmutableArray<int>.Empty;

        /// <summary>Concepts that are to stand nearby.</summary>
        public ImmutableArray<int> Around { get; } = Atoms.Where(atom => atom.Nearby && !atom.IsVeto).SelectMany(atom => atom.Concepts).ToImmutableArray();

        /// <summary>Concepts that excuse a sentence nearby.</summary>
        public ImmutableArray<int> Excuses { get; } = Atoms.Where(atom => atom.Nearby && atom.IsVeto).SelectMany(atom => atom.Concepts).ToImmutableArray();

        /// <summary>The concept is what is done to the objects of the row, and none of them itself.</summary>
        public bool IsVerb(int act)
        {
            foreach (var atom in Atoms)
            {
                if (!atom.IsVeto && atom.Concepts.Contains(act))
                    return false;
            }
            return !Objects.IsEmpty;
        }

        /// <summary>Concepts of which one must stand in the sentence: the object rather than the act, which is said everywhere.</summary>
        public ImmutableArray<int> Key(Dictionary<int, List<Row>> byAct)
        {
            var needed = Atoms.Where(atom => atom.IsBeside && !atom.IsVeto).Select(atom => atom.Concepts).ToList();
            return needed.Find(concepts => !concepts.Any(byAct.ContainsKey)) is { IsDefault: false } objects ? objects : needed.Count > 0 ? needed[0] : Acts;
        }
    }

    /// <summary>One condition of a row.</summary>
    /// <param name="Concepts">Any of these concepts.</param>
    /// <param name="IsVeto">None of them may stand there.</param>
    /// <param name="IsAfter">After the atom before it, in the same mood as the act.</param>
    /// <param name="AnyMood">The mood does not matter.</param>
    /// <param name="Anywhere">Anywhere in the prompt.</param>
    /// <param name="Nearby">In the sentence or in those around it, unless it is forbidden or only talked about there.</param>
    /// <param name="MaxDistance">Most words between it and the atom before it.</param>
    /// <param name="IsBefore">Before the act: the case in which it is done.</param>
    internal sealed record Atom(ImmutableArray<int> Concepts, bool IsVeto, bool IsAfter, bool AnyMood, bool Anywhere, bool Nearby, int MaxDistance, bool IsBefore)
    {
        /// <summary>In the sentence or in the lines that introduce it.</summary>
        public bool IsBeside => !Anywhere && !Nearby;

        /// <summary>Reads <c>>concept|concept?:3</c>.</summary>
        public static Atom Read(string atom, Lexicon lexicon)
        {
            bool isVeto = false, isAfter = false, isBefore = false, anywhere = false, nearby = false;
            var start = 0;
            for (; start < atom.Length && atom[start] is '!' or '>' or '<' or '~' or '&'; start++)
            {
                isVeto |= atom[start] == '!';
                isAfter |= atom[start] == '>';
                isBefore |= atom[start] == '<';
                anywhere |= atom[start] == '~';
                nearby |= atom[start] == '&';
            }
            var colon = atom.IndexOf(':');
            var end = colon < 0 ? atom.Length : colon;
            var maxDistance = colon >= 0 && int.TryParse(atom.Substring(colon + 1), out var words) ? words : int.MaxValue;
            var anyMood = end > start && atom[end - 1] == '?';
            if (anyMood)
                end--;
            var concepts = atom.Substring(start, end - start).Split('|').Select(lexicon.ConceptOf).ToImmutableArray();
            return new(concepts, isVeto, isAfter, anyMood, anywhere, nearby, maxDistance, isBefore);
        }
    }
}
