using System.Globalization;

namespace UsagePolicyAnalyzers.Vocabulary;

/// <summary>How the rows of a word table that begin with one word are written.</summary>
/// <param name="Table">The table, without <c>.words.txt</c>.</param>
/// <param name="Kind">The first cell; <c>*</c> for any that the table has.</param>
/// <param name="Cells">What the cells after it hold.</param>
internal sealed record RowShape(string Table, string Kind, ImmutableArray<string> Cells)
{
    private static readonly Lazy<ILookup<string, RowShape>> s_all = new(() => EmbeddedTable.Rows("row-shapes.table.txt")
        .Select(row => new RowShape(row[0], row[1], EmbeddedTable.List(row[2], ' '))).ToLookup(shape => shape.Table, StringComparer.Ordinal));

    /// <summary>The tables that a team can write rows of.</summary>
    public static IEnumerable<string> Tables => s_all.Value.Select(shapes => shapes.Key);

    /// <summary>Whether the last cell is a list of phrases, which can be taken away one by one.</summary>
    public bool EndsWithList => Cells[Cells.Length - 1] == "list";

    /// <summary>The shape of the rows of a table that begin with a word; null where there are none.</summary>
    public static RowShape? Of(string table, string kind) =>
        s_all.Value[table].FirstOrDefault(shape => shape.Kind == kind || shape.Kind == "*" && WordTables.EmbeddedRows(table).Any(row => row[0] == kind));

    /// <summary>The words that rows of a table begin with.</summary>
    public static IEnumerable<string> Kinds(string table) =>
        s_all.Value[table].SelectMany(shape => shape.Kind == "*" ? WordTables.EmbeddedRows(table).Select(row => row[0]).Distinct() : [shape.Kind]);

    /// <summary>The ids that rows declare.</summary>
    public static HashSet<string> Declared(string table, IEnumerable<ImmutableArray<string>> rows) => new(
        from shape in s_all.Value[table]
        where shape.Cells[0] == "new"
        from row in rows
        where row[0] == shape.Kind
        select row[1],
        StringComparer.Ordinal);

    /// <summary>What is wrong with a row, and the word that was meant; null where it can be read.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="declared">The ids that rows can name.</param>
    public (string Message, string? Nearest)? Flaw(ImmutableArray<string> row, ICollection<string> declared)
    {
        if (row.Length != Cells.Length + 1)
            return ($"A row that begins with '{row[0]}' is written as: {row[0]} | {string.Join(" | ", Cells)}", null);
        for (var i = 0; i < Cells.Length; i++)
        {
            if (CellFlaw(Cells[i], row[i + 1], i + 1, row[0], declared) is { } flaw)
                return flaw;
        }

        return null;
    }

    /// <summary>Whether a row of the table is the one that a removal names; of phrases, the language does not matter.</summary>
    public bool IsSameBut(ImmutableArray<string> row, ImmutableArray<string> removal)
    {
        if (row.Length != removal.Length || row[0] != removal[0])
            return false;
        for (var i = 0; i < Cells.Length; i++)
        {
            if (Cells[i] is not ("list" or "language" or "text") && row[i + 1] != removal[i + 1])
                return false;
        }

        return true;
    }

    /// <summary>Whether what a row is about is declared.</summary>
    public bool IsAboutDeclared(ImmutableArray<string> row, ICollection<string> declared) => Cells[0] != "id" || declared.Contains(row[1]);

    private (string, string?)? CellFlaw(string holds, string cell, int index, string kind, ICollection<string> declared)
    {
        switch (holds)
        {
            case "number":
                return int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -100 and < 100 ? null : ($"'{cell}' is no number", null);
            case "language":
                return EmbeddedTable.List(cell, ',') is { IsEmpty: false } codes && codes.All(code => code.Length == 2 && code.All(char.IsLower)) ? null : ($"'{cell}' is no language: write two letters, as in 'en'", null);
            case "id" when !declared.Contains(cell):
                return ($"'{cell}' is not declared in '{Table}'", Spelling.Nearest(cell, declared));
            case "ids":
                var unknown = EmbeddedTable.List(cell, ',').FirstOrDefault(id => id != "*" && !declared.Contains(id));
                return cell.Length == 0 ? Empty() : unknown == null ? null : ($"'{unknown}' is not declared in '{Table}'", Spelling.Nearest(unknown, declared));
            case "known":
                var words = WordTables.EmbeddedRows(Table).Where(row => (Kind == "*" || row[0] == kind) && row.Length > index).Select(row => row[index]).Distinct().ToList();
                return words.Contains(cell) ? null : ($"'{cell}' is none of {string.Join(", ", words)}", Spelling.Nearest(cell, words));
            default:
                return cell.Split(',').Any(part => part.Trim().Length > 0) ? null : Empty();
        }

        (string, string?)? Empty() => ($"A row that begins with '{kind}' is written as: {kind} | {string.Join(" | ", Cells)}", null);
    }
}
