using System.Runtime.CompilerServices;
using System.Text;
using UsagePolicyAnalyzers.Vocabulary.Identifiers;

namespace UsagePolicy.Safeguards;

/// <summary>Takes sensitive identifiers out of text before it reaches a model, a log or a person.</summary>
/// <remarks>Time is linear in the length of the text; nothing throws.</remarks>
public static class SensitiveText
{
    /// <summary>What stands for a value that was taken out.</summary>
    public const string Mask = "[redacted]";

    private const int MaxRounds = 16;

    /// <summary>
    /// Redacts a text. Where the expression names a sensitive identifier (<c>customer.Ssn</c>, <c>password</c>), all of it is masked. Otherwise
    /// the values that <see cref="Detect"/> finds are, values that follow such a name (<c>Password = …</c>, <c>"iban": "…"</c>), and a text that
    /// is one word with digits, since it is a number or a code and not prose.
    /// </summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="expression">The source of <paramref name="text"/>, filled in by compilers from C# 10 on: its name tells what the value is.</param>
    /// <returns>The text without the identifiers.</returns>
    public static string Redact(string? text, [CallerArgumentExpression(nameof(text))] string? expression = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (IsSensitive(LastName(expression)))
        {
            return Mask;
        }

        // A mask may lay bare what stood beside it: redacted until nothing changes, so that redacting twice is redacting once.
        var redacted = text!;
        for (var round = 0; round < MaxRounds; round++)
        {
            var next = IsCode(redacted) ? Mask : RedactParts(redacted);
            if (next == redacted)
            {
                break;
            }

            redacted = next;
        }

        return redacted;
    }

    /// <summary>Redacts a value of any other type: dates, numbers and ids whole, anything else by its text.</summary>
    /// <param name="value">The value; null counts as empty.</param>
    /// <param name="expression">The source of <paramref name="value"/>, filled in by compilers from C# 10 on.</param>
    /// <returns>The value as text, without the identifiers.</returns>
    public static string Redact(object? value, [CallerArgumentExpression(nameof(value))] string? expression = null) =>
        value is System.ValueType and IFormattable ? Mask : Redact(value?.ToString(), expression);

    /// <summary>Finds the values in a text that are sensitive by their shape and check digits.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>What was found, in order, not overlapping. Placeholders and numbers that fail their checks are not reported.</returns>
    public static IReadOnlyList<SensitiveSpan> Detect(string? text) =>
        SensitiveValues.Find(text).Select(value => new SensitiveSpan(KindOf(value.Kind), value.Start, value.Length, value.IsPublishedTestValue)).ToList();

    private static SensitiveKind KindOf(SensitiveValueKind kind) => kind switch
    {
        SensitiveValueKind.PaymentCardNumber => SensitiveKind.PaymentCardNumber,
        SensitiveValueKind.Iban => SensitiveKind.Iban,
        SensitiveValueKind.UsSsn => SensitiveKind.UsSsn,
        SensitiveValueKind.UsItin => SensitiveKind.UsItin,
        SensitiveValueKind.ApiKey => SensitiveKind.ApiKey,
        SensitiveValueKind.AccessToken => SensitiveKind.AccessToken,
        _ => SensitiveKind.ConnectionPassword,
    };

    private static string RedactParts(string text)
    {
        var redacted = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, end) in SensitiveValues.Find(text).Select(value => (value.Start, value.End)).Concat(LabelledValues(text)).OrderBy(part => part.Start))
        {
            if (start >= done)
            {
                redacted.Append(text, done, start - done).Append(Mask);
            }

            done = Math.Max(done, end);
        }

        return redacted.Append(text, done, text.Length - done).ToString();
    }

    // Values after "Name =", "Name:" and "\"name\":", as records and serializers write them.
    private static IEnumerable<(int Start, int End)> LabelledValues(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not (':' or '='))
            {
                continue;
            }

            var nameEnd = i;
            while (nameEnd > 0 && i - nameEnd < 3 && text[nameEnd - 1] is ' ' or '"' or '\'')
            {
                nameEnd--;
            }

            var nameStart = nameEnd;
            while (nameStart > 0 && nameEnd - nameStart < 60 && (char.IsLetterOrDigit(text[nameStart - 1]) || text[nameStart - 1] == '_'))
            {
                nameStart--;
            }

            if (nameStart == nameEnd || !IsSensitive(text.Substring(nameStart, nameEnd - nameStart)))
            {
                continue;
            }

            var (start, end) = ValueAfter(text, i + 1);
            if (end > start && string.CompareOrdinal(text, start, Mask, 0, Mask.Length) != 0)
            {
                yield return (start, end);
                i = end - 1;
            }
        }
    }

    private static (int Start, int End) ValueAfter(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        var quote = i < text.Length && text[i] is '"' or '\'' ? text[i++] : '\0';
        var end = i;
        while (end < text.Length && (quote == '\0' ? text[end] is not (',' or ';' or '}' or ']' or '&' or '\r' or '\n' or ' ') : text[end] != quote))
        {
            end += text[end] == '\\' && quote != '\0' && end + 1 < text.Length ? 2 : 1;
        }

        // "null", "true" and "false" of serializers hold no value.
        end = Math.Min(end, text.Length);
        var isKeyword = quote == '\0' && (end - i == 4 || end - i == 5) && text.Substring(i, end - i) is "null" or "true" or "false";
        return isKeyword ? (i, i) : (i, end);
    }

    private static bool IsCode(string text) =>
        text.Length is > 3 and < 200 && text.Any(char.IsDigit) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '+');

    private static bool IsSensitive(string name) => name.Length is > 0 and <= 60 && SensitiveIdentifiers.Find(name, null, null) is not null;

    // "customer.Ssn" and "order?.Card.Number" end in the member's name; a call ends in the value it returns.
    private static string LastName(string? expression)
    {
        var end = expression?.Length ?? 0;
        while (end > 0 && expression![end - 1] is '!' or ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(expression![start - 1]) || expression[start - 1] == '_'))
        {
            start--;
        }

        return end == 0 ? "" : expression!.Substring(start, end - start);
    }
}
