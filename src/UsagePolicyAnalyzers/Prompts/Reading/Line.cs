namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>What a line of a prompt is.</summary>
internal enum LineKind { Blank, Plain, Bullet, Heading, Fence, Quote, OpenTag, CloseTag, TableRow, TableRule, Alternatives, NextAlternative, EndOfAlternatives }

/// <summary>A line without its indentation and mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Position of the first character after the mark.</param>
/// <param name="End">Position after the last character that is not a blank.</param>
/// <param name="Indent">Count of blanks before it; a tab counts as four. The level of a heading.</param>
internal readonly record struct Line(LineKind Kind, int Start, int End, int Indent)
{
    private const int BoldHeading = 7;

    /// <summary>Reads the line between two positions.</summary>
    public static Line Read(string text, int start, int end)
    {
        var blank = end - start == 1 ? Blank(text[start]) : LineKind.Blank;
        var indent = 0;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            indent += text[start++] == '\t' ? 4 : 1;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return new(blank, start, end, indent);
        if (StartsWith(text, start, end, "```") || StartsWith(text, start, end, "~~~"))
            return new(LineKind.Fence, start, end, indent);
        if (text[start] == '>')
            return new(LineKind.Quote, start + 1, end, indent);
        if (text[start] == '|' && text.IndexOf('|', start + 1, end - start - 1) > 0)
            return new(IsRule(text, start, end) ? LineKind.TableRule : LineKind.TableRow, start, end, indent);
        if (text[start] == '#')
            return Heading(text, start, end);
        if (text[start] == '<' && text[end - 1] == '>' && IsTag(text, start + 1, end - 1))
            return text[start + 1] == '/' ? new(LineKind.CloseTag, start + 2, end - 1, 0) : new(LineKind.OpenTag, start + 1, end - 1, 0);
        if (IsBold(text, start, end))
            return new(LineKind.Heading, start + 2, end, BoldHeading);
        var content = AfterMark(text, start, end);
        return content > start || IsSign(text[start])
            ? new(LineKind.Bullet, Math.Min(content, end), end, indent)
            : new(LineKind.Plain, start, end, indent);
    }

    /// <summary>The character at the end of its words, without closing marks of emphasis.</summary>
    public char LastCharacter(string text)
    {
        var last = End - 1;
        while (last > Start && text[last] is '*' or '_' or '"' or '\u201D' or ')' or '`')
            last--;
        return last >= Start ? text[last] : '\0';
    }

    /// <summary>The cells of a row of a table.</summary>
    public IEnumerable<Line> Cells(string text)
    {
        for (var start = Start + 1; start < End;)
        {
            var end = text.IndexOf('|', start, End - start);
            if (end < 0)
                end = End;
            yield return Read(text, start, end) with { Kind = LineKind.Plain };
            start = end + 1;
        }
    }

    private static LineKind Blank(char c) => c switch
    {
        Alternatives.Begin => LineKind.Alternatives,
        Alternatives.Next => LineKind.NextAlternative,
        Alternatives.End => LineKind.EndOfAlternatives,
        _ => LineKind.Blank,
    };

    private static bool IsRule(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '=' or '+'))
                return false;
        }
        return true;
    }

    private static Line Heading(string text, int start, int end)
    {
        var level = 0;
        while (start < end && text[start] == '#')
        {
            level++;
            start++;
        }
        while (start < end && text[start] == ' ')
            start++;
        return start == end ? new(LineKind.Blank, start, end, 0) : new(LineKind.Heading, start, end, Math.Min(level, BoldHeading - 1));
    }

    private static bool IsTag(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' || (i == start && text[i] == '/')))
                return false;
        }
        return end > start;
    }

    // "**Rules**" and "**Never:**" on a line of their own, at most five words.
    private static bool IsBold(string text, int start, int end)
    {
        if (end - start < 5 || !StartsWith(text, start, end, "**") || !(StartsWith(text, end - 2, end, "**") || StartsWith(text, end - 3, end, "**:")))
            return false;
        var blanks = 0;
        for (var i = start; i < end; i++)
            blanks += text[i] == ' ' ? 1 : 0;
        return blanks < 5 && text[end - 3] is not ('.' or '!' or '?');
    }

    private static int AfterMark(string text, int start, int end)
    {
        var i = start;
        if (text[i] is '-' or '*' or '+' or '–' or '—' && i + 1 < end && text[i + 1] is ' ' or '\t')
            i++;
        else if (text[i] is '•' or '▪' or '◦' or '‣' or '·' or '●' or '○' or '・' or '■' or '□' or '►')
            i++;
        else if (text[i] is >= '\u2460' and <= '\u2473')
            i++;
        else if (AfterNumber(text, start, end) is var number && number > start)
            i = number;
        else
            return start;
        while (i < end && (text[i] is ' ' or '\t'))
            i++;
        return StartsWith(text, i, end, "[ ]") || StartsWith(text, i, end, "[x]") ? i + 3 : i;
    }

    // 1.  1)  1.2  (1)  a)  iv.  1、
    private static int AfterNumber(string text, int start, int end)
    {
        var i = start + (text[start] == '(' ? 1 : 0);
        var first = i;
        while (i < end && i < first + 8 && (char.IsDigit(text[i]) || (text[i] == '.' && i + 1 < end && char.IsDigit(text[i + 1]))))
            i++;
        if (i == first && i + 1 < end && char.IsLetter(text[i]) && text[i] < 0x80 && text[i + 1] == ')')
            i++;
        if (i == first || i >= end)
            return start;
        if (text[i] == '、' || (text[i] is '.' or ')' or ':' && (i + 1 >= end || text[i + 1] is ' ' or '\t' || text[i + 1] > 0x2E80)))
            return i + 1;
        return text.IndexOf('.', first, i - first) > 0 && text[i] == ' ' ? i : start;
    }

    // ✅ and ❌ are marks and words at once.
    private static bool IsSign(char c) => c is >= '\u2600' and <= '\u27BF' or >= '\uD83C' and <= '\uD83E';

    private static bool StartsWith(string text, int start, int end, string value) =>
        end - start >= value.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
}
