using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>The rows of all intents, by the concept of their act.</summary>
internal sealed class IntentTable
{
    private static readonly ConditionalWeakTable<Lexicon, IntentTable> s_tables = new();
    private readonly Dictionary<int, List<Row>> _rows = new();

    /// <summary>Compiles the rows of a lexicon.</summary>
    public IntentTable(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Cues = new(lexicon);
        var vetoes = lexicon.Rows.Where(row => row.IsVeto).ToLookup(row => row.Intent, row => row);
        foreach (var row in lexicon.Rows.Where(row => !row.IsVeto))
        {
            var atoms = row.Atoms.Skip(1).Concat(vetoes[row.Intent].SelectMany(veto => veto.Atoms).Select(name => "!" + name));
            var compiled = new Row(row.Intent, row.Atoms[0][0] == '-', atoms.Select(atom => Atom.Read(atom, lexicon)).ToImmutableArray());
            foreach (var act in Atom.Read(row.Atoms[0].Substring(1), lexicon).Concepts)
            {
                if (!_rows.TryGetValue(act, out var rows))
                    _rows.Add(act, rows = new());
                rows.Add(compiled);
            }
        }
        Intents = lexicon.Rows.Select(row => row.Intent).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToImmutableArray();
        AnyOrder = new[] { "ja", "tr", "de", "zh" }.Aggregate(0, (bits, code) => bits | lexicon.LanguageOf(code));
    }

    /// <summary>The embedded table.</summary>
    public static IntentTable Default => Of(Lexicon.Default);

    /// <summary>The table of a lexicon, compiled once.</summary>
    public static IntentTable Of(Lexicon lexicon) => s_tables.GetValue(lexicon, static l => new(l));

    /// <summary>Its words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Its structure words.</summary>
    public CueTable Cues { get; }

    /// <summary>The names of all intents.</summary>
    public ImmutableArray<string> Intents { get; }

    /// <summary>Languages whose verb may stand after its object.</summary>
    public int AnyOrder { get; }

    /// <summary>The rows whose act is this concept.</summary>
    public IEnumerable<Row> RowsOf(int act) => _rows.TryGetValue(act, out var rows) ? rows : Enumerable.Empty<Row>();

    /// <summary>Who does what in which polarity.</summary>
    /// <param name="Intent">Name of the intent.</param>
    /// <param name="IsForbidden">The prompt forbids the act: "never reveal…".</param>
    /// <param name="Atoms">What must and what must not stand beside the act.</param>
    internal sealed record Row(string Intent, bool IsForbidden, ImmutableArray<Atom> Atoms);

    /// <summary>One condition of a row.</summary>
    /// <param name="Concepts">Any of these concepts.</param>
    /// <param name="IsVeto">None of them may stand there.</param>
    /// <param name="IsAfter">After the atom before it, in the same mood as the act.</param>
    /// <param name="AnyMood">The mood does not matter.</param>
    /// <param name="Anywhere">Anywhere in the prompt.</param>
    /// <param name="MaxDistance">Most words between it and the atom before it.</param>
    internal sealed record Atom(ImmutableArray<int> Concepts, bool IsVeto, bool IsAfter, bool AnyMood, bool Anywhere, int MaxDistance)
    {
        /// <summary>Reads <c>>concept|concept?:3</c>.</summary>
        public static Atom Read(string atom, Lexicon lexicon)
        {
            bool isVeto = false, isAfter = false, anywhere = false;
            var start = 0;
            for (; start < atom.Length && atom[start] is '!' or '>' or '~'; start++)
            {
                isVeto |= atom[start] == '!';
                isAfter |= atom[start] == '>';
                anywhere |= atom[start] == '~';
            }
            var colon = atom.IndexOf(':');
            var end = colon < 0 ? atom.Length : colon;
            var maxDistance = colon >= 0 && int.TryParse(atom.Substring(colon + 1), out var words) ? words : int.MaxValue;
            var anyMood = end > start && atom[end - 1] == '?';
            if (anyMood)
                end--;
            var concepts = atom.Substring(start, end - start).Split('|').Select(lexicon.ConceptOf).ToImmutableArray();
            return new(concepts, isVeto, isAfter, anyMood, anywhere, maxDistance);
        }
    }
}
