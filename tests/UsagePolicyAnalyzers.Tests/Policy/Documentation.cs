namespace UsagePolicyAnalyzers.Tests.Policy;

/// <summary>The documentation of the repository that the tests were built from.</summary>
internal static class Documentation
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a page, with line feeds.</summary>
    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, "docs", page)).Replace("\r\n", "\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "UsagePolicyAnalyzers.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
