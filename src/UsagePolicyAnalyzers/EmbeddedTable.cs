namespace UsagePolicyAnalyzers;

/// <summary>Reads the tables that travel inside the assembly: one row a line, cells separated by <c>|</c>, comments start with <c>#</c>.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of an embedded table, each cell trimmed.</summary>
    /// <param name="fileName">The file's name, as in <c>rules.table.txt</c>; unique within the assembly.</param>
    /// <exception cref="InvalidOperationException">No such table is embedded: the build is broken.</exception>
    public static IEnumerable<ImmutableArray<string>> Rows(string fileName)
    {
        var assembly = typeof(EmbeddedTable).Assembly;
        var name = assembly.GetManifestResourceNames().SingleOrDefault(resource => resource.EndsWith("." + fileName, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The table {fileName} is not embedded.");
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } row && row[0] != '#')
                yield return Cells(row, '|');
        }
    }

    /// <summary>The words of a table of words: what they stand for in the first cell of a row, the words in the others, also separated by commas; rows of a kind add up.</summary>
    /// <param name="fileName">The file's name, as for <see cref="Rows"/>.</param>
    public static ILookup<string, string> Words(string fileName) =>
        Rows(fileName).SelectMany(row => row.Skip(1).SelectMany(cell => List(cell, ',')), (row, word) => (Kind: row[0], Word: word)).ToLookup(r => r.Kind, r => r.Word);

    /// <summary>The parts of a cell that is a list.</summary>
    public static ImmutableArray<string> List(string cell, char separator) =>
        cell.Length == 0 ? ImmutableArray<string>.Empty : Cells(cell, separator);

    private static ImmutableArray<string> Cells(string row, char separator) =>
        row.Split(separator).Select(cell => cell.Trim()).ToImmutableArray();
}
