using System.Text;

namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>
/// Finds values in a text that are sensitive by themselves: by their shape, and by their check digits where they have some. One pass;
/// what is looked at from one place is bounded.
/// </summary>
internal static class SensitiveValues
{
    private const int LongestCard = 19;
    private const int LabelReach = 40;
    private const int ConnectionReach = 400;

    /// <summary>The values in a text, in order, not overlapping. Placeholders and numbers that fail their checks are none.</summary>
    public static IReadOnlyList<SensitiveValue> Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var found = new List<SensitiveValue>();
        for (var i = 0; i < text!.Length;)
        {
            if (!StartsToken(text, i) || At(text, i) is not { } value)
            {
                i++;
                continue;
            }

            found.Add(value);
            i = value.End;
        }

        return found;
    }

    private static SensitiveValue? At(string text, int start)
    {
        var c = text[start];
        if (IsDigit(c))
            return Card(text, start) ?? Ssn(text, start);
        if (!ProviderKeys.IsAsciiLetterOrDigit(c))
            return null;
        return Iban(text, start) ?? Key(text, start) ?? ConnectionPassword(text, start) ?? UriPassword(text, start);
    }

    private static SensitiveValue? Card(string text, int start)
    {
        if (!StartsNumber(text, start))
            return null;
        var digits = new StringBuilder(LongestCard);
        var separator = '\0';
        var groups = new List<int> { 0 };
        var end = start;
        for (; end < text.Length && digits.Length <= LongestCard; end++)
        {
            if (IsDigit(text[end]))
            {
                digits.Append(text[end]);
                groups[groups.Count - 1]++;
            }
            else if (text[end] is ' ' or '-' && end + 1 < text.Length && IsDigit(text[end + 1]) && (separator == '\0' || separator == text[end])
                && IsGroup(groups, digits.Length))
            {
                separator = text[end];
                groups.Add(0);
            }
            else
            {
                break;
            }
        }

        // A number may follow a card after a blank: "4xxx xxxx xxxx xxxx 12/29".
        while (groups.Count > 1 && !IsCardGrouping(groups) && separator == ' ')
        {
            var last = groups[groups.Count - 1];
            digits.Length -= last;
            end -= last + 1;
            groups.RemoveAt(groups.Count - 1);
        }

        var number = digits.ToString();
        return IsCardGrouping(groups) && EndsNumber(text, end) && SensitiveValueTable.IsCardShape(number) && CheckDigits.IsLuhn(number) && number.Distinct().Count() > 1
            ? Value(SensitiveValueKind.PaymentCardNumber, start, end, number)
            : null;
    }

    // Groups end where those of some scheme end: 4-4-4-4(-3), 4-6-5, 4-6-4.
    private static bool IsGroup(List<int> groups, int digits) => groups.Count < 5 && digits is 4 or 8 or 10 or 12 or 16;

    private static bool IsCardGrouping(List<int> groups) =>
        groups.Count == 1
        || (groups.Count >= 4 && groups.Take(4).All(size => size == 4) && (groups.Count == 4 || (groups.Count == 5 && groups[4] == 3)))
        || (groups.Count == 3 && groups[0] == 4 && groups[1] == 6 && groups[2] is 4 or 5);

    private static SensitiveValue? Ssn(string text, int start)
    {
        if (!StartsNumber(text, start))
            return null;
        var separated = start + 11 <= text.Length && text[start + 3] == text[start + 6] && text[start + 3] is '-' or ' ' or '.';
        var end = start + (separated ? 11 : 9);
        if (end > text.Length || !EndsNumber(text, end))
            return null;
        var digits = separated ? text.Substring(start, 3) + text.Substring(start + 4, 2) + text.Substring(start + 7, 4) : text.Substring(start, 9);
        if (!digits.All(IsDigit) || digits.Distinct().Count() == 1 || !IsNamedSsn(text, start, hyphenated: separated && text[start + 3] == '-'))
            return null;
        int area = int.Parse(digits.Substring(0, 3)), group = int.Parse(digits.Substring(3, 2)), serial = int.Parse(digits.Substring(5));
        if (area is not 0 and not 666 and < 900 && group != 0 && serial != 0)
            return Value(SensitiveValueKind.UsSsn, start, end, digits);
        return area >= 900 && group is >= 50 and <= 65 or >= 70 and <= 88 or >= 90 and <= 92 or >= 94 and <= 99
            ? Value(SensitiveValueKind.UsItin, start, end, digits)
            : null;
    }

    // Hyphens are the usual way to write one; any other way needs its name before it.
    private static bool IsNamedSsn(string text, int start, bool hyphenated)
    {
        if (hyphenated)
            return true;
        var from = Math.Max(0, start - LabelReach);
        return Contains(text, from, start, "ssn") || Contains(text, from, start, "social security") || Contains(text, from, start, "itin ") || Contains(text, from, start, "itin:");
    }

    private static SensitiveValue? Iban(string text, int start)
    {
        if (start + 15 > text.Length || !IsLetter(text[start]) || !IsLetter(text[start + 1]) || !IsDigit(text[start + 2]) || !IsDigit(text[start + 3]))
            return null;
        var length = SensitiveValueTable.IbanLength(text.Substring(start, 2).ToUpperInvariant());
        var compact = new StringBuilder(length);
        var end = start;
        for (; end < text.Length && compact.Length < length; end++)
        {
            if (ProviderKeys.IsAsciiLetterOrDigit(text[end]))
                compact.Append(char.ToUpperInvariant(text[end]));
            else if (text[end] is not (' ' or '-') || compact.Length % 4 != 0)
                break;
        }

        var iban = compact.ToString();
        return length > 0 && iban.Length == length && EndsToken(text, end) && CheckDigits.IsMod97(iban)
            ? Value(SensitiveValueKind.Iban, start, end, iban)
            : null;
    }

    private static SensitiveValue? Key(string text, int start)
    {
        if (start > 0 && text[start - 1] is ('-' or '.'))
            return null;
        var length = ProviderKeys.KeyLength(text, start);
        if (length > 0)
            return ProviderKeys.IsPlaceholder(text.Substring(start, length)) ? null : Value(SensitiveValueKind.ApiKey, start, start + length, "");
        length = ProviderKeys.JwtLength(text, start);
        return length > 0 ? Value(SensitiveValueKind.AccessToken, start, start + length, "") : null;
    }

    // "Server=db;User Id=app;Password=…": the value of the password, where the text around says that it is a connection.
    private static SensitiveValue? ConnectionPassword(string text, int start)
    {
        if (text[start] is not ('P' or 'p' or 'A' or 'a' or 'S' or 's'))
            return null;
        var valueStart = AfterName(text, start, "Password");
        valueStart = valueStart > 0 ? valueStart : AfterName(text, start, "Pwd");
        valueStart = valueStart > 0 ? valueStart : AfterName(text, start, "AccountKey");
        valueStart = valueStart > 0 ? valueStart : AfterName(text, start, "SharedAccessKey");
        if (valueStart < 0)
            return null;
        var end = valueStart;
        while (end < text.Length && end - valueStart < ConnectionReach && text[end] is not (';' or '"' or '\'' or '\r' or '\n' or ' ' or '`'))
            end++;
        if (end == valueStart || ProviderKeys.IsPlaceholder(text.Substring(valueStart, end - valueStart)))
            return null;
        int from = Math.Max(0, start - ConnectionReach), to = Math.Min(text.Length, end + ConnectionReach);
        return Contains(text, from, to, "server=") || Contains(text, from, to, "data source=") || Contains(text, from, to, "host=")
            || Contains(text, from, to, "accountname=") || Contains(text, from, to, "endpoint=sb://") || Contains(text, from, to, "initial catalog=")
            ? Value(SensitiveValueKind.ConnectionPassword, valueStart, end, "")
            : null;
    }

    // "postgres://user:password@host"
    private static SensitiveValue? UriPassword(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 20 && (IsLetter(text[i]) || text[i] == '+'))
            i++;
        if (i == start || string.CompareOrdinal(text, i, "://", 0, 3) != 0)
            return null;
        var colon = -1;
        for (i += 3; i < text.Length && i - start < 200; i++)
        {
            if (text[i] is '/' or ' ' or '"' or '\'' or '\n' or '?' or '#')
                return null;
            if (text[i] == ':' && colon < 0)
                colon = i;
            if (text[i] == '@')
                break;
        }

        return i < text.Length && text[i] == '@' && colon > 0 && i > colon + 1 && text.Substring(colon + 1, i - colon - 1) is var password && !ProviderKeys.IsPlaceholder(password) && !SensitiveValueTable.IsNameOfPassword(password)
            ? Value(SensitiveValueKind.ConnectionPassword, colon + 1, i, "")
            : null;
    }

    private static int AfterName(string text, int start, string name)
    {
        if (string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return -1;
        var i = start + name.Length;
        while (i < text.Length && i - start < 20 && text[i] == ' ')
            i++;
        return i < text.Length && text[i] == '=' ? i + 1 : -1;
    }

    private static SensitiveValue Value(SensitiveValueKind kind, int start, int end, string compact) =>
        new(kind, start, end - start, SensitiveValueTable.IsTestValue(compact));

    private static bool StartsToken(string text, int i) => i == 0 || !(char.IsLetterOrDigit(text[i - 1]) && text[i - 1] < 0x2E80) && text[i - 1] != '_';

    private static bool EndsToken(string text, int i) => i >= text.Length || !(char.IsLetterOrDigit(text[i]) && text[i] < 0x2E80) && text[i] != '_';

    // "-" and "." join to what stands before: a part number, a decimal.
    private static bool StartsNumber(string text, int i) =>
        i == 0 || !(text[i - 1] is '-' or '.' or ',' or '/' or '+' && i > 1 && ProviderKeys.IsAsciiLetterOrDigit(text[i - 2])) && text[i - 1] != '+';

    private static bool EndsNumber(string text, int i) =>
        EndsToken(text, i) && !(i + 1 < text.Length && text[i] is '-' or '.' or ',' or '/' && IsDigit(text[i + 1])) && !(i + 1 < text.Length && text[i] == '-' && IsLetter(text[i + 1]));

    private static bool Contains(string text, int from, int to, string part) => text.IndexOf(part, from, to - from, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
