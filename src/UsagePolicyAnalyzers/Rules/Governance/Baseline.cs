using System.Globalization;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Governance;

/// <summary>
/// The known findings of a project that adopts the rules: one <see cref="Fingerprint"/> a line of <c>UsagePolicy.Baseline*.txt</c>, <c>#</c> starts
/// a comment.
/// </summary>
internal sealed class Baseline
{
    private const int Cells = 4;
    private const int HashLength = 8;

    private readonly Dictionary<string, TextSpan> _entries = new(StringComparer.Ordinal);

    private Baseline(SourceText text)
    {
        var errors = ImmutableArray.CreateBuilder<TableError>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var entry = content.Trim().Trim('\uFEFF');
            if (entry.Length == 0 || entry[0] == '#')
                continue;
            var span = new TextSpan(line.Start + content.IndexOf(entry, StringComparison.Ordinal), entry.Length);
            if (Flaw(entry) is var (message, nearest))
                errors.Add(new TableError(line.LineNumber, span, message, nearest));
            else if (_entries.ContainsKey(entry))
                errors.Add(new TableError(line.LineNumber, span, "The entry is there twice", null));
            else
                _entries.Add(entry, span);
        }

        Errors = errors.ToImmutable();
    }

    /// <summary>The lines that cannot be read.</summary>
    public ImmutableArray<TableError> Errors { get; }

    /// <summary>Every entry with its place in the file.</summary>
    public IEnumerable<KeyValuePair<string, TextSpan>> Entries => _entries;

    /// <summary>Whether an additional file is one, by its name.</summary>
    public static bool Is(string fileName) =>
        fileName.StartsWith("UsagePolicy.Baseline", StringComparison.OrdinalIgnoreCase) && fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. Never throws: a line that cannot be read is an error, the others count.</summary>
    public static Baseline Parse(SourceText text) => new(text);

    /// <summary>The rule that an entry is about.</summary>
    public static string RuleOf(string entry) => entry.Substring(0, entry.IndexOf(' '));

    private static (string Message, string? Nearest)? Flaw(string entry)
    {
        var cells = entry.Split(["|"], StringSplitOptions.None).Select(cell => cell.Trim()).ToList();
        if (PolicyCatalog.Find(cells[0]) is not { } rule)
            return ($"'{cells[0]}' is no rule", Spelling.Nearest(cells[0].ToUpperInvariant(), PolicyCatalog.Rules.Select(r => r.Id)));
        if (rule.Category == RuleCategory.Governance)
            return ($"{rule.Id} is about the set-up itself and is in no baseline", null);
        var isWhole = cells.Count is Cells or Cells + 1
            && cells.All(cell => cell.Length > 0)
            && cells[3].Length == HashLength && uint.TryParse(cells[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            && (cells.Count == Cells || int.TryParse(cells[Cells], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1)
            && string.Join(" | ", cells) == entry;
        return isWhole ? null : ("An entry is written as 'rule | file | member | hash': let the build write it with -t:WriteUsagePolicyBaseline", null);
    }
}
