using System.Runtime.CompilerServices;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <summary>
/// How probable each purpose is by the wording of a whole text: a multinomial logistic regression (maximum entropy classifier) over its words, pairs of words and concepts with
/// their polarity. The rows of the intent tables say what is instructed and where; the wording says what kind of text it is: "fuse" in a workshop is no part of a weapon.
/// The weights are learned from labelled texts; <c>benchmarks/UsagePolicyAnalyzers.Training</c> writes them.
/// </summary>
internal sealed class Wording
{
    /// <summary>The table of the weights.</summary>
    public const string TableName = "wording.table.txt";

    /// <summary>So many letters tell a word from others: its endings do not matter.</summary>
    public const int Letters = 7;

    /// <summary>A weight is a character: this one stands for zero, and each one behind it for so much more.</summary>
    public const char Zero = 'P';

    /// <inheritdoc cref="Zero"/>
    public const double Step = 0.06;

    /// <summary>The heaviest weight, and the lightest one below zero.</summary>
    public const int Most = 40;

    private const double Sharpness = 3;

    private const int None = -1;

    // Asked for, forbidden, talked about, a case.
    private const string Polarities = "+-?/";

    private static readonly ConditionalWeakTable<Lexicon, Lazy<Wording>> s_wordings = new();

    private readonly Dictionary<Feature, int> _rows = new();
    private readonly List<string> _weights = new();

    private Wording(Lexicon lexicon)
    {
        foreach (var row in EmbeddedTable.Rows(TableName))
        {
            if (Purposes.IsEmpty)
                Purposes = row.RemoveAt(0);
            else if (Read(row[0], lexicon) is { } feature)
            {
                _rows[feature] = _rows.Count;
                _weights.Add(row[1]);
            }
        }
    }

    /// <summary>The intents in the order of their weights; the first one, <c>none</c>, stands for an innocent text.</summary>
    public ImmutableArray<string> Purposes { get; } = ImmutableArray<string>.Empty;

    /// <summary>The weights for the concepts of a lexicon.</summary>
    public static Wording Of(Lexicon lexicon) => s_wordings.GetValue(lexicon, static l => new(() => new(l))).Value;

    /// <summary>What a sentence adds to the wording of its text.</summary>
    public static IEnumerable<Feature> Features(Passage passage, Mood[] moods)
    {
        var before = "";
        for (var i = passage.OwnStart; i < passage.Tokens.Count; i++)
        {
            var token = passage.Tokens[i];
            var word = token.Word.Length > Letters ? token.Word.Substring(0, Letters) : token.Word;
            yield return new(word, None, None);
            if (before.Length > 0 && token.Before == ' ')
                yield return new(before + " " + word, None, None);
            before = word;
        }
        foreach (var match in passage.Matches)
        {
            if (match.Start >= passage.OwnStart)
                yield return new("", match.Concept, Polarity(moods[match.Start]));
        }
    }

    /// <summary>How a feature is written in the table: a word, or a sign for the polarity and the name of a concept.</summary>
    public static string NameOf(Feature feature, Func<int, string> nameOfConcept) =>
        feature.Concept == None ? feature.Word : Polarities[feature.Polarity] + nameOfConcept(feature.Concept);

    /// <summary>The probability of each purpose for a text with these features.</summary>
    public double[] Probabilities(IEnumerable<Feature> features)
    {
        var known = new HashSet<int>();
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row))
                known.Add(row);
        }
        var scores = new double[Purposes.Length];
        foreach (var row in known)
            Add(row, scores, ScaleOf(known.Count));
        return Softmax(scores);
    }

    /// <summary>What a weight counts in a text with so many features: the more a text says, the less a single word decides.</summary>
    public static double ScaleOf(int features) => Sharpness / Math.Sqrt(features + 1);

    /// <summary>The probabilities that scores stand for.</summary>
    public static double[] Softmax(double[] scores)
    {
        var most = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - most));
        return Array.ConvertAll(scores, score => Math.Exp(score - most) / sum);
    }

    /// <summary>The share of the words among these features that the weights know, from 0 to 1: a text in another language says little.</summary>
    public double Familiarity(IEnumerable<Feature> features)
    {
        var words = features.Where(feature => feature.IsWord).Distinct().ToList();
        return words.Count == 0 ? 0 : (double)words.Count(_rows.ContainsKey) / words.Count;
    }

    /// <summary>How much more these features speak for a purpose than for none.</summary>
    public double Evidence(IEnumerable<Feature> features, int purpose) =>
        features.Distinct().Sum(feature => _rows.TryGetValue(feature, out var row) ? _weights[row][purpose] - _weights[row][0] : 0);

    private void Add(int row, double[] scores, double factor)
    {
        for (var i = 0; i < scores.Length; i++)
            scores[i] += factor * Step * (_weights[row][i] - Zero);
    }

    private static Feature? Read(string name, Lexicon lexicon)
    {
        if (Polarities.IndexOf(name[0]) is not (>= 0 and var polarity))
            return new(name, None, None);
        return lexicon.KnownConcept(name.Substring(1)) is { } concept ? new("", concept, polarity) : null;
    }

    private static int Polarity(Mood mood) =>
        (mood & Mood.Negated) != 0 ? 1 : (mood & (Mood.Reported | Mood.Quoted | Mood.Explained)) != 0 ? 2 : (mood & Mood.Conditional) != 0 ? 3 : 0;

    /// <summary>A word, two words behind each other, or a concept and whether it is asked for, forbidden, talked about or a case.</summary>
    internal readonly record struct Feature(string Word, int Concept, int Polarity)
    {
        /// <summary>A single word.</summary>
        public bool IsWord => Concept == None && Word.IndexOf(' ') < 0;
    }
}
