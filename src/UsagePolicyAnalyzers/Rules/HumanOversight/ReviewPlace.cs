using System.Globalization;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Where a review belongs, as a report tells its fix.</summary>
/// <param name="File">The path of the file; empty for that of the report.</param>
/// <param name="Anchor">What the review goes before: the effect, or what chooses it.</param>
/// <param name="Answer">The call that the model's answer comes from, in the same body; empty where it comes in otherwise.</param>
/// <param name="Effect">The effect, where it is in the same file; else empty.</param>
/// <param name="Proposal">A variable, or a path of members of one, whose text shows what the model proposes; null for none.</param>
internal sealed record ReviewPlace(string File, TextSpan Anchor, TextSpan Answer, TextSpan Effect, string? Proposal)
{
    /// <summary>The places of a report.</summary>
    public static IEnumerable<ReviewPlace> Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Places", out var places) && places != null ? places.Split('\n').Select(Parse).OfType<ReviewPlace>() : [];

    /// <inheritdoc />
    public override string ToString() => string.Join("\t", File, Write(Anchor), Write(Answer), Write(Effect), Proposal);

    private static ReviewPlace? Parse(string line) =>
        line.Split('\t') is { Length: 5 } parts ? new ReviewPlace(parts[0], Read(parts[1]), Read(parts[2]), Read(parts[3]), parts[4].Length == 0 ? null : parts[4]) : null;

    private static string Write(TextSpan span) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", span.Start, span.Length);

    private static TextSpan Read(string span) =>
        span.Split(':') is { Length: 2 } parts && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new TextSpan(start, length)
            : default;
}
