namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>A domain in which decisions about people, or about what people depend on, are high-stakes.</summary>
/// <param name="Id">As in the table, such as <c>employment</c>.</param>
/// <param name="Name">As shown.</param>
internal sealed record Domain(string Id, string Name);

/// <summary>Tells the high-stakes domain by weighted words, from <c>domains.words.txt</c>: one stray word is no evidence.</summary>
internal static class Domains
{
    private const int Enough = 3;
    private const int VetoWeight = 2;

    private static readonly Lazy<(Dictionary<string, Domain> All, TermIndex<(string[] Domains, int Weight)> Terms)> s_table = new(Read);

    /// <summary>The domain that most of the words speak of; null where none is plain.</summary>
    /// <param name="texts">Names and texts; a word counts once, however often it is there.</param>
    public static Domain? Find(IEnumerable<string> texts) => Rank(texts).FirstOrDefault();

    /// <summary>The domains that the words speak of, the plainest first.</summary>
    public static IEnumerable<Domain> Rank(IEnumerable<string> texts)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = new HashSet<(string, int, string)>();
        foreach (var (term, (domains, weight), _) in texts.Distinct(StringComparer.Ordinal).SelectMany(s_table.Value.Terms.Find))
        {
            foreach (var domain in domains)
            {
                if (counted.Add((domain, weight, term)))
                    points[domain] = (points.TryGetValue(domain, out var sum) ? sum : 0) + weight;
            }
        }

        return points.Where(p => p.Value >= Enough).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => s_table.Value.All[p.Key]);
    }

    private static (Dictionary<string, Domain>, TermIndex<(string[], int)>) Read()
    {
        var all = new Dictionary<string, Domain>(StringComparer.Ordinal);
        var terms = new TermIndex<(string[], int)>();
        foreach (var row in EmbeddedTable.Rows("domains.words.txt"))
        {
            switch (row[0])
            {
                case "domain":
                    all.Add(row[1], new Domain(row[1], row[2]));
                    break;
                case "term":
                    terms.Add(row[4], ([row[1]], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)));
                    break;
                default:
                    terms.Add(row[3], (row[1] == "*" ? all.Keys.ToArray() : row[1].Split(','), -VetoWeight));
                    break;
            }
        }

        return (all, terms);
    }
}
