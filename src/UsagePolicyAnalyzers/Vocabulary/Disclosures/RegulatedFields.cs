using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicyAnalyzers.Vocabulary.Disclosures;

/// <summary>
/// Tells the regulated field that prompts, names and routes speak of, by weighing words: a strong word says the field, weak words say it
/// together; words of another setting (a cluster with a doctor, a warehouse with stock) take it back.
/// </summary>
internal sealed class RegulatedFields
{
    private const int Strong = 3;
    private const int Weak = 1;
    private const int Veto = -2;

    /// <summary>The least weight that is evidence: a strong word with a weak one, or four weak ones.</summary>
    private const int Threshold = 4;

    private static readonly char[] s_ends = ['.', '!', '?', ';', '\n', '。', '！', '？', '；'];

    private readonly List<(RegulatedField Field, int Weight, Phrases Phrases)> _rows;

    /// <summary>Takes the words of each field from rows: <c>field | strong, weak or veto | language | phrases</c>.</summary>
    public RegulatedFields(IEnumerable<ImmutableArray<string>> rows)
    {
        var phrases = new Dictionary<(RegulatedField Field, int Weight), Phrases>();
        foreach (var row in rows)
        {
            var key = ((RegulatedField)Enum.Parse(typeof(RegulatedField), row[0]), row[1] == "strong" ? Strong : row[1] == "weak" ? Weak : Veto);
            if (!phrases.TryGetValue(key, out var own))
                phrases.Add(key, own = new());
            foreach (var phrase in EmbeddedTable.List(row[3], ','))
                own.Add(phrase);
        }

        _rows = phrases.Select(row => (row.Key.Field, row.Key.Weight, row.Value)).ToList();
    }

    /// <summary>The field that the texts speak of most, or null where the evidence is thin.</summary>
    /// <param name="texts">Sentences, identifiers and routes, in any mixture.</param>
    public RegulatedField? Find(params string[] texts) => Find((IEnumerable<string>)texts);

    /// <inheritdoc cref="Find(string[])" />
    public RegulatedField? Find(IEnumerable<string> texts)
    {
        // Each text apart, so that no phrase spans two; each phrase once, so that repetition is no evidence.
        var words = texts.SelectMany(text => text.Split(s_ends)).Select(WordsOf).Where(sentence => !NamesSeveral(sentence)).ToList();
        RegulatedField? best = null;
        var bestWeight = Threshold - 1;
        foreach (var field in new[] { RegulatedField.Medical, RegulatedField.Legal, RegulatedField.Financial, RegulatedField.News })
        {
            var weight = _rows.Where(row => row.Field == field).Sum(row => row.Weight * CountDistinct(row.Phrases, words));
            if (weight > bestWeight)
                (best, bestWeight) = (field, weight);
        }

        return best;
    }

    // "No medical, legal or financial advice" is what any assistant is told: evidence for none of them.
    private bool NamesSeveral(List<string> sentence) =>
        _rows.Where(row => row.Weight == Strong && row.Field != RegulatedField.News && row.Phrases.Find(sentence).Any()).Select(row => row.Field).Distinct().Count() > 1
        && _rows.Where(row => row.Weight > 0 && row.Phrases.Find(sentence).Any()).Select(row => row.Field).Distinct().Count() > 2;

    private static int CountDistinct(Phrases phrases, List<List<string>> texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var (start, end) in phrases.Find(text))
                found.Add(Stem(string.Join(" ", text.Skip(start).Take(end - start))));
        }

        return found.Count;
    }

    // "patient" and "patients" are one word; so are the forms of a word in most of its languages.
    private static string Stem(string phrase) => phrase.Length > 5 && phrase[0] < 0x3040 ? phrase.Substring(0, 5) : phrase;

    // Identifiers fall into their words, as do routes; sentences have none to split.
    private static List<string> WordsOf(string text) =>
        text.IndexOf(' ') < 0 && text.All(c => c < 0x3040) ? NameWords.Split(text) : Phrases.WordsOf(text);
}
