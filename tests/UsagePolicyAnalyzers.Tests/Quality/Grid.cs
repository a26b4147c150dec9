namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>
/// Plain acts that a rule names, each put into every frame of its language and class: ways to ask for something, and innocent ways to speak of it. A row of
/// <c>acts.*.tsv</c> is rule, language, classes, act, and for English its gerund and third person; a row of <c>frames.*.tsv</c> is + or -, language, classes, template.
/// </summary>
internal static class Grid
{
    /// <summary>All cells of the grid in a folder, act by act.</summary>
    public static IEnumerable<GridCell> Cells(string folder)
    {
        var frames = Rows(folder, "frames").ToLookup(row => row[1]);
        return Rows(folder, "acts").SelectMany(act => Cells(act, frames[act[1]]));
    }

    private static IEnumerable<string[]> Rows(string folder, string kind) =>
        Directory.GetFiles(folder, kind + ".*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static IEnumerable<GridCell> Cells(string[] act, IEnumerable<string[]> frames) =>
        from frame in frames
        where frame[2].Split(',').Intersect(act[2].Split(',')).Any()
        let text = frame[3].Replace("\\n", "\n").Replace("{act}", act[3]).Replace("{Act}", char.ToUpperInvariant(act[3][0]) + act[3][1..])
        let inflected = act.Length > 5 ? text.Replace("{acting}", act[4]).Replace("{acts}", act[5]) : text
        where !inflected.Contains("{act")
        select new GridCell(act[0], act[1], act[3], frame[0] == "+", inflected);
}

/// <summary>An act in a frame.</summary>
/// <param name="Rule">The rule that names the act.</param>
/// <param name="Language">The language of both.</param>
/// <param name="Act">The act.</param>
/// <param name="IsInstruction">Whether the frame asks for it.</param>
/// <param name="Text">The act in the frame.</param>
internal sealed record GridCell(string Rule, string Language, string Act, bool IsInstruction, string Text);
