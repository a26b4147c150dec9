using System.Globalization;
using System.Text;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>What a scan found, by rule, as a Markdown table.</summary>
internal static class Summary
{
    public static string Of(Scan scan, ImmutableArray<Label> labels)
    {
        var judged = labels.ToLookup(l => (l.Repository, l.Path, l.Line, l.Rule));
        var text = new StringBuilder("| Rule | reports | right | wrong | precision |\n|---|---|---|---|---|\n");
        foreach (var rule in scan.Reports.GroupBy(r => r.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var verdicts = rule.SelectMany(r => judged[(r.Repository, r.Path, r.Line, r.Rule)].Take(1)).ToList();
            var right = verdicts.Count(v => v.IsRight);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {rule.Key} | {rule.Count()} | {right} | {verdicts.Count - right} | {(verdicts.Count == 0 ? "" : $"{100.0 * right / verdicts.Count:F0} %")} |");
        }

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{scan.Projects} projects, {scan.Lines} lines, {scan.Reports.Count} reports, {scan.Crashes.Count} crashes, {scan.Differences} projects that differ when analyzed serially.");
        foreach (var crash in scan.Crashes.Take(5))
            text.AppendLine(crash);
        return text.ToString();
    }

    /// <summary>What became of the fixes, by rule.</summary>
    public static string Of(FixTrials fixes)
    {
        var text = new StringBuilder("| Rule | fixes applied | fixed | still reported | broken | threw |\n|---|---|---|---|---|---|\n");
        foreach (var rule in fixes.Trials.GroupBy(t => t.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {rule.Key} | {Counts(rule)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| Fix All | {Counts(fixes.Trials.Where(t => t.All))} |");
        return text.ToString();

        static string Counts(IEnumerable<FixTrial> trials)
        {
            var all = trials.ToList();
            return string.Join(" | ", Enum.GetValues<FixOutcome>().Select(o => all.Count(t => t.Outcome == o)).Prepend(all.Count));
        }
    }
}
