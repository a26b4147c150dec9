namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>Edits JSON that is written as a raw string.</summary>
internal static class JsonProperty
{
    /// <summary>The text without a property that holds an object, and without its name in lists; null where it is not found.</summary>
    public static LiteralExpressionSyntax? Without(LiteralExpressionSyntax literal, string name)
    {
        var text = literal.Token.Text;
        if (!text.StartsWith("\"\"\"", StringComparison.Ordinal))
            return null;
        var quoted = "\"" + name + "\"";
        var start = PropertyAt(text, quoted);
        if (start < 0 || EndOfObject(text, start) is not (> 0 and var end))
            return null;
        text = Cut(text, start, end);
        for (var at = text.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quoted, at, StringComparison.Ordinal))
        {
            if (IsListed(text, at, at + quoted.Length))
                text = Cut(text, at, at + quoted.Length);
            else
                at += quoted.Length;
        }

        return SyntaxFactory.ParseExpression(text).WithTriviaFrom(literal) as LiteralExpressionSyntax;
    }

    private static int PropertyAt(string text, string quoted)
    {
        for (var at = text.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quoted, at + 1, StringComparison.Ordinal))
        {
            var next = After(text, at + quoted.Length);
            if (next < text.Length && text[next] == ':' && After(text, next + 1) is var value && value < text.Length && text[value] == '{')
                return at;
        }

        return -1;
    }

    private static int EndOfObject(string text, int start)
    {
        var depth = 0;
        var inText = false;
        for (var i = text.IndexOf(':', start); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '"' && text[i - 1] != '\\')
                inText = !inText;
            else if (!inText && text[i] == '{')
                depth++;
            else if (!inText && text[i] == '}' && --depth == 0)
                return i + 1;
        }

        return -1;
    }

    private static bool IsListed(string text, int start, int end) => After(text, end) is var next && next < text.Length && text[next] is ',' or ']' && text[Before(text, start)] is ',' or '[';

    // With the comma behind, or, for the last one, before it; a line of its own goes as a whole.
    private static string Cut(string text, int start, int end)
    {
        var next = After(text, end);
        if (next < text.Length && text[next] == ',')
            return text.Remove(start, After(text, next + 1) - start);
        var before = Before(text, start);
        return text[before] == ',' ? text.Remove(before, end - before) : text.Remove(start, end - start);
    }

    private static int After(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int Before(string text, int at)
    {
        do at--;
        while (at > 0 && char.IsWhiteSpace(text[at]));
        return at;
    }
}
