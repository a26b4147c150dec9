namespace UsagePolicyAnalyzers.Sdk;

/// <summary>The tables that a team, or a package it uses, adds as <c>UsagePolicy.Symbols*.txt</c> and <c>UsagePolicy.Words*.txt</c>.</summary>
internal static class TeamTables
{
    /// <summary>Whether a file is a team's symbol table, by its path.</summary>
    public static bool IsSymbolTable(string path) => IsTable(path, "UsagePolicy.Symbols");

    /// <summary>Whether a file is a team's word table, by its path.</summary>
    public static bool IsWordTable(string path) => IsTable(path, "UsagePolicy.Words");

    /// <summary>What the team's word tables say.</summary>
    public static ImmutableArray<string> WordTexts(ImmutableArray<AdditionalText> files) =>
        files.Where(file => IsWordTable(file.Path)).Select(file => file.GetText()?.ToString()).OfType<string>().ToImmutableArray();

    /// <summary>The built-in table with what the team adds and takes away; lines that cannot be read are another rule's business.</summary>
    public static SymbolTable Apply(SymbolTable table, ImmutableArray<AdditionalText> files, out bool any)
    {
        any = false;
        foreach (var file in files)
        {
            if (!IsSymbolTable(file.Path) || file.GetText() is not { } text)
                continue;
            var (added, removed, _) = SymbolTableParser.Parse(text);
            any |= !added.IsEmpty;
            table = table.With(added, removed);
        }

        return table;
    }

    private static bool IsTable(string path, string start)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }
}
