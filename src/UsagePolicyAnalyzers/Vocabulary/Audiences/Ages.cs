using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Vocabulary.Audiences;

/// <summary>What names and texts say about the age of the people whom a program serves.</summary>
internal static class Ages
{
    private static readonly Lazy<Dictionary<string, TermIndex<bool>>> s_terms = new(() =>
    {
        var terms = new Dictionary<string, TermIndex<bool>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("ages.words.txt"))
        {
            if (!terms.TryGetValue(row[0], out var index))
                terms.Add(row[0], index = new TermIndex<bool>());
            index.Add(row[2], true);
        }

        return terms;
    });

    /// <summary>Whether a name is the lowest age of people, as in <c>MinimumAge</c>, and not of files or fares.</summary>
    /// <param name="name">The name.</param>
    /// <param name="container">The name of the type or object that it belongs to; empty for none.</param>
    public static bool IsMinimum(string name, string container) => Is("minimum", name) && !IsOther(name, container);

    /// <summary>Whether a name is the age of a person.</summary>
    /// <param name="name">The name.</param>
    /// <param name="container">The name of the type or object that it belongs to; empty for none.</param>
    public static bool IsAge(string name, string container) => name.Length < 30 && Is("age", name) && !IsOther(name, container);

    /// <summary>Whether a text speaks to those who look after children.</summary>
    public static bool IsForSupervisors(string text) => Is("supervisor", text);

    /// <summary>Whether a text turns somebody away for being too young.</summary>
    public static bool Refuses(string text) => Is("refusal", text);

    private static bool IsOther(string name, string container) => Is("other", name) || Is("other", container);

    private static bool Is(string kind, string text) => text.Length > 0 && s_terms.Value[kind].IsIn(text);
}
