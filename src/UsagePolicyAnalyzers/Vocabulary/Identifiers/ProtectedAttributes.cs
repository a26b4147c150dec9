namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>The attributes of a person on which a decision must not rest.</summary>
internal static class ProtectedAttributes
{
    private static readonly NameTable s_table = new("protected-attributes.words.txt");

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<SensitiveIdentifier> All => s_table.Elements;

    /// <inheritdoc cref="NameTable.Find" />
    public static SensitiveIdentifier? Find(string memberName, string? typeName, string? containerName) => s_table.Find(memberName, typeName, containerName);
}
