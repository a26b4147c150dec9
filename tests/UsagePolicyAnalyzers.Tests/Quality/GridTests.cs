using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>
/// Plain acts that a rule names, each put into every frame of its language and class: ways to ask for something, and innocent ways to speak of it. A row of
/// <c>acts.*.tsv</c> is rule, language, classes, act, and for English its gerund and third person; a row of <c>frames.*.tsv</c> is + or -, language, classes, template.
/// </summary>
public class GridTests
{
    // Of the cells of a rule in a language. Below what holds today.
    private static readonly (double Found, double Silent) s_english = (0.9, 0.94), s_others = (0.3, 0.8);

    [Fact]
    public void Acts_are_found_where_a_frame_instructs_and_only_there()
    {
        var intents = SuiteScoreTests.IntentsOfRules();
        var frames = Rows("frames").ToLookup(row => row[1]);
        var scores = Rows("acts").GroupBy(act => (Rule: act[0], Language: act[1]))
            .ToDictionary(group => group.Key, group => Score(intents[group.Key.Rule], group.SelectMany(act => Cells(act, frames[group.Key.Language])).ToList()));

        QualityPage.Write("grid", Table(scores));
        Assert.All(scores, cell => Assert.True(IsAbove(cell.Value, cell.Key.Language == "en" ? s_english : s_others), $"{cell.Key}: {cell.Value}"));
    }

    private static bool IsAbove((double Found, double Silent) score, (double Found, double Silent) floor) => score.Found >= floor.Found && score.Silent >= floor.Silent;

    private static IEnumerable<string[]> Rows(string kind) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Suite", "grid"), kind + ".*.tsv").SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static IEnumerable<(bool IsInstruction, string Text)> Cells(string[] act, IEnumerable<string[]> frames) =>
        from frame in frames
        where frame[2].Split(',').Intersect(act[2].Split(',')).Any()
        let text = frame[3].Replace("\\n", "\n").Replace("{act}", act[3]).Replace("{Act}", char.ToUpperInvariant(act[3][0]) + act[3][1..])
        let inflected = act.Length > 5 ? text.Replace("{acting}", act[4]).Replace("{acts}", act[5]) : text
        where !inflected.Contains("{act")
        select (frame[0] == "+", inflected);

    private static (double Found, double Silent) Score(string intent, List<(bool IsInstruction, string Text)> cells)
    {
        var right = cells.AsParallel().Where(cell => IntentReader.Read(cell.Text).Any(match => match.Intent == intent) == cell.IsInstruction).ToLookup(cell => cell.IsInstruction);
        return (Share(true), Share(false));

        double Share(bool isInstruction) => (double)right[isInstruction].Count() / cells.Count(cell => cell.IsInstruction == isInstruction);
    }

    private static string Table(Dictionary<(string Rule, string Language), (double Found, double Silent)> scores)
    {
        var languages = scores.Keys.Select(key => key.Language).Distinct().Order().ToList();
        return $"| Rule | {string.Join(" | ", languages)} |\n|---|{string.Concat(languages.Select(_ => "---|"))}\n"
            + string.Concat(scores.Keys.Select(key => key.Rule).Distinct().Order().Select(rule => $"| {rule} | {string.Join(" | ", languages.Select(language => Cell(rule, language)))} |\n"));

        // Rounded down: 100 stands for all.
        string Cell(string rule, string language) => scores.TryGetValue((rule, language), out var score) ? $"{(int)(100 * score.Found)} / {(int)(100 * score.Silent)}" : "";
    }
}
