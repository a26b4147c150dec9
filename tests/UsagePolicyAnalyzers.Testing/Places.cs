using System.Globalization;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>Writes places and diagnostics for the messages of a failing test.</summary>
internal static class Places
{
    public static string Format(LinePositionSpan span) =>
        $"({span.Start.Line + 1},{span.Start.Character + 1},{span.End.Line + 1},{span.End.Character + 1})";

    public static string Format(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.Kind == LocationKind.None ? "(no location)" : line.Path + Format(line.Span);
        var suppressed = diagnostic.IsSuppressed ? " (suppressed)" : "";
        var further = string.Concat(diagnostic.AdditionalLocations.Select(l => $"\n      and {l.GetLineSpan().Path}{Format(l.GetLineSpan().Span)}"));
        return $"{place}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}{suppressed}{Quote(diagnostic.Location)}{further}";
    }

    private static string Quote(Location location) =>
        location.SourceTree is { } tree ? $"\n      {tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}" : "";
}
