namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>The shapes of sensitive values: card ranges, IBAN lengths, key prefixes, published test values, placeholders.</summary>
internal static class SensitiveValueTable
{
    private static readonly List<(string First, string Last, int[] Lengths)> s_cards = [];
    private static readonly Dictionary<string, int> s_ibans = new(StringComparer.Ordinal);
    private static readonly List<(string Prefix, int Fewest)>?[] s_keys = new List<(string, int)>?[128];
    private static readonly HashSet<string> s_testValues = new(StringComparer.Ordinal);
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase);

    static SensitiveValueTable()
    {
        var keys = new List<(string Prefix, int Fewest)>();
        var placeholders = new List<string>();
        foreach (var row in EmbeddedTable.Rows("sensitive-values.table.txt"))
        {
            switch (row[0])
            {
                case "card":
                    var range = row[1].Split('-');
                    s_cards.Add((range[0], range[range.Length - 1], row[2].Split(',').Select(int.Parse).ToArray()));
                    break;
                case "iban":
                    s_ibans.Add(row[1], int.Parse(row[2]));
                    break;
                case "key":
                    keys.Add((row[1], int.Parse(row[2])));
                    break;
                case "test":
                    s_testValues.Add(row[1]);
                    break;
                case "name":
                    s_names.Add(row[1]);
                    break;
                default:
                    placeholders.Add(row[1]);
                    break;
            }
        }

        // The longest prefix says the most.
        foreach (var key in keys.OrderByDescending(key => key.Prefix.Length))
            (s_keys[key.Prefix[0]] ??= []).Add(key);
        Placeholders = placeholders;
    }

    /// <summary>Prefixes of keys that begin with a character, longest first, each with the fewest characters that follow; null for none.</summary>
    public static List<(string Prefix, int Fewest)>? KeysFrom(char first) => first < s_keys.Length ? s_keys[first] : null;

    /// <summary>Lower-case parts of literals that stand for a value to fill in.</summary>
    public static IReadOnlyList<string> Placeholders { get; }

    /// <summary>Whether a card of some scheme starts and is as long as these digits.</summary>
    public static bool IsCardShape(string digits) =>
        s_cards.Any(card => Array.IndexOf(card.Lengths, digits.Length) >= 0
            && string.CompareOrdinal(digits, 0, card.First, 0, card.First.Length) >= 0
            && string.CompareOrdinal(digits, 0, card.Last, 0, card.Last.Length) <= 0);

    /// <summary>The length of the IBANs of a country, 0 for a country without.</summary>
    public static int IbanLength(string country) => s_ibans.TryGetValue(country, out var length) ? length : 0;

    /// <summary>Whether a password only says what stands there: <c>user:pass@host</c>, <c>Account:AuthToken@host</c>.</summary>
    public static bool IsNameOfPassword(string password) => s_names.Contains(password) || (password.All(c => char.IsLetter(c) || c is '_' or '-') && NameWords.Split(password) is { Count: > 1 } words && s_names.Contains(words[words.Count - 1]));

    /// <summary>Whether a value without separators is published for tests or as an example.</summary>
    public static bool IsTestValue(string compact) => s_testValues.Contains(compact);
}
