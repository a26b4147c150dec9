namespace UsagePolicyAnalyzers.Vocabulary.Identifiers;

/// <summary>
/// Finds the element that a member's name stands for: by whole words, judged by the member's type and by the object it sits on.
/// Rows: <c>element | id | display name | tier | holder</c>; <c>name | id | language | names</c>, a weak name starts with <c>~</c> and
/// needs a word of the element's <c>setting</c> in the rest of the name or in the container; <c>setting | id | words</c>;
/// <c>veto | id or * | words</c> of the rest of the name; <c>place | id or * | words</c> that veto in the container too;
/// <c>beside | id or * | words</c> that end names of members beside it and veto.
/// </summary>
internal sealed class NameTable
{
    private const int LongestPhrase = 6;
    private readonly Dictionary<string, (SensitiveIdentifier Element, bool IsWeak)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _vetoes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _neighbours = new(StringComparer.Ordinal);
    private readonly List<SensitiveIdentifier> _elements = [];

    /// <summary>Reads the rows of a table.</summary>
    public NameTable(IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            switch (row[0])
            {
                case "element":
                    _elements.Add(new(row[1], row[2], (Tier)Enum.Parse(typeof(Tier), row[3]), (ValueTypeKind)Enum.Parse(typeof(ValueTypeKind), row[4])));
                    break;
                case "name":
                    var element = _elements.Single(e => e.Id == row[1]);
                    foreach (var name in List(row[3]))
                        AddName(Join(name.TrimStart('~')), element, isWeak: name[0] == '~');
                    break;
                case "setting":
                    Add(_settings, row[1], row[2]);
                    break;
                case "veto":
                    Add(_vetoes, row[1], row[2]);
                    break;
                case "beside":
                    Add(_neighbours, row[1], row[2]);
                    break;
                default:
                    Add(_places, row[1], row[2]);
                    break;
            }
        }
    }

    /// <summary>All elements, in the order of the table.</summary>
    public IReadOnlyList<SensitiveIdentifier> Elements => _elements;

    /// <summary>The element a member holds, or null.</summary>
    /// <param name="memberName">Name of the property, field, parameter, local or column.</param>
    /// <param name="typeName">Its type as written or displayed; null when unknown.</param>
    /// <param name="containerName">Name of the type or object it sits on; null when unknown.</param>
    /// <param name="beside">Names of the members beside it; null when unknown.</param>
    public SensitiveIdentifier? Find(string memberName, string? typeName, string? containerName, IEnumerable<string>? beside = null)
    {
        var type = ValueType.Of(typeName);
        if (type == ValueTypeKind.NoValue)
            return null;
        var words = NameWords.Split(memberName);
        var container = containerName is null ? [] : NameWords.Split(containerName);
        foreach (var (element, isWeak, rest) in Matches(words))
        {
            if (Holds(element, isWeak, rest, container, type, typeName) && (beside == null || !_neighbours.ContainsKey(element.Id) || SaysWhose(words, rest, element) || !HasAny(_neighbours, element, beside.Select(LastWord).ToList())))
                return element;
        }

        return null;
    }

    // The longest names first: what they leave of the words says the least against them.
    private IEnumerable<(SensitiveIdentifier Element, bool IsWeak, List<string> Others)> Matches(List<string> words)
    {
        for (var length = Math.Min(words.Count, LongestPhrase); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var name = string.Concat(words.Skip(start).Take(length));
                if (_names.TryGetValue(name, out var match) || (IsPlural(name) && _names.TryGetValue(name.Substring(0, name.Length - 1), out match)))
                    yield return (match.Element, match.IsWeak, words.Take(start).Concat(words.Skip(start + length)).ToList());
            }
        }
    }

    private bool Holds(SensitiveIdentifier element, bool isWeak, List<string> rest, List<string> container, ValueTypeKind type, string? typeName)
    {
        if (type < element.Holder)
            return false;
        if (type == ValueTypeKind.Other && !Matches(NameWords.Split(ValueType.SimpleName(typeName!))).Any(match => match.Element == element && !HasAny(_vetoes, element, match.Others)))
            return false;
        if (HasAny(_vetoes, element, rest) || HasAny(_places, element, rest) || HasAny(_places, element, container))
            return false;
        return !isWeak || HasWord(_settings, element.Id, rest) || HasWord(_settings, element.Id, container);
    }

    // A door's PIN is one, wherever the door is: the name in the table holds whose it is, and the element by itself.
    private bool SaysWhose(List<string> words, List<string> rest, SensitiveIdentifier element) =>
        words.Count - rest.Count > 1 && _names.TryGetValue(words[words.Count - 1], out var match) && match.Element == element;

    private static string LastWord(string name) => NameWords.Split(name) is { Count: > 0 } words ? words[words.Count - 1] : "";

    private static bool IsPlural(string word) => word.Length > 4 && word[word.Length - 1] == 's';

    private static bool HasAny(Dictionary<string, HashSet<string>> words, SensitiveIdentifier element, List<string> found) =>
        HasWord(words, "*", found) || HasWord(words, element.Id, found);

    private static bool HasWord(Dictionary<string, HashSet<string>> words, string id, List<string> found) =>
        words.TryGetValue(id, out var set) && found.Any(word => set.Contains(word) || (IsPlural(word) && set.Contains(word.Substring(0, word.Length - 1))));

    private static void Add(Dictionary<string, HashSet<string>> words, string ids, string cell)
    {
        foreach (var name in List(ids))
        {
            if (!words.TryGetValue(name, out var set))
                words.Add(name, set = new(StringComparer.Ordinal));
            set.UnionWith(List(cell).Select(Join));
        }
    }

    // A name that is strong in one language is strong.
    private void AddName(string name, SensitiveIdentifier element, bool isWeak)
    {
        if (!isWeak || !_names.ContainsKey(name))
            _names[name] = (element, isWeak);
    }

    private static IEnumerable<string> List(string cell) => cell.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);

    private static string Join(string phrase) => string.Concat(NameWords.Split(phrase));
}
