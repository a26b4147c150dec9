using System.Globalization;
using System.Text;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>
/// Takes the markup out of a text: <c>[|…|]</c> is a span of the analyzer's only rule, <c>{|UPA1001:…|}</c> one of the named rule,
/// <c>{|#0:…|}</c> one that expected results refer to. Spans nest. A closing sign that closes nothing is text.
/// </summary>
internal sealed class Markup
{
    private readonly List<(string? Id, TextSpan Span)> _spans = [];
    private readonly Dictionary<int, TextSpan> _keyed = [];

    private Markup()
    {
    }

    /// <summary>The text without markup.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Spans with the rule they expect; null for the analyzer's only rule.</summary>
    public IReadOnlyList<(string? Id, TextSpan Span)> Spans => _spans;

    /// <summary>Spans by the number that expected results use.</summary>
    public IReadOnlyDictionary<int, TextSpan> Keyed => _keyed;

    /// <exception cref="VerificationException">A span is opened and never closed, or a number is used twice.</exception>
    public static Markup Parse(string marked)
    {
        var markup = new Markup();
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Name, int Start, char Close)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (StartsWith(marked, i, "[|"))
            {
                open.Push((null, text.Length, ']'));
                i++;
            }
            else if (StartsWith(marked, i, "{|") && NameAt(marked, i + 2) is { } name)
            {
                open.Push((name, text.Length, '}'));
                i += 2 + name.Length;
            }
            else if (marked[i] == '|' && i + 1 < marked.Length && open.TryPeek(out var top) && marked[i + 1] == top.Close)
            {
                open.Pop();
                markup.Add(top.Name, TextSpan.FromBounds(top.Start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0) throw new VerificationException($"Markup is never closed: {(open.Peek().Name is { } left ? "{|" + left + ":" : "[|")}");
        markup.Text = text.ToString();
        return markup;
    }

    private void Add(string? name, TextSpan span)
    {
        if (name is null || name[0] != '#')
        {
            _spans.Add((name, span));
        }
        else if (!_keyed.TryAdd(int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture), span))
        {
            throw new VerificationException($"Two spans are marked {{|{name}:…|}}.");
        }
    }

    private static bool StartsWith(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    // A name is a rule (`UPA1001`, `CS0103`) or a number (`#0`): other text after `{|` is no markup.
    private static string? NameAt(string text, int start)
    {
        var end = start;
        if (end < text.Length && text[end] == '#')
        {
            do end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]));
            return end > start + 1 && end < text.Length && text[end] == ':' ? text[start..end] : null;
        }

        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return end > start && end < text.Length && text[end] == ':' && char.IsAsciiLetter(text[start]) ? text[start..end] : null;
    }
}
