namespace UsagePolicyAnalyzers.Sdk;

/// <summary>The symbol tables that a team, or a package it uses, adds as <c>UsagePolicy.Symbols*.txt</c>.</summary>
internal static class TeamTables
{
    /// <summary>Whether an additional file is a team's symbol table.</summary>
    public static bool IsSymbolTable(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.StartsWith("UsagePolicy.Symbols", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The built-in table with what the team adds and takes away; lines that cannot be read are another rule's business.</summary>
    public static SymbolTable Apply(SymbolTable table, ImmutableArray<AdditionalText> files, out bool any)
    {
        any = false;
        foreach (var file in files)
        {
            if (!IsSymbolTable(file) || file.GetText() is not { } text)
                continue;
            var (added, removed, _) = SymbolTableParser.Parse(text);
            any |= !added.IsEmpty;
            table = table.With(added, removed);
        }

        return table;
    }
}
