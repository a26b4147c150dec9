using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>Whether each cell of the <see cref="Grid"/> is read as it is meant.</summary>
public class GridTests
{
    // Of the cells of a rule in a language. Below what holds today.
    private static readonly (double Found, double Silent) s_english = (0.9, 0.94), s_others = (0.3, 0.8);

    [Fact]
    public void Acts_are_found_where_a_frame_instructs_and_only_there()
    {
        var intents = PromptIntents.OfRules();
        var scores = Grid.Cells(Path.Combine(AppContext.BaseDirectory, "Suite", "grid")).GroupBy(cell => (cell.Rule, cell.Language))
            .ToDictionary(group => group.Key, group => Score(intents[group.Key.Rule], [.. group]));

        QualityPage.Write("grid", Table(scores));
        Assert.All(scores, cell => Assert.True(IsAbove(cell.Value, cell.Key.Language == "en" ? s_english : s_others), $"{cell.Key}: {cell.Value}"));
    }

    private static bool IsAbove((double Found, double Silent) score, (double Found, double Silent) floor) => score.Found >= floor.Found && score.Silent >= floor.Silent;

    private static (double Found, double Silent) Score(string intent, List<GridCell> cells)
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
