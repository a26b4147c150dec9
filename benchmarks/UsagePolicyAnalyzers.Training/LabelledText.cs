using UsagePolicyAnalyzers.Prompts.Reading;
using UsagePolicyAnalyzers.Tests.Quality;
using UsagePolicyAnalyzers.Vocabulary.Words;

namespace UsagePolicyAnalyzers.Training;

/// <summary>A text of the suite and what it asks for.</summary>
/// <param name="Purpose">The intent, or <see cref="Innocent"/>.</param>
/// <param name="Text">The text.</param>
internal sealed record LabelledText(string Purpose, string Text)
{
    /// <summary>The purpose of a text that asks for nothing that is prohibited.</summary>
    public const string Innocent = "none";

    private const string Held = "held";

    // The grid has some hundred frames for each act: so many that ask for it, and so many innocent ones.
    private const int FramesOfAct = 1;

    private static readonly Dictionary<int, string> s_concepts = Lexicon.Default.ConceptNames.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The texts of the suite that are not held out.</summary>
    public static IEnumerable<LabelledText> In(string suite)
    {
        var intents = PromptIntents.OfRules();
        foreach (var row in Rows(Path.Combine(suite, "sentences")).Concat(Rows(Path.Combine(suite, "long"))))
        {
            if (row[0].StartsWith(Innocent, StringComparison.Ordinal))
                yield return new(Innocent, row[1].Replace("\\n", "\n"));
            else if (intents.TryGetValue(row[0], out var intent))
                yield return new(intent, row[1].Replace("\\n", "\n"));
        }
        foreach (var (act, i) in Grid.Cells(Path.Combine(suite, "grid")).GroupBy(cell => (cell.Rule, cell.Language, cell.Act)).Select((act, i) => (act, i)))
        {
            foreach (var frames in act.GroupBy(cell => cell.IsInstruction).Select(frames => frames.ToList()))
            {
                // Other frames for each act, from all over the list.
                foreach (var cell in Enumerable.Range(0, Math.Min(FramesOfAct, frames.Count)).Select(n => frames[(i + (n * frames.Count / FramesOfAct)) % frames.Count]))
                    yield return new(cell.IsInstruction ? intents[cell.Rule] : Innocent, cell.Text);
            }
        }
    }

    /// <summary>Its words and concepts, each once, as the table names them.</summary>
    public Example Read() =>
        new(Purpose, [.. IntentReader.Match(Text, TextKind.Prompt, isAskedFor: false, Lexicon.Default, default).Features.Select(feature => Wording.NameOf(feature, concept => s_concepts[concept])).Distinct()]);

    private static IEnumerable<string[]> Rows(string folder) =>
        Directory.GetFiles(folder, "*.tsv").Where(file => !file.Contains(Held, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => line.Split('\t')).Where(row => row.Length >= 3 && !(row.Length > 3 && row[3] == Held));
}

/// <summary>What is learned from.</summary>
/// <param name="Purpose">What the text asks for.</param>
/// <param name="Features">Its features.</param>
internal sealed record Example(string Purpose, ImmutableArray<string> Features);
