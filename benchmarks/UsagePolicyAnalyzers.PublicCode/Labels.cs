namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>A report that somebody read beside its source.</summary>
/// <param name="Repository">The repository's folder.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Rule">The rule.</param>
/// <param name="IsRight">Whether a reader of the policy agrees.</param>
internal sealed record Label(string Repository, string Path, int Line, string Rule, bool IsRight);

/// <summary>Reads labels: repository, commit, path, line, rule, verdict; '#' begins a comment.</summary>
internal static class Labels
{
    /// <exception cref="InvalidDataException">A line is not a label.</exception>
    public static ImmutableArray<Label> Read(string file) =>
        [.. File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];

    private static Label Parse(string line) => line.Split('\t') is [var repository, _, var path, var number, var rule, var verdict, ..] && int.TryParse(number, out var at) && verdict is "right" or "wrong"
        ? new Label(repository, path, at, rule, verdict == "right")
        : throw new InvalidDataException($"This is no label: {line}");
}
