namespace UsagePolicyAnalyzers.Testing;

/// <summary>Compares solutions by the texts of their files.</summary>
internal static class SolutionText
{
    /// <exception cref="VerificationException">They differ.</exception>
    public static async Task CompareAsync(Solution expected, Solution actual, string what)
    {
        var (wanted, got) = (await FilesAsync(expected), await FilesAsync(actual));
        foreach (var (path, text) in wanted)
        {
            if (!got.TryGetValue(path, out var other)) throw new VerificationException($"{what} gives no file {path}.");
            if (text != other) throw new VerificationException($"{what} gives another {path}.\n{FirstDifference(text, other)}\nexpected:\n{text}\nactual:\n{other}");
        }

        if (got.Keys.Except(wanted.Keys).FirstOrDefault() is { } surplus) throw new VerificationException($"{what} adds the file {surplus}:\n{got[surplus]}");
    }

    public static async Task<bool> DifferAsync(Solution left, Solution right)
    {
        var (before, after) = (await FilesAsync(left), await FilesAsync(right));
        return before.Count != after.Count || before.Any(file => !after.TryGetValue(file.Key, out var other) || other != file.Value);
    }

    private static async Task<SortedDictionary<string, string>> FilesAsync(Solution solution)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments)))
        {
            files[document.Project.Name + ":" + (document.FilePath ?? document.Name)] = (await document.GetTextAsync()).ToString();
        }

        return files;
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"first in line {line + 1}:\n  - {left.ElementAtOrDefault(line)}\n  + {right.ElementAtOrDefault(line)}";
    }
}
