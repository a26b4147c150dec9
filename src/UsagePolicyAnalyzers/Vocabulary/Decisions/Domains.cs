using System.Collections.Concurrent;

namespace UsagePolicyAnalyzers.Vocabulary.Decisions;

/// <summary>A domain in which decisions about people, or about what people depend on, are high-stakes.</summary>
/// <param name="Id">As in the table, such as <c>employment</c>.</param>
/// <param name="Name">As shown.</param>
internal sealed record Domain(string Id, string Name);

/// <summary>Tells the high-stakes domain by weighted words, from <c>domains.words.txt</c>: one stray word is no evidence.</summary>
internal sealed class Domains
{
    private const int Enough = 3;
    private const int VetoWeight = 2;

    // A long text speaks of many things: from so many characters on, one point more for so many further ones.
    private const int LongText = 4_000;
    private const int StrayWord = 2_000;

    private readonly Dictionary<string, Domain> _all;
    private readonly TermIndex<(string[] Domains, int Weight)> _terms = new();
    private readonly ConcurrentDictionary<(string Term, string Domain), bool> _effects = new();

    /// <summary>Takes domains, terms and vetoes from rows.</summary>
    public Domains(IEnumerable<ImmutableArray<string>> rows)
    {
        var kinds = rows.ToLookup(row => row[0], StringComparer.Ordinal);
        _all = kinds["domain"].ToDictionary(row => row[1], row => new Domain(row[1], row[2]), StringComparer.Ordinal);
        foreach (var row in kinds["term"])
            _terms.Add(row[4], ([row[1]], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var row in kinds["veto"])
            _terms.Add(row[3], (row[1] == "*" ? _all.Keys.ToArray() : row[1].Split(','), -VetoWeight));
    }

    /// <summary>The domain that most of the words speak of; null where none is plain.</summary>
    /// <param name="texts">Names and texts; a word counts once, however often it is there.</param>
    public Domain? Find(IEnumerable<string> texts) => Rank(texts).FirstOrDefault();

    /// <summary>The domains that the words speak of, the plainest first.</summary>
    /// <param name="texts">Names and texts.</param>
    /// <param name="nearly">Also those that one more word would make plain.</param>
    public IEnumerable<Domain> Rank(IEnumerable<string> texts, bool nearly = false)
    {
        // A word that several languages have says no more than in the one where it says least.
        var weights = new Dictionary<(string Domain, string Term), int>();
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        foreach (var (term, (domains, weight), _) in distinct.SelectMany(text => _terms.Find(text)))
        {
            foreach (var domain in domains)
            {
                // What is done cannot speak for itself.
                if (!nearly || weight < 0 || !IsEffect(term, domain))
                    weights[(domain, term)] = weights.TryGetValue((domain, term), out var other) ? Math.Min(weight, other) : weight;
            }
        }

        var points = weights.GroupBy(w => w.Key.Domain, w => w.Value).Select(g => (g.Key, Value: g.Sum()));
        var enough = Enough + Math.Max(0, distinct.Sum(text => text.Length) - LongText) / StrayWord;
        return points.Where(p => p.Value >= (nearly ? enough - 1 : enough)).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => _all[p.Key]);
    }

    // The terms and domains are those of the table.
    private bool IsEffect(string term, string domain) => _effects.GetOrAdd((term, domain), e => Decisions.EffectIn(e.Term, _all[e.Domain]) != null);
}
