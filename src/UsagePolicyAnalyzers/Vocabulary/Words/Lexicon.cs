using System.Reflection;

namespace UsagePolicyAnalyzers.Vocabulary.Words;

/// <summary>The concepts of all word tables, ready to be found in texts of any of their languages.</summary>
internal sealed class Lexicon
{
    private const int Weight = 24;
    private const int FewHan = 7;

    private static readonly Lazy<Lexicon> s_default = new(() => new(ReadEmbedded()));
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stopwords = new(StringComparer.Ordinal);
    private readonly PhraseIndex _index;
    private readonly int _sense;
    private readonly int _whole;
    private readonly int _unspaced;

    /// <summary>Puts tables together. Same concepts in several tables are one concept.</summary>
    public Lexicon(ImmutableArray<WordTable> tables)
    {
        var numbers = new Dictionary<string, (int Value, int Languages)>(StringComparer.Ordinal);
        foreach (var (word, value, language) in tables.SelectMany(table => table.Numbers.Select(number => (Tokenizer.Fold(number.Key), number.Value, LanguageOf(table.Language)))))
        {
            numbers.TryGetValue(word, out var known);
            numbers[word] = (value, known.Languages | language);
        }
        _index = new(numbers);
        _sense = ConceptOf("sense");
        _whole = ConceptOf("whole");
        English = LanguageOf("en");
        _unspaced = LanguageOf("zh") | LanguageOf("ja");
        var includers = Includers(tables);
        var closures = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var language = LanguageOf(table.Language);
            foreach (var (concept, phrase) in table.Phrases)
            {
                if (phrase[0] == '@')
                    continue;
                if (concept == "stopword")
                {
                    _stopwords.TryGetValue(phrase, out var known);
                    _stopwords[Tokenizer.Fold(phrase)] = known | language;
                    continue;
                }
                if (concept == "subordinator")
                    _index.Join(Tokenizer.Fold(phrase));
                // A sign such as ❌ is read in texts of every language.
                var languages = phrase[0] >= '\u2600' && phrase.All(c => c >= '\u2600' && !char.IsLetter(c)) ? -1 : language;
                if (!closures.TryGetValue(concept, out var concepts))
                    closures.Add(concept, concepts = Closure(concept, includers).Select(ConceptOf).ToArray());
                _index.Add(new(phrase, concepts, languages, table.Language == "en"));
            }
        }
        Rows = tables.SelectMany(table => table.Rows).ToImmutableArray();
    }

    /// <summary>The tables embedded in this assembly.</summary>
    public static Lexicon Default => s_default.Value;

    /// <summary>The rows of all intents.</summary>
    public ImmutableArray<IntentRow> Rows { get; }

    /// <summary>Count of concepts; their numbers are below it.</summary>
    public int ConceptCount => _concepts.Count;

    /// <summary>The bit of English, whose words are read in texts of every language.</summary>
    public int English { get; }

    /// <summary>The numbers of all concepts.</summary>
    public IReadOnlyDictionary<string, int> ConceptNames => _concepts;

    /// <summary>The number of a concept, new if no table names it.</summary>
    public int ConceptOf(string name)
    {
        if (!_concepts.TryGetValue(name, out var number))
            _concepts.Add(name, number = _concepts.Count);
        return number;
    }

    /// <summary>The number of a concept that has words, or null.</summary>
    public int? KnownConcept(string name) => _concepts.TryGetValue(name, out var number) ? number : null;

    /// <summary>The bit of a language.</summary>
    public int LanguageOf(string code)
    {
        if (!_languages.TryGetValue(code, out var bit))
            _languages.Add(code, bit = 1 << _languages.Count);
        return bit;
    }

    /// <summary>The concepts in the tokens, without those whose words have another sense there, in the list of the buffer.</summary>
    public List<ConceptMatch> Find(List<Token> tokens, int languages, PhraseBuffer buffer)
    {
        var matches = _index.Find(tokens, (languages & _unspaced) != 0 ? languages | English : languages, English, buffer);
        bool[]? covered = null;
        List<ConceptMatch>? wholes = null;
        foreach (var match in matches)
        {
            if (match.Concept == _whole)
                (wholes ??= new()).Add(match);
            if (match.Concept != _sense)
                continue;
            covered ??= new bool[tokens.Count];
            for (var i = match.Start; i < match.End; i++)
                covered[i] = true;
        }
        if (covered is not null)
            RemoveCovered(matches, covered);
        // The words of a name say nothing of their own: "the post office" is no post.
        if (wholes is not null)
            matches.RemoveAll(match => wholes.Exists(whole => IsPart(match, whole) && !(match.Start == whole.Start + 1 && match.End == whole.End && tokens[whole.Start].Word == "the")));
        return matches;
    }

    /// <summary>The language of letters that no other language has, else the languages whose function words weigh most in the tokens, give or take a third, or 0 if there is no sign of any.</summary>
    public int GuessLanguage(List<Token> tokens, string text)
    {
        // A word that several languages share tells little: its weight is divided among them.
        var counts = new int[_languages.Count];
        var han = 0;
        foreach (var token in tokens)
        {
            if (token.Length == 1 && Tokenizer.IsIdeograph(token.Word[0]))
            {
                if (Tokenizer.IsKana(token.Word[0]))
                    return LanguageOf("ja");
                han++;
            }
            else if (_stopwords.TryGetValue(token.Word, out var languages))
            {
                var sharing = 0;
                for (var bits = languages; bits != 0; bits &= bits - 1)
                    sharing++;
                for (var i = 0; i < counts.Length; i++)
                    counts[i] += ((languages >> i) & 1) * Weight / sharing;
            }
        }
        if (han > 2 || han * 2 > tokens.Count)
            return han < FewHan ? LanguageOf("zh") | LanguageOf("ja") : LanguageOf("zh");
        if (tokens.Count > 0 && LanguageByLetters(text, tokens[0].Start, tokens[tokens.Count - 1].End) is { } code)
            return LanguageOf(code);
        var most = counts.Max();
        var guess = 0;
        for (var i = 0; i < counts.Length && most > 0; i++)
            guess |= counts[i] > 0 && counts[i] * 3 >= most * 2 ? 1 << i : 0;
        return guess;
    }

    // Letters that only one of the languages writes.
    private static string? LanguageByLetters(string text, int start, int end)
    {
        for (var i = start; i < Math.Min(end, text.Length); i++)
        {
            switch (text[i])
            {
                case 'ğ' or 'ı' or 'ş' or 'Ş' or 'İ' or 'Ğ':
                    return "tr";
                case 'ß' or 'ä' or 'Ä':
                    return "de";
                case 'ñ' or 'Ñ' or '¿' or '¡':
                    return "es";
                case 'ã' or 'õ':
                    return "pt";
            }
        }
        return null;
    }

    private static bool IsCovered(bool[] covered, ConceptMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            if (!covered[i])
                return false;
        }
        return true;
    }

    private static bool IsPart(ConceptMatch part, ConceptMatch whole) => part.Start >= whole.Start && part.End <= whole.End && part.End - part.Start < whole.End - whole.Start;

    private static void RemoveCovered(List<ConceptMatch> matches, bool[] covered) => matches.RemoveAll(match => IsCovered(covered, match));

    private static Dictionary<string, List<string>> Includers(ImmutableArray<WordTable> tables)
    {
        var includers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(table => table.Phrases))
        {
            if (row.Phrase[0] != '@')
                continue;
            var included = row.Phrase.Substring(1);
            if (!includers.TryGetValue(included, out var list))
                includers.Add(included, list = new());
            list.Add(row.Concept);
        }
        return includers;
    }

    private static HashSet<string> Closure(string concept, Dictionary<string, List<string>> includers)
    {
        var closure = new HashSet<string>(StringComparer.Ordinal) { concept };
        var open = new Stack<string>(closure);
        while (open.Count > 0)
        {
            if (!includers.TryGetValue(open.Pop(), out var list))
                continue;
            foreach (var includer in list.Where(closure.Add))
                open.Push(includer);
        }
        return closure;
    }

    /// <summary>The embedded tables as they are written.</summary>
    public static ImmutableArray<WordTable> ReadEmbedded()
    {
        var assembly = typeof(Lexicon).GetTypeInfo().Assembly;
        var tables = ImmutableArray.CreateBuilder<WordTable>();
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(name => name, StringComparer.Ordinal))
        {
            if (name.IndexOf(".Vocabulary.Intents.", StringComparison.Ordinal) < 0 || !name.EndsWith(".words.txt", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            tables.Add(WordTableReader.Read(reader.ReadToEnd()));
        }
        return tables.ToImmutable();
    }
}
