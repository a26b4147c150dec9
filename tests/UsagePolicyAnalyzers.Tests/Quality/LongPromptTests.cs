using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>
/// Prompts as products have them, of many sentences: a row of <c>Suite/long/*.tsv</c> is the rule that the prompt breaks, or none, the prompt, and its language.
/// Nobody who writes the word tables reads those that are held out.
/// </summary>
public class LongPromptTests
{
    [Theory]
    [InlineData("prompts.tsv", "long", 0.6, 0.9)]
    [InlineData("prompts.held.tsv", "long-held", 0.65, 0.8)]
    public void What_a_long_prompt_asks_for_is_found_among_what_it_speaks_of(string file, string part, double found, double silent)
    {
        var intents = PromptIntents.OfRules();
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Suite", "long", file)).Select(line => line.Split('\t')).Where(row => row.Length == 3).ToList();
        var right = rows.AsParallel().Where(row => IsRight(row, intents)).ToLookup(row => row[0] == "none");
        var all = rows.ToLookup(row => row[0] == "none");

        QualityPage.Write(part, $"Found {right[false].Count()} of {all[false].Count()}, silent on {right[true].Count()} of {all[true].Count()}.\n");
        Assert.True(right[false].Count() >= found * all[false].Count(), $"found {right[false].Count()} of {all[false].Count()}");
        Assert.True(right[true].Count() >= silent * all[true].Count(), $"silent on {right[true].Count()} of {all[true].Count()}");
    }

    private static bool IsRight(string[] row, IReadOnlyDictionary<string, string> intents)
    {
        var asked = IntentReader.Read(row[1].Replace("\\n", "\n")).Select(match => match.Intent).ToHashSet();
        return row[0] == "none" ? !intents.Values.Any(asked.Contains) : asked.Contains(intents[row[0]]);
    }
}
