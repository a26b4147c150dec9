using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Vocabulary.Decisions;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Vocabulary;

/// <summary>The words that a compilation is read with: the embedded tables, and what a team adds and takes away.</summary>
internal sealed class WordTables
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<ImmutableArray<string>>> s_embedded = new(StringComparer.Ordinal);

    private static Read s_last = new("", new WordTables(ImmutableArray<TeamWords>.Empty));

    private readonly ImmutableArray<TeamWords> _team;
    private readonly Lazy<Disclosures.Disclosures> _disclosures;
    private readonly Lazy<RegulatedFields> _regulatedFields;
    private readonly Lazy<Domains> _domains;
    private readonly Lazy<NameTable> _identifiers;
    private readonly Lazy<NameTable> _protectedAttributes;
    private readonly Lazy<Lexicon> _lexicon;

    private WordTables(ImmutableArray<TeamWords> team)
    {
        _team = team;
        _disclosures = new(() => new(Rows("disclosures")));
        _regulatedFields = new(() => new(Rows("regulated-fields")));
        _domains = new(() => new(Rows("domains")));
        _identifiers = new(() => new(Rows("identifiers").Select(row => (IReadOnlyList<string>)row)));
        _protectedAttributes = new(() => new(Rows("protected-attributes").Select(row => (IReadOnlyList<string>)row)));
        _lexicon = new(() => team.All(words => words.HasNoConcepts) ? Lexicon.Default : new(TeamWords.Apply(Lexicon.ReadEmbedded(), team)));
    }

    /// <summary>The embedded tables alone.</summary>
    public static WordTables BuiltIn { get; } = s_last.Tables;

    /// <summary>Tells texts that disclose AI.</summary>
    public Disclosures.Disclosures Disclosures => _disclosures.Value;

    /// <summary>Tells regulated fields.</summary>
    public RegulatedFields RegulatedFields => _regulatedFields.Value;

    /// <summary>Tells high-stakes domains.</summary>
    public Domains Domains => _domains.Value;

    /// <summary>Tells sensitive identifiers by name.</summary>
    public NameTable Identifiers => _identifiers.Value;

    /// <summary>Tells protected attributes by name.</summary>
    public NameTable ProtectedAttributes => _protectedAttributes.Value;

    /// <summary>Concepts and intents.</summary>
    public Lexicon Lexicon => _lexicon.Value;

    /// <summary>The embedded tables with the files of a team; the same as last time for the same texts.</summary>
    public static WordTables Of(ImmutableArray<string> teamTexts)
    {
        if (teamTexts.IsEmpty)
            return BuiltIn;
        var key = string.Join("\0", teamTexts);
        var last = s_last;
        if (last.Key != key)
            s_last = last = new(key, new WordTables(teamTexts.Select(TeamWords.Parse).ToImmutableArray()));
        return last.Tables;
    }

    /// <summary>The rows of an embedded table that has row shapes.</summary>
    internal static ImmutableArray<ImmutableArray<string>> EmbeddedRows(string table) =>
        s_embedded.GetOrAdd(table, name => EmbeddedTable.Rows(name + ".words.txt").ToImmutableArray());

    private IEnumerable<ImmutableArray<string>> Rows(string table)
    {
        var own = _team.SelectMany(words => words.Rows).Where(row => row.Table == table).ToList();
        if (own.Count == 0)
            return EmbeddedRows(table);
        var rows = EmbeddedRows(table).Select(row => Without(row, own.Where(o => o.IsRemoval))).OfType<ImmutableArray<string>>().Concat(own.Where(o => !o.IsRemoval).Select(o => o.Cells)).ToList();
        var declared = RowShape.Declared(table, rows);
        return rows.Where(row => RowShape.Of(table, row[0]) is not { } shape || shape.IsAboutDeclared(row, declared));
    }

    // The row without the phrases that are taken away; null where nothing is left of it.
    private static ImmutableArray<string>? Without(ImmutableArray<string> row, IEnumerable<TeamRow> removals)
    {
        foreach (var removal in removals.Where(r => r.Shape.IsSameBut(row, r.Cells)))
        {
            if (!removal.Shape.EndsWithList)
                return null;
            var last = row.Length - 1;
            var left = EmbeddedTable.List(row[last], ',').Except(EmbeddedTable.List(removal.Cells[last], ','), StringComparer.OrdinalIgnoreCase).ToList();
            if (left.Count == 0)
                return null;
            row = row.SetItem(last, string.Join(", ", left));
        }

        return row;
    }

    private sealed record Read(string Key, WordTables Tables);
}
