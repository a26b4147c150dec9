namespace UsagePolicyAnalyzers;

/// <summary>Reads the tables that travel inside the assembly: one row a line, cells separated by <c>|</c>, comments start with <c>#</c>.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of an embedded table, each cell trimmed.</summary>
    /// <param name="fileName">The file's name.</param>
    public static IEnumerable<string[]> Rows(string fileName)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(fileName)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } row && row[0] != '#')
                yield return row.Split('|').Select(cell => cell.Trim()).ToArray();
        }
    }
}
