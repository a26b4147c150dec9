using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>
/// Reads prompts from the files that a project shows to the compiler. Positions stay those of the file: what is not text for the model (front matter,
/// placeholders, comments, JSON escapes) is blanked out in place.
/// </summary>
internal static class PromptFiles
{
    private static readonly string[] s_templates = [".prompty", ".prompt", ".hbs", ".handlebars", ".liquid", ".prompt.md", ".prompt.txt", ".jinja", ".jinja2", ".mustache"];
    private static readonly string[] s_folders = ["prompts", "prompt", "prompttemplates", "instructions", "systemprompts"];
    private static readonly string[] s_keys = ["prompt", "content", "system", "instruction", "template", "message", "persona"];

    /// <summary>The prompts of a file; none where it is no prompt file or cannot be read as text.</summary>
    public static IEnumerable<Prompt> Read(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path).ToLowerInvariant();
        var isYaml = name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);
        var isJson = name.EndsWith(".json", StringComparison.Ordinal);
        if (!IsPromptFile(file.Path, name, isYaml, isJson) || file.GetText() is not { } source)
            return [];
        var text = source.ToString();
        if (text.IndexOf('\0') >= 0)
            return [];
        return isYaml ? FromYaml(file, text) : isJson ? FromJson(file, text) : ExampleTurns.Mark(FromTemplate(file, text, name).ToList());
    }

    private static bool IsPromptFile(string path, string name, bool isYaml, bool isJson)
    {
        if (name == "skprompt.txt" || s_templates.Any(e => name.EndsWith(e, StringComparison.Ordinal)) || name.EndsWith(".prompt.yaml", StringComparison.Ordinal) || name.EndsWith(".prompt.yml", StringComparison.Ordinal))
            return true;
        if (isJson && name.StartsWith("appsettings", StringComparison.Ordinal))
            return true;
        return (isYaml || isJson || name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal))
            && Enumerable.Reverse(path.Split('/', '\\')).Skip(1).Any(f => s_folders.Contains(f.ToLowerInvariant()));
    }

    // The body of a template, one prompt a role section ("system:" on a line of its own).
    private static IEnumerable<Prompt> FromTemplate(AdditionalText file, string text, string name)
    {
        var body = Blank(text).ToCharArray();
        var start = name.EndsWith(".prompty", StringComparison.Ordinal) || name.EndsWith(".prompt", StringComparison.Ordinal) ? FrontMatterLength(text) : 0;
        var masked = new string(body);
        var role = PromptRole.System;
        var section = start;
        foreach (var (lineStart, lineEnd) in Lines(masked, start))
        {
            if (RoleLine(masked.Substring(lineStart, lineEnd - lineStart).Trim()) is not { } next)
                continue;
            if (Section(file, masked, section, lineStart, role) is { } prompt)
                yield return prompt;
            role = next;
            section = lineEnd;
        }

        if (Section(file, masked, section, masked.Length, role) is { } last)
            yield return last;
    }

    private static PromptRole? RoleLine(string line) => line.TrimStart('#', ' ').ToLowerInvariant() switch
    {
        "system:" or "<message role=\"system\">" => PromptRole.System,
        "user:" or "<message role=\"user\">" => PromptRole.User,
        "assistant:" or "<message role=\"assistant\">" => PromptRole.Assistant,
        _ => null,
    };

    private static Prompt? Section(AdditionalText file, string text, int start, int end, PromptRole role)
    {
        if (end <= start || string.IsNullOrWhiteSpace(text.Substring(start, end - start)))
            return null;
        var kind = role == PromptRole.Assistant ? TextKind.AssistantExample : role == PromptRole.User ? TextKind.UserMessage : TextKind.Prompt;
        return new Prompt(text.Substring(start, end - start), role, kind, ImmutableArray.Create(new PromptSegment(0, end - start, default, file, start)), ImmutableArray<PromptHole>.Empty, null);
    }

    private static int FrontMatterLength(string text)
    {
        var begin = text.IndexOf("---", StringComparison.Ordinal);
        if (begin < 0 || !string.IsNullOrWhiteSpace(text.Substring(0, begin)))
            return 0;
        var end = text.IndexOf("\n---", begin + 3, StringComparison.Ordinal);
        return end < 0 ? 0 : end + 4;
    }

    // The scalars of a YAML file whose key says that they are prompt text: in the line, quoted, or as a block below the key.
    private static IEnumerable<Prompt> FromYaml(AdditionalText file, string text)
    {
        var masked = Blank(text);
        var blockIndent = -1;
        var blockStart = 0;
        var blockEnd = 0;
        foreach (var (start, end) in Lines(masked, 0))
        {
            var line = masked.Substring(start, end - start);
            var indent = line.Length - line.TrimStart(' ').Length;
            if (blockIndent >= 0)
            {
                if (string.IsNullOrWhiteSpace(line) || indent > blockIndent)
                {
                    blockEnd = end;
                    continue;
                }

                if (Section(file, masked, blockStart, blockEnd, PromptRole.Unknown) is { } block)
                    yield return block;
                blockIndent = -1;
            }

            var colon = line.IndexOf(':');
            if (colon < 0 || !IsPromptKey(line.Substring(0, colon).Trim(' ', '-', '"', '\'')))
                continue;
            var value = line.Substring(colon + 1).Trim();
            if (value.Length > 0 && value[0] is '|' or '>')
            {
                blockIndent = indent;
                blockStart = blockEnd = end;
            }
            else if (value.Length > 0)
            {
                var from = start + line.IndexOf(value, colon + 1, StringComparison.Ordinal);
                var quoted = value[0] is '"' or '\'';
                var to = quoted ? masked.LastIndexOf(value[0], end - 1, end - from) : end;
                if (Section(file, masked, quoted ? from + 1 : from, Math.Max(to, from), PromptRole.Unknown) is { } scalar)
                    yield return scalar;
            }
        }

        if (blockIndent >= 0 && Section(file, masked, blockStart, blockEnd, PromptRole.Unknown) is { } tail)
            yield return tail;
    }

    // The strings of a JSON file under a key that says prompt; escapes are blanked in place.
    private static IEnumerable<Prompt> FromJson(AdditionalText file, string text)
    {
        string? key = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                if (text[i] is ',' or '}')
                    key = null;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            end = Math.Min(end, text.Length);
            var content = text.Substring(i + 1, Math.Max(0, end - i - 1));
            var next = end + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next < text.Length && text[next] == ':')
            {
                key = content;
            }
            else if (key != null && IsPromptKey(key) && content.IndexOf(' ') > 0)
            {
                var plain = Blank(content).Replace("\\n", " \n").Replace("\\r", "  ").Replace("\\t", "  ").Replace("\\\"", " \"");
                yield return new Prompt(plain, PromptRole.Unknown, TextKind.Prompt, ImmutableArray.Create(new PromptSegment(0, plain.Length, default, file, i + 1)), ImmutableArray<PromptHole>.Empty, null);
            }

            i = end;
        }
    }

    private static bool IsPromptKey(string key)
    {
        var flat = key.Replace("_", "").Replace("-", "").ToLowerInvariant();
        return s_keys.Any(k => flat == k || flat == k + "s" || flat.EndsWith("prompt", StringComparison.Ordinal) || flat.EndsWith("instructions", StringComparison.Ordinal) || flat.EndsWith("systemmessage", StringComparison.Ordinal));
    }

    // Placeholders become one hole, comments blanks, of the same length.
    private static string Blank(string text)
    {
        var chars = text.ToCharArray();
        BlankBetween(text, chars, "{{", "}}", hole: true);
        BlankBetween(text, chars, "<!--", "-->", hole: false);
        BlankBetween(text, chars, "{%", "%}", hole: false);
        return new string(chars);
    }

    private static void BlankBetween(string text, char[] chars, string open, string close, bool hole)
    {
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end < 0)
                return;
            end += close.Length;
            var isComment = !hole || text[start + open.Length] == '!';
            for (var i = start; i < end; i++)
            {
                if (chars[i] is not ('\n' or '\r'))
                    chars[i] = ' ';
            }

            if (!isComment)
                chars[start] = Prompt.Hole;
            start = text.IndexOf(open, end, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(int Start, int End)> Lines(string text, int start)
    {
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return (start, end);
            start = end;
        }
    }
}
