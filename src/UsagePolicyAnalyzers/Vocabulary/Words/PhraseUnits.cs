namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>The numbers of what phrases are made of, and which of them a word of a text can stand for: words (<c>=does</c> exactly, in English by its stem), word beginnings (<c>verrat*</c>),
/// word endings (<c>*nummer</c>), numbers in a range (<c>{3-12}</c>).</summary>
internal sealed class PhraseUnits
{
    /// <summary>A gap of up to three words (<c>_</c>).</summary>
    public const int Gap = 0;

    /// <summary>The end of a clause (<c>$</c>).</summary>
    public const int EndOfClause = 1;

    private const int MaxAffix = 24;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, int Unit)> _ranges = new();
    private readonly Dictionary<string, (int Value, int Languages)> _numbers;
    private readonly Dictionary<string, int[]> _ofEnglish = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _ofOthers = new(StringComparer.Ordinal);
    private readonly TextMemo<int[]> _ofTokens = new(200_000);
    private readonly TextMemo<int[]> _ofForeignNumbers = new(20_000);

    /// <summary>Knows these number words, each with the bits of its languages.</summary>
    public PhraseUnits(Dictionary<string, (int Value, int Languages)> numbers) => _numbers = numbers;

    /// <summary>How many units there are; their numbers are below it.</summary>
    public int Count { get; private set; } = EndOfClause + 1;

    /// <summary>The units of an element of a phrase, new ones if no phrase named them before; several where the element is cut into words.</summary>
    public int[] OfElement(string element, bool english)
    {
        var known = english ? _ofEnglish : _ofOthers;
        if (!known.TryGetValue(element, out var units))
            known.Add(element, units = Read(element, english));
        return units;
    }

    private int[] Read(string element, bool english)
    {
        if (IsPlain(element))
            return [english ? Unit(_stems, EnglishStem.Of(element)) : Unit(_words, element)];
        if (element is "_" or "*")
            return [Gap];
        if (element == "$")
            return [EndOfClause];
        if (element[0] == '{' && TryRange(element, out var from, out var to))
            return [Range(from, to)];
        bool isSuffix = element[0] == '*', isPrefix = element[element.Length - 1] == '*', isExact = element[0] == '=';
        var words = Tokenizer.Tokenize(element.Trim('*', '='));
        var units = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Word;
            units[i] = isPrefix && i == words.Count - 1 ? Unit(_prefixes, word)
                : isSuffix && i == 0 ? Unit(_suffixes, word)
                : english && !isExact ? Unit(_stems, EnglishStem.Of(word))
                : Unit(_words, word);
        }
        return units;
    }

    private static bool IsPlain(string element)
    {
        foreach (var c in element)
        {
            if (c is < 'a' or > 'z')
                return false;
        }
        return true;
    }

    /// <summary>The units that a word of a text in these languages can stand for.</summary>
    public int[] OfToken(string word, int languages, Dictionary<string, int[]> known)
    {
        // Turkish "on" is ten, English "on" is not.
        if (_numbers.TryGetValue(word, out var number) && (number.Languages & languages) == 0)
            return _ofForeignNumbers.Get(word, w => Find(w, null));
        if (!known.TryGetValue(word, out var units))
            known.Add(word, units = _ofTokens.Get(word, w => Find(w, NumberOf(w))));
        return units;
    }

    private int[] Find(string word, int? number)
    {
        var units = new List<int>();
        if (_words.TryGetValue(word, out var unit))
            units.Add(unit);
        if (_stems.TryGetValue(EnglishStem.Of(word), out unit))
            units.Add(unit);
        for (var length = 1; length <= Math.Min(word.Length, MaxAffix); length++)
        {
            if (_prefixes.TryGetValue(word.Substring(0, length), out unit))
                units.Add(unit);
            if (_suffixes.TryGetValue(word.Substring(word.Length - length), out unit))
                units.Add(unit);
        }
        if (number is { } value)
        {
            foreach (var (from, to, range) in _ranges)
            {
                if (value >= from && value <= to)
                    units.Add(range);
            }
        }
        return units.ToArray();
    }

    private int? NumberOf(string word) =>
        _numbers.TryGetValue(word, out var known) ? known.Value : word.Length < 5 && int.TryParse(word, out var number) ? number : null;

    private int Unit(Dictionary<string, int> units, string word)
    {
        if (!units.TryGetValue(word, out var unit))
            units.Add(word, unit = Count++);
        return unit;
    }

    private int Range(int from, int to)
    {
        foreach (var known in _ranges)
        {
            if (known.From == from && known.To == to)
                return known.Unit;
        }
        _ranges.Add((from, to, Count));
        return Count++;
    }

    private static bool TryRange(string element, out int from, out int to)
    {
        to = 0;
        var bounds = element.Trim('{', '}').Split('-');
        return int.TryParse(bounds[0], out from) && bounds.Length == 2 && int.TryParse(bounds[1], out to);
    }
}
