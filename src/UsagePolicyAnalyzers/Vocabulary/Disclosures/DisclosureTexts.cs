namespace UsagePolicyAnalyzers.Vocabulary.Disclosures;

/// <summary>The texts of the safeguards library that tell people of AI: the disclosure, and the disclaimer of each regulated field.</summary>
internal static class DisclosureTexts
{
    private static readonly Dictionary<(string Topic, string Language), string> s_texts = EmbeddedTable.Rows("disclosures.table.txt").ToDictionary(row => (row[0], row[1]), row => row[2]);

    /// <summary>That AI speaks.</summary>
    /// <param name="language">The primary language tag; English for one that has no text.</param>
    public static string Disclosure(string language = "en") => Find("Disclosure", language);

    /// <summary>That AI made the voice.</summary>
    /// <param name="language">The primary language tag; English for one that has no text.</param>
    public static string Voice(string language = "en") => Find("Voice", language);

    /// <summary>That AI wrote, that it may be wrong, and whom to ask.</summary>
    /// <param name="field">The field.</param>
    /// <param name="language">The primary language tag; English for one that has no text.</param>
    public static string Disclaimer(RegulatedField field, string language = "en") => Find(field.ToString(), language);

    private static string Find(string topic, string language) =>
        s_texts.TryGetValue((topic, language), out var text) ? text : s_texts[(topic, "en")];
}
