using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Vocabulary;

/// <summary>A row that a team adds to a word table, or takes away from it.</summary>
/// <param name="Table">The table, without <c>.words.txt</c>.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="IsRemoval">Whether it is taken away.</param>
internal sealed record TeamRow(string Table, ImmutableArray<string> Cells, RowShape Shape, bool IsRemoval);

/// <summary>
/// A team's <c>UsagePolicy.Words*.txt</c>: rows of the embedded tables under a line with the table's name, as in <c>[domains]</c>; concepts, intents and
/// numbers as in <see cref="WordTableReader"/>. A line that starts with <c>-</c> and a blank takes away what follows.
/// </summary>
internal sealed class TeamWords
{
    private readonly ImmutableArray<TeamRow>.Builder _rows = ImmutableArray.CreateBuilder<TeamRow>();
    private readonly HashSet<ConceptPhrase> _removedPhrases = new();
    private readonly HashSet<(string Intent, string Row)> _removedRows = new();
    private readonly Dictionary<string, HashSet<string>> _declared = new(StringComparer.Ordinal);
    private readonly List<WordTableError> _errors = new();
    private readonly Dictionary<(string, string, string), (int Line, bool IsRemoval)> _seen = new();
    private readonly WordTable _added;

    private TeamWords(string text)
    {
        var lines = text.Split('\n');
        var concepts = new Lazy<EmbeddedConcepts>(() => new EmbeddedConcepts());
        var passed = new string[lines.Length];
        var headers = new List<(string Kind, string Name, int Line, int Column)>();
        string kind = "", name = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim().Trim('\uFEFF');
            passed[i] = "";
            if (line.Length == 0 || line[0] == '#')
                continue;
            var column = lines[i].IndexOf(line[0]) + 1;
            if (line[0] == '[')
            {
                (kind, name) = Header(line, i + 1, column);
                headers.Add((kind, name, i + 1, column));
                passed[i] = kind is "concept" or "intent" or "numbers" ? line : "";
            }
            else if (kind == "table")
                ReadRow(line, name, i + 1, column);
            else if (kind is "concept" or "intent" && line.StartsWith("- ", StringComparison.Ordinal))
                Remove(line.Substring(2), kind, name, i + 1, column, concepts.Value);
            else if (kind != "unknown" && !IsAgain((kind, name, line), i + 1, column, isRemoval: false))
                passed[i] = lines[i];
        }

        _added = WordTableReader.Read(string.Join("\n", passed));
        _errors.AddRange(_added.Errors);
        if (!HasNoConcepts)
            CheckNames(headers, concepts.Value);
        Errors = _errors.GroupBy(error => error.Line).Select(errors => errors.First()).OrderBy(error => error.Line).ToImmutableArray();
        Rows = _rows.ToImmutable();
    }

    /// <summary>Rows of tables, added and taken away.</summary>
    public ImmutableArray<TeamRow> Rows { get; }

    /// <summary>Lines that cannot be read, the first reason of each.</summary>
    public ImmutableArray<WordTableError> Errors { get; }

    /// <summary>Whether the file says nothing about concepts, intents and numbers.</summary>
    public bool HasNoConcepts => _added.Phrases.IsEmpty && _added.Rows.IsEmpty && _added.Numbers.IsEmpty && _removedPhrases.Count == 0 && _removedRows.Count == 0;

    /// <summary>Reads a file. Never throws: a line that cannot be read is an error, the others count.</summary>
    public static TeamWords Parse(string text) => new(text);

    /// <summary>The tables of concepts and intents with those of a team.</summary>
    public static ImmutableArray<WordTable> Apply(ImmutableArray<WordTable> tables, ImmutableArray<TeamWords> team)
    {
        var phrases = new HashSet<ConceptPhrase>(team.SelectMany(words => words._removedPhrases));
        var rows = new HashSet<(string, string)>(team.SelectMany(words => words._removedRows));
        return tables
            .Select(table => table with
            {
                Phrases = phrases.Count == 0 ? table.Phrases : table.Phrases.Where(phrase => !phrases.Contains(phrase)).ToImmutableArray(),
                Rows = rows.Count == 0 ? table.Rows : table.Rows.Where(row => !rows.Contains(EmbeddedConcepts.KeyOf(row))).ToImmutableArray(),
            })
            .Concat(team.Select(words => words._added))
            .ToImmutableArray();
    }

    // Under a header that cannot be read nothing is: one report, not one a line.
    private (string Kind, string Name) Header(string line, int number, int column)
    {
        var words = line.Trim('[', ']').Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (line[line.Length - 1] == ']' && words.Length == 1 && RowShape.Tables.Contains(words[0]))
            return ("table", words[0]);
        if (line[line.Length - 1] == ']' && (words.Length == 2 && words[0] is "concept" or "intent" || words.Length == 1 && words[0] == "numbers"))
            return (words[0], words.Length == 2 ? words[1] : "");
        var nearest = words.Length == 0 ? null : Spelling.Nearest(words[0], RowShape.Tables.Concat(["concept", "intent", "numbers"]));
        _errors.Add(new(number, column, $"'{line}' is no section: write [concept name], [intent name], [numbers] or the name of a table", nearest));
        return ("unknown", "");
    }

    private void ReadRow(string line, string table, int number, int column)
    {
        var isRemoval = line[0] == '-';
        var row = EmbeddedTable.List(isRemoval ? line.Substring(1) : line, '|');
        if (!_declared.TryGetValue(table, out var declared))
            _declared.Add(table, declared = RowShape.Declared(table, WordTables.EmbeddedRows(table)));
        if (row.IsEmpty || RowShape.Of(table, row[0]) is not { } shape)
            _errors.Add(new(number, column, $"'{(row.IsEmpty ? "" : row[0])}' is no row of '{table}'", row.IsEmpty ? null : Spelling.Nearest(row[0], RowShape.Kinds(table))));
        else if (shape.Flaw(row, declared) is var (message, nearest))
            _errors.Add(new(number, column, message, nearest));
        else if (shape.Cells[0] == "new" && isRemoval != declared.Contains(row[1]))
            _errors.Add(new(number, column, isRemoval ? $"'{row[1]}' is not declared in '{table}'" : $"'{row[1]}' is declared already", isRemoval ? Spelling.Nearest(row[1], declared) : null));
        else if (isRemoval && shape.EndsWithList && Unknown(table, row, shape) is { } unknown)
            _errors.Add(new(number, column, $"'{table}' has no such row with '{unknown}' to take away", null));
        else if (!IsAgain((table, "", string.Join("|", row)), number, column, isRemoval))
        {
            _rows.Add(new(table, row, shape, isRemoval));
            if (!isRemoval && shape.Cells[0] == "new")
                declared.Add(row[1]);
        }
    }

    private static string? Unknown(string table, ImmutableArray<string> removal, RowShape shape)
    {
        var phrases = WordTables.EmbeddedRows(table).Where(row => shape.IsSameBut(row, removal)).SelectMany(row => EmbeddedTable.List(row[row.Length - 1], ','));
        return EmbeddedTable.List(removal[removal.Length - 1], ',').Except(phrases, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
    }

    private void Remove(string line, string kind, string name, int number, int column, EmbeddedConcepts concepts)
    {
        if (IsAgain((kind, name, line.Trim()), number, column, isRemoval: true))
            return;
        if (kind == "intent")
        {
            var row = (name, string.Join(" ", Words(line)));
            if (concepts.Rows.Contains(row))
                _removedRows.Add(row);
            else
                _errors.Add(new(number, column, $"'{name}' has no such row to take away"));
            return;
        }

        foreach (var phrase in EmbeddedTable.List(line.Trim(), ',').Select(part => new ConceptPhrase(name, string.Join(" ", Words(part)))))
        {
            if (concepts.Phrases.Contains(phrase))
                _removedPhrases.Add(phrase);
            else
                _errors.Add(new(number, column, $"'{name}' has no phrase '{phrase.Phrase}' to take away", Spelling.Nearest(phrase.Phrase, concepts.Phrases.Where(p => p.Concept == name).Select(p => p.Phrase))));
        }
    }

    // A concept without a reader, an intent without a rule: a slip of the pen.
    private void CheckNames(List<(string Kind, string Name, int Line, int Column)> headers, EmbeddedConcepts concepts)
    {
        var used = new HashSet<string>(_added.Rows.SelectMany(row => row.Atoms).SelectMany(EmbeddedConcepts.NamesIn), StringComparer.Ordinal);
        var known = new HashSet<string>(concepts.Names.Concat(headers.Where(header => header.Kind == "concept").Select(header => header.Name)), StringComparer.Ordinal);
        foreach (var header in headers)
        {
            if (header.Kind == "intent" && !concepts.Intents.Contains(header.Name))
                _errors.Add(new(header.Line, header.Column, $"'{header.Name}' is no intent of a rule", Spelling.Nearest(header.Name, concepts.Intents)));
            else if (header.Kind == "concept" && !concepts.Names.Contains(header.Name) && !used.Contains(header.Name))
                _errors.Add(new(header.Line, header.Column, $"'{header.Name}' is no concept, and no row of yours has it", Spelling.Nearest(header.Name, concepts.Names)));
        }

        foreach (var row in _added.Rows)
        {
            if (row.Atoms.SelectMany(EmbeddedConcepts.NamesIn).FirstOrDefault(atom => !known.Contains(atom)) is { } unknown)
                _errors.Add(new(row.Line, 1, $"'{unknown}' is no concept", Spelling.Nearest(unknown, known)));
        }
    }

    private bool IsAgain((string, string, string) entry, int line, int column, bool isRemoval)
    {
        if (!_seen.TryGetValue(entry, out var before))
        {
            _seen.Add(entry, (line, isRemoval));
            return false;
        }

        _errors.Add(new(line, column, before.IsRemoval == isRemoval ? $"Line {before.Line} says the same" : $"Line {before.Line} says the opposite"));
        return true;
    }

    private static string[] Words(string text) => text.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
