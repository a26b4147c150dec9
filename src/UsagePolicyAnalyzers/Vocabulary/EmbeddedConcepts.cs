using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Vocabulary;

/// <summary>What the embedded tables of concepts and intents name, to check a team's file by.</summary>
internal sealed class EmbeddedConcepts
{
    /// <summary>Reads the embedded tables.</summary>
    public EmbeddedConcepts()
    {
        var tables = Lexicon.ReadEmbedded();
        Phrases = new(tables.SelectMany(table => table.Phrases));
        Rows = new(tables.SelectMany(table => table.Rows).Select(KeyOf));
        Intents = new(Rows.Select(row => row.Intent), StringComparer.Ordinal);
        Names = new(Phrases.Select(phrase => phrase.Concept).Concat(tables.SelectMany(table => table.Rows).SelectMany(row => row.Atoms).SelectMany(NamesIn)), StringComparer.Ordinal);
    }

    /// <summary>Every phrase with its concept.</summary>
    public HashSet<ConceptPhrase> Phrases { get; }

    /// <summary>Every row of an intent.</summary>
    public HashSet<(string Intent, string Row)> Rows { get; }

    /// <summary>Every intent.</summary>
    public HashSet<string> Intents { get; }

    /// <summary>Every concept.</summary>
    public HashSet<string> Names { get; }

    /// <summary>A row as it is written.</summary>
    public static (string Intent, string Row) KeyOf(IntentRow row) => (row.Intent, (row.IsVeto ? "veto " : "") + string.Join(" ", row.Atoms));

    /// <summary>The concepts that an atom of a row names.</summary>
    public static IEnumerable<string> NamesIn(string atom)
    {
        var name = atom.TrimStart('+', '-', '!', '>', '<', '~', '&');
        var colon = name.IndexOf(':');
        return (colon < 0 ? name : name.Substring(0, colon)).TrimEnd('?').Split(['|'], StringSplitOptions.RemoveEmptyEntries);
    }
}
