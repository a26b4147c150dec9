using UsagePolicyAnalyzers.Tests.Policy;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>The page with the figures that are measured.</summary>
internal static class QualityPage
{
    /// <summary>Puts figures between the marks of their part, if <c>UPDATE_DOCS=1</c> asks for it.</summary>
    public static void Write(string part, string figures)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") != "1")
            return;
        var page = Documentation.Read("quality.md");
        string begin = $"<!-- {part} -->\n", end = $"<!-- end of {part} -->";
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        File.WriteAllText(Path.Combine(Documentation.Root, "docs", "quality.md"), page[..start] + figures + page[page.IndexOf(end, StringComparison.Ordinal)..]);
    }
}
