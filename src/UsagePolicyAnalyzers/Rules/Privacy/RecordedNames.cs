using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>What the name of a value says about it, when it is written to a log: from <c>recorded.table.txt</c>.</summary>
internal static class RecordedNames
{
    private static readonly ILookup<string, string> s_rows = EmbeddedTable.Rows("recorded.table.txt").SelectMany(r => EmbeddedTable.List(r[1], ','), (row, word) => (Kind: row[0], Word: word)).ToLookup(r => r.Kind, r => r.Word);

    private static readonly ImmutableHashSet<string> s_things = s_rows["thing"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_labels = s_rows["label"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_sayings = s_rows["saying"].ToImmutableHashSet();
    private static readonly ImmutableHashSet<string> s_texts = s_rows["text"].ToImmutableHashSet();

    /// <summary>Whether a name is that of a value that says which, not what.</summary>
    public static bool IsThing(string name) => EndsIn(name, s_things);

    /// <summary>Whether a name is that of one word of a reply: a verdict, a label, a measure.</summary>
    public static bool IsLabel(string name) => EndsIn(name, s_labels);

    /// <summary>Whether a name is that of what somebody says.</summary>
    public static bool IsSaying(string name) => EndsIn(name, s_sayings);

    /// <summary>Whether a member of a parsed reply holds sentences by its name.</summary>
    public static bool HoldsText(string name) => IdentifierWords.Split(name).Any(w => s_texts.Contains(w.ToLowerInvariant()));

    private static bool EndsIn(string name, ImmutableHashSet<string> words) => IdentifierWords.Last(name) is { } last && words.Contains(last);
}
