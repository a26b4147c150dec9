namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>Reads <c>*.words.txt</c> files. The format is described at the top of <c>intents.words.txt</c>.</summary>
internal static class WordTableReader
{
    /// <summary>Reads a table. A bad line becomes an error with its place; the rest counts.</summary>
    public static WordTable Read(string text)
    {
        var phrases = ImmutableArray.CreateBuilder<ConceptPhrase>();
        var numbers = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>();
        var rows = ImmutableArray.CreateBuilder<IntentRow>();
        var errors = ImmutableArray.CreateBuilder<WordTableError>();
        string language = "en", kind = "", name = "";
        var lineNumber = 0;
        foreach (var rawLine in text.Split('\n'))
        {
            lineNumber++;
            var line = WithoutComment(rawLine).Trim();
            var column = line.Length == 0 ? 1 : rawLine.IndexOf(line[0]) + 1;
            if (line.Length == 0)
                continue;
            if (line[0] == '[')
            {
                var words = line.Trim('[', ']').Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
                kind = words.Length > 0 ? words[0] : "";
                name = words.Length > 1 ? words[1] : "";
                if (line[line.Length - 1] != ']' || !IsSection(kind, words.Length))
                {
                    errors.Add(new(lineNumber, column, $"'{line}' is not a section: write [concept name], [intent name] or [numbers]"));
                    kind = "";
                }
            }
            else if (line.StartsWith("language ", StringComparison.Ordinal))
                language = line.Substring(9).Trim();
            else if (kind == "concept")
                ReadPhrases(line, lineNumber, column, name, phrases, errors);
            else if (kind == "numbers")
                ReadNumbers(line, lineNumber, column, numbers, errors);
            else if (kind == "intent")
                ReadRow(line, lineNumber, column, name, rows, errors);
            else
                errors.Add(new(lineNumber, column, "The line belongs to no section"));
        }
        return new(language, phrases.ToImmutable(), numbers.ToImmutable(), rows.ToImmutable(), errors.ToImmutable());
    }

    private static bool IsSection(string kind, int words) => kind is "concept" or "intent" ? words == 2 : kind == "numbers" && words == 1;

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf('#');
        return comment < 0 ? line : line.Substring(0, comment);
    }

    private static void ReadPhrases(string line, int lineNumber, int column, string concept, ImmutableArray<ConceptPhrase>.Builder phrases, ImmutableArray<WordTableError>.Builder errors)
    {
        // A hundred thousand phrases are read before the first text: nothing is cut out of a line but they.
        for (int start = 0, end; start < line.Length; start = end + 1)
        {
            end = line.IndexOf(',', start);
            if (end < 0)
                end = line.Length;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(line[from]))
                from++;
            while (to > from && char.IsWhiteSpace(line[to - 1]))
                to--;
            if (from == to)
                continue;
            var phrase = line.Substring(from, to - from);
            if (IsBalanced(phrase))
                phrases.Add(new(concept, phrase.IndexOf("  ", StringComparison.Ordinal) < 0 ? phrase : string.Join(" ", phrase.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))));
            else
                errors.Add(new(lineNumber, column + line.IndexOf(phrase, StringComparison.Ordinal), $"'{phrase}' has unbalanced brackets"));
        }
    }

    private static bool IsBalanced(string phrase)
    {
        var depth = 0;
        foreach (var c in phrase)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }

    private static void ReadNumbers(string line, int lineNumber, int column, ImmutableArray<KeyValuePair<string, int>>.Builder numbers, ImmutableArray<WordTableError>.Builder errors)
    {
        foreach (var part in line.Split(','))
        {
            var pair = part.Split('=');
            if (pair.Length == 2 && int.TryParse(pair[1].Trim(), out var value))
                numbers.Add(new(pair[0].Trim(), value));
            else if (part.Trim().Length > 0)
                errors.Add(new(lineNumber, column, $"'{part.Trim()}' is not a number word: write five=5"));
        }
    }

    private static void ReadRow(string line, int lineNumber, int column, string intent, ImmutableArray<IntentRow>.Builder rows, ImmutableArray<WordTableError>.Builder errors)
    {
        var atoms = line.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        var isVeto = atoms[0] == "veto";
        if (isVeto ? atoms.Length > 1 : atoms[0][0] is '+' or '-')
            rows.Add(new(intent, isVeto ? atoms.RemoveAt(0) : atoms, isVeto, lineNumber));
        else
            errors.Add(new(lineNumber, column, "A row begins with its act (+concept or -concept), or with 'veto'"));
    }
}
