namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// Reads symbol tables: <c>assembly Name</c> says whose symbols follow; <c>role Namespace.Type.Member key=value,value</c> is a row;
/// a leading <c>-</c> removes one; <c>#</c> starts a comment. A line that cannot be read is an error, the others count.
/// </summary>
internal static class SymbolTableParser
{
    /// <summary>The assembly of rows before any <c>assembly</c> line: every assembly.</summary>
    private const string AnyAssembly = "*";

    /// <summary>Reads a whole table. Never throws.</summary>
    public static (ImmutableArray<SymbolRow> Added, ImmutableArray<SymbolRow> Removed, ImmutableArray<TableError> Errors) Parse(SourceText text)
    {
        var added = ImmutableArray.CreateBuilder<SymbolRow>();
        var removed = ImmutableArray.CreateBuilder<SymbolRow>();
        var errors = ImmutableArray.CreateBuilder<TableError>();
        var assembly = AnyAssembly;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            var words = Words(line.ToString());
            if (words.Count == 0)
                continue;
            if (words[0].Text == "assembly")
            {
                if (words.Count == 2 && IsAssembly(words[1].Text))
                    assembly = words[1].Text;
                else
                    errors.Add(Error(line, words[words.Count - 1], "'assembly' takes the simple name of one assembly, or the start of one and '*'"));
                continue;
            }
            var isRemoval = words[0].Text == "-";
            if (isRemoval)
                words.RemoveAt(0);
            var said = assembly + (isRemoval ? " - " : " + ") + string.Join(" ", words.Select(word => word.Text));
            if (Row(line, words, assembly, errors) is not { } row)
                continue;
            if (seen.TryGetValue(said, out var before))
                errors.Add(Error(line, words[0], $"Line {before} says the same"));
            else
                seen.Add(said, line.LineNumber + 1);
            if (before == 0)
                (isRemoval ? removed : added).Add(row);
        }
        return (added.ToImmutable(), removed.ToImmutable(), errors.ToImmutable());
    }

    private static SymbolRow? Row(TextLine line, List<(string Text, int Start)> words, string assembly, ImmutableArray<TableError>.Builder errors)
    {
        if (words.Count == 0)
        {
            errors.Add(new TableError(line.LineNumber, line.Span, "'-' needs the row that it removes", null));
            return null;
        }
        if (!RoleNames.TryParse(words[0].Text, out var role))
        {
            var nearest = Spelling.Nearest(words[0].Text, RoleNames.All.Append("assembly"));
            errors.Add(Error(line, words[0], $"'{words[0].Text}' is no role", nearest));
            return null;
        }
        if (words.Count == 1 || !IsName(words[1].Text, role))
        {
            errors.Add(Error(line, words[Math.Min(1, words.Count - 1)], role.IsOfType()
                ? $"'{words[0].Text}' needs the full name of a type, as in Namespace.Type"
                : $"'{words[0].Text}' needs the full name of a member, as in Namespace.Type.Member or Namespace.Type..ctor"));
            return null;
        }
        var arguments = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var word in words.Skip(2))
        {
            var equals = word.Text.IndexOf('=');
            var key = equals < 0 ? word.Text : word.Text.Substring(0, equals);
            var values = equals < 0 ? ImmutableArray<string>.Empty : word.Text.Substring(equals + 1).Split([','], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
            if (!RoleNames.Keys.Contains(key))
                errors.Add(Error(line, (key, word.Start), $"'{key}' is no key", Spelling.Nearest(key, RoleNames.Keys)));
            else if (values.IsEmpty)
                errors.Add(Error(line, word, $"'{key}' needs a value, as in {key}=name"));
            else if (arguments.ContainsKey(key))
                errors.Add(Error(line, word, $"'{key}' is given twice"));
            else
            {
                arguments.Add(key, values);
                continue;
            }
            return null;
        }
        var (type, member) = Split(words[1].Text, role);
        return new SymbolRow(role, assembly, type, member, arguments.ToImmutable());
    }

    private static (string Type, string? Member) Split(string name, Role role)
    {
        if (role.IsOfType())
            return (name, null);
        if (name.EndsWith("..ctor", StringComparison.Ordinal))
            return (name.Substring(0, name.Length - "..ctor".Length), WellKnownMemberNames.InstanceConstructorName);
        var dot = name.LastIndexOf('.');
        return (name.Substring(0, dot), name.Substring(dot + 1));
    }

    private static bool IsAssembly(string text)
    {
        var name = text.EndsWith("*", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        return name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-');
    }

    /// <summary>Whether it is a type, or a type and a member, by identifiers with dots between; the member may be <c>.ctor</c>.</summary>
    private static bool IsName(string text, Role role)
    {
        var name = text.EndsWith("..ctor", StringComparison.Ordinal) ? text.Substring(0, text.Length - "..ctor".Length) : text;
        var identifiers = name.Split('.');
        return identifiers.All(SyntaxFacts.IsValidIdentifier) && (role.IsOfType() ? name.Length == text.Length : identifiers.Length > 1 || name.Length < text.Length);
    }

    private static List<(string Text, int Start)> Words(string line)
    {
        var words = new List<(string, int)>();
        for (var i = 0; i < line.Length;)
        {
            // Only at the start of a word, so that no value is cut.
            if (line[i] == '#')
                break;
            if (char.IsWhiteSpace(line[i]) || line[i] == '\uFEFF')
            {
                i++;
                continue;
            }
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i]))
                i++;
            words.Add((line.Substring(start, i - start), start));
        }
        return words;
    }

    private static TableError Error(TextLine line, (string Text, int Start) word, string message, string? nearest = null) =>
        new(line.LineNumber, new TextSpan(line.Start + word.Start, word.Text.Length), message, nearest);
}
