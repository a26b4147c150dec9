using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Prompts.Reading;

/// <content>What the wording of the whole text says of what the rows found, and of what they have no words for.</content>
internal sealed partial class IntentMatcher
{
    // So likely it must be that a text of a line asks for something prohibited if one row says so. Each row that agrees lets less do, and so does a longer text: a purpose is one line among many.
    private const double Likely = 0.4, Dilution = 2;
    private const int WordsOfLine = 20;

    // What is more likely than all else is taken for a purpose that no row has words for, in a language that the weights know.
    private const double Certain = 0.6, Familiar = 0.33;

    // Fewer words tell too little, and what is said in a few more the rows have words for. Longer texts are documents rather than prompts.
    private const int FewestWords = 12, FewestToFind = 15, MostSentences = 200;

    // A name decides this one: the weights do not know who is somebody and who is invented.
    private const string DecidedByName = "impersonate";

    private double[]? _probabilities;

    /// <summary>The features of the wording of the whole text.</summary>
    public IEnumerable<Wording.Feature> Features => Enumerable.Range(0, _sentences.Count).SelectMany(FeaturesOf);

    private bool HasWording => _kind is TextKind.Prompt or TextKind.UserMessage && _sentences.Count <= MostSentences && Words >= FewestWords;

    private int Words => _sentences.Sum(sentence => sentence.Tokens.Count);

    private double[] Probabilities => _probabilities ??= Wording.Of(_table.Lexicon).Probabilities(Features);

    private IEnumerable<Wording.Feature> FeaturesOf(int index)
    {
        var (passage, moods, _, _) = Plain(index);
        return Wording.Features(passage, moods);
    }

    private bool IsPlausible(IGrouping<string, Sign> signs) =>
        !HasWording || signs.Key == DecidedByName || (1 - Probabilities[0]) * signs.Select(sign => sign.Row).Distinct().Count() >= Likely / Math.Pow(Math.Max(1, (double)Words / WordsOfLine), Dilution) || IsOfTeam(signs.Key);

    // A team's own words are none that the weights know.
    private bool IsOfTeam(string intent) =>
        _table.Lexicon != Lexicon.Default && !IntentReader.Match(_text, _kind, isAskedFor: false, Lexicon.Default, default)._signs.Exists(sign => !sign.IsAgainst && sign.Row.Intent == intent);

    // What the text asks for by its wording, and the sentence that says so most.
    private (string Intent, Sentence Sentence)? Unmistakable()
    {
        if (!HasWording || !_instructs || _isOfOtherPurpose || Words < FewestToFind)
            return null;
        var purpose = Array.IndexOf(Probabilities, Probabilities.Max());
        var wording = Wording.Of(_table.Lexicon);
        if (purpose == 0 || Probabilities[purpose] < Certain || wording.Familiarity(Features) < Familiar)
            return null;
        var telling = Enumerable.Range(0, _sentences.Count).OrderByDescending(i => wording.Evidence(FeaturesOf(i), purpose)).First();
        return IsAskedFor(telling) ? (wording.Purposes[purpose], _sentences[telling]) : null;
    }

    // "Analyze the diff for malicious code": most of the sentence is looked for, forbidden or a case.
    private bool IsAskedFor(int index)
    {
        var (passage, moods, _, _) = Plain(index);
        return 2 * Enumerable.Range(passage.OwnStart, passage.Tokens.Count - passage.OwnStart).Count(i => (moods[i] & (NotMeant | NotAsked)) != 0) < passage.Tokens.Count - passage.OwnStart;
    }
}
