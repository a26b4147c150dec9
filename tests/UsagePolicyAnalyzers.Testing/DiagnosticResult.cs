using System.Globalization;
using System.Text;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>A diagnostic that a test expects. What is not said is not compared.</summary>
public sealed record DiagnosticResult
{
    private DiagnosticDescriptor? _descriptor;
    private object?[]? _arguments;

    /// <summary>Expects a diagnostic of this id.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity? severity = null) => (Id, Severity) = (id, severity);

    /// <summary>Expects a diagnostic of this descriptor, whose arguments can be given.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id) => _descriptor = descriptor;

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The severity, or null for any.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>Where it stands, then its additional locations; empty for anywhere.</summary>
    public ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    /// <summary>The whole message, or null for any.</summary>
    public string? Message { get; private init; }

    /// <summary>Whether it must have no location at all.</summary>
    public bool HasNoLocation { get; private init; }

    /// <summary>Whether it must be suppressed in source; null if a suppressed one is no report.</summary>
    public bool? IsSuppressed { get; private init; }

    /// <summary>An error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    /// <summary>A warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    /// <summary>Adds the span marked <c>{|#key:…|}</c>: the first is the diagnostic's own, others are additional locations, in this order.</summary>
    public DiagnosticResult WithLocation(int markupKey) => With(new ExpectedLocation(null, default, markupKey, StartOnly: false));

    /// <summary>Adds a place by its line and column (from 1) in the first source.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(ProjectState.DefaultPath(0), line, column);

    /// <summary>Adds a place by its file, line and column (from 1).</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) => With(new ExpectedLocation(path, Lines(line, column, line, column), null, StartOnly: true));

    /// <summary>Adds a span by lines and columns (from 1) in the first source.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(ProjectState.DefaultPath(0), startLine, startColumn, endLine, endColumn);

    /// <summary>Adds a span by its file, lines and columns (from 1).</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        With(new ExpectedLocation(path, Lines(startLine, startColumn, endLine, endColumn), null, StartOnly: false));

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => this with { HasNoLocation = true };

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Expects exactly this message.</summary>
    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Expects the descriptor's message with these arguments.</summary>
    public DiagnosticResult WithArguments(params object?[] arguments) => this with { _arguments = arguments };

    /// <summary>Expects it to be suppressed in source, or not to be.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder(Id);
        if (Severity is { } severity) text.Append(' ').Append(severity);
        foreach (var location in Locations) text.Append(" at ").Append(location);
        if (ExpectedMessage(null) is { } message) text.Append(": ").Append(message);
        if (IsSuppressed == true) text.Append(" (suppressed)");
        return text.ToString();
    }

    /// <summary>Puts files and spans in place of markup keys.</summary>
    internal DiagnosticResult Resolve(IReadOnlyDictionary<int, ExpectedLocation> marked) => this with
    {
        Locations = [.. Locations.Select(location => location.MarkupKey is not { } key ? location
            : marked.TryGetValue(key, out var found) ? found
            : throw new VerificationException($"No span is marked {{|#{key}:…|}}."))],
    };

    internal DiagnosticResult At(ExpectedLocation location) => With(location);

    internal bool Matches(Diagnostic actual) =>
        actual.Id == Id
        && (Severity is not { } severity || actual.Severity == severity)
        && actual.IsSuppressed == (IsSuppressed ?? false)
        && (!HasNoLocation || actual.Location.Kind == LocationKind.None)
        && LocationsMatch(actual)
        && (ExpectedMessage(actual) is not { } message || actual.GetMessage(CultureInfo.InvariantCulture) == message);

    private bool LocationsMatch(Diagnostic actual)
    {
        if (Locations.IsEmpty) return true;
        if (!Locations[0].Matches(actual.Location)) return false;
        // Only a test that names additional locations compares them.
        return Locations.Length == 1
            || (actual.AdditionalLocations.Count == Locations.Length - 1
                && Locations.Skip(1).Zip(actual.AdditionalLocations).All(pair => pair.First.Matches(pair.Second)));
    }

    private string? ExpectedMessage(Diagnostic? actual)
    {
        if (Message is not null || _arguments is null) return Message;
        return (_descriptor ?? actual?.Descriptor) is { } descriptor
            ? string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), _arguments)
            : null;
    }

    private DiagnosticResult With(ExpectedLocation location) => this with { Locations = Locations.Add(location) };

    private static LinePositionSpan Lines(int startLine, int startColumn, int endLine, int endColumn) =>
        new(new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1));
}

/// <summary>Where a diagnostic is expected.</summary>
/// <param name="Path">The file, or null as long as only the markup key is known.</param>
/// <param name="Span">Lines and columns, from 0.</param>
/// <param name="MarkupKey">The key of a span marked <c>{|#key:…|}</c>.</param>
/// <param name="StartOnly">Whether only the start is compared.</param>
public sealed record ExpectedLocation(string? Path, LinePositionSpan Span, int? MarkupKey, bool StartOnly)
{
    /// <inheritdoc />
    public override string ToString() => Path is null ? $"{{|#{MarkupKey}:…|}}" : $"{Path}{Places.Format(Span)}";

    internal bool Matches(Location actual) => Matches(actual.GetLineSpan()) || Matches(actual.GetMappedLineSpan());

    private bool Matches(FileLinePositionSpan actual) =>
        actual.Path == Path && (StartOnly ? actual.StartLinePosition == Span.Start : actual.Span == Span);
}
