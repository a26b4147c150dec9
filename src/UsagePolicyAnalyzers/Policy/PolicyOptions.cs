using System.Globalization;

namespace UsagePolicyAnalyzers.Policy;

/// <summary>What a project chooses: the keys of <c>options.table.txt</c>, in <c>.editorconfig</c>, a global configuration or the project file.</summary>
internal static class PolicyOptions
{
    /// <summary>What every key of ours starts with.</summary>
    public const string Prefix = "usage_policy.";

    /// <summary>The policy versions that are enforced.</summary>
    public const string VersionsKey = Prefix + "versions";

    private const string TodayProperty = "build_property.UsagePolicyToday";

    private const string TargetsProperty = "build_property.TargetFrameworks";

    private const string VersionsProperty = "build_property.UsagePolicyVersions";

    /// <summary>Every key with its default and meaning.</summary>
    public static ImmutableArray<(string Key, string Default, string Meaning)> Known { get; } =
        EmbeddedTable.Rows("options.table.txt").Select(row => (row[0], row[1], row[2])).ToImmutableArray();

    /// <summary>
    /// The policy versions chosen for a file, or for the compilation where there is none; the option goes before the build property. All, where
    /// nothing or nothing known is chosen.
    /// </summary>
    public static PolicyVersions Versions(AnalyzerOptions options, SyntaxTree? tree = null)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var values = tree == null ? provider.GlobalOptions : provider.GetOptions(tree);
        return values.TryGetValue(VersionsKey, out var text) || provider.GlobalOptions.TryGetValue(VersionsProperty, out text)
            ? ParseVersions(text, out _)
            : PolicyVersions.All;
    }

    /// <summary>Reads a list of version names, separated by commas, or <c>all</c>.</summary>
    /// <param name="text">The value.</param>
    /// <param name="unknown">The names that are none.</param>
    /// <returns>What is chosen; <see cref="PolicyVersions.All"/> where no name is known.</returns>
    public static PolicyVersions ParseVersions(string text, out ImmutableArray<string> unknown)
    {
        var chosen = PolicyVersions.None;
        var others = ImmutableArray.CreateBuilder<string>();
        foreach (var name in text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (name.Equals("all", StringComparison.OrdinalIgnoreCase))
                chosen = PolicyVersions.All;
            else if (PolicyCatalog.ParseVersion(name) is { } version)
                chosen |= version;
            else
                others.Add(name);
        }

        unknown = others.ToImmutable();
        return chosen == PolicyVersions.None ? PolicyVersions.All : chosen;
    }

    /// <summary>The day of the build, which expiries are compared with; null when the build does not say.</summary>
    public static DateTime? Today(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(TodayProperty, out var text) ? ParseDate(text) : null;

    /// <summary>Whether the project is built once for each of several target frameworks, so that no build sees everything.</summary>
    public static bool HasSeveralTargets(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(TargetsProperty, out var text) && text.Trim().Length > 0;

    /// <summary>What is wrong with the properties of the build.</summary>
    public static IEnumerable<string> BuildPropertyProblems(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(TodayProperty, out var today) && today.Trim().Length > 0 && ParseDate(today) == null)
            yield return $"UsagePolicyToday is '{today}', which is no date: write it as yyyy-MM-dd";
        if (options.TryGetValue(VersionsProperty, out var versions))
        {
            ParseVersions(versions, out var unknown);
            foreach (var name in unknown)
                yield return $"UsagePolicyVersions names '{name}', which is no policy version";
        }
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>; null when it is none.</summary>
    public static DateTime? ParseDate(string text) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
