namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>The identifiers that are kept from a model: payment, state and health numbers, credentials.</summary>
internal static class SensitiveIdentifiers
{
    private static readonly NameTable s_table = new(EmbeddedTable.Rows("identifiers.words.txt").Select(row => (IReadOnlyList<string>)row));

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<SensitiveIdentifier> All => s_table.Elements;

    /// <inheritdoc cref="NameTable.Find" />
    public static SensitiveIdentifier? Find(string memberName, string? typeName, string? containerName, IEnumerable<string>? beside = null) => s_table.Find(memberName, typeName, containerName, beside);

    /// <summary>The identifier with an id of the table, or null.</summary>
    public static SensitiveIdentifier? ById(string id) => All.FirstOrDefault(element => element.Id == id);
}
