using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>Finds the settings of ours in <c>.editorconfig</c> and global configuration files.</summary>
internal static class ConfigurationFile
{
    private const string SeverityPrefix = "dotnet_diagnostic.UPA";

    /// <summary>Whether a file is one, by its name.</summary>
    public static bool Is(string fileName) =>
        fileName.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings of ours that cannot be read, or are given twice in a section: one report a line. Never throws.</summary>
    public static IEnumerable<TableError> Errors(SourceText text)
    {
        var seen = new HashSet<(int, string)>();
        foreach (var setting in Settings(text))
        {
            var problem = Problems(setting.Key, setting.Value).FirstOrDefault()
                ?? (seen.Add((setting.Section, setting.Key.ToLowerInvariant())) ? null : $"'{setting.Key}' is given twice in this section");
            if (problem != null)
                yield return new TableError(text.Lines.GetLineFromPosition(setting.Span.Start).LineNumber, setting.Span, problem, null);
        }
    }

    /// <summary>Every setting of ours, with the span from its key to the end of its value, and the number of its section.</summary>
    public static IEnumerable<(string Key, string Value, TextSpan Span, int Section)> Settings(SourceText text)
    {
        var section = 0;
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var end = content.IndexOfAny(['#', ';']);
            if (end >= 0)
                content = content.Substring(0, end);
            if (content.TrimStart().StartsWith("[", StringComparison.Ordinal))
                section++;
            var equals = content.IndexOf('=');
            if (equals < 0)
                continue;
            var key = content.Substring(0, equals).Trim();
            if (!key.StartsWith(PolicyOptions.Prefix, StringComparison.OrdinalIgnoreCase) && !key.StartsWith(SeverityPrefix, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = line.Start + content.IndexOf(key, StringComparison.Ordinal);
            yield return (key, content.Substring(equals + 1).Trim(), TextSpan.FromBounds(start, line.Start + content.TrimEnd().Length), section);
        }
    }

    /// <summary>What is wrong with a setting, with the nearest word that would be right.</summary>
    public static IEnumerable<string> Problems(string key, string value)
    {
        if (key.StartsWith(SeverityPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var id = key.Split('.')[1].ToUpperInvariant();
            if (PolicyCatalog.Find(id) == null)
                yield return Problem($"'{id}' is no rule", Spelling.Nearest(id, PolicyCatalog.Rules.Select(rule => rule.Id)));
        }
        else if (!PolicyOptions.Known.Any(option => option.Key.Equals(key, StringComparison.OrdinalIgnoreCase)))
        {
            yield return Problem($"'{key}' is no option", Spelling.Nearest(key.ToLowerInvariant(), PolicyOptions.Known.Select(option => option.Key)));
        }
        else if (key.Equals(PolicyOptions.VersionsKey, StringComparison.OrdinalIgnoreCase))
        {
            PolicyOptions.ParseVersions(value, out var unknown);
            foreach (var name in unknown)
                yield return Problem($"'{name}' is no policy version", Spelling.Nearest(name.ToUpperInvariant(), PolicyCatalog.VersionNames));
        }
    }

    private static string Problem(string text, string? nearest) => nearest == null ? text : $"{text}; did you mean '{nearest}'?";
}
