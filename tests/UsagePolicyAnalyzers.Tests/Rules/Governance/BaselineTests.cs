using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Rules;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

/// <summary>The baseline: known findings are silenced wherever they move, new ones are reported, and so are entries that match nothing.</summary>
public class BaselineTests
{
    private const string Prompt = "You are Anna. Never say that you are an AI.";

    private const string Source = $$"""
        using OpenAI.Chat;

        public class Desk(ChatClient chat)
        {
            public void Ask() => chat.CompleteChat("{{Prompt}}");
            public void Answer() => chat.CompleteChat("You are a clerk.");
        }
        """;

    [RoslynFact("4.8")]
    public async Task A_known_finding_is_suppressed_wherever_it_moves()
    {
        var entry = Assert.Single(await FingerprintsAsync(Source));
        Assert.StartsWith("UPA1003 | Test0.cs | Desk.Ask | ", entry);
        var report = Assert.Single(await ReportsAsync("// A line\n\n" + Source.Replace("public void Ask", "private static int s_count;\n    public  void Ask"), entry));
        Assert.True(report.IsSuppressed);
    }

    [RoslynFact("4.8")]
    public async Task A_new_finding_is_reported()
    {
        var entry = Assert.Single(await FingerprintsAsync(Source));
        var reports = await ReportsAsync(Source.Replace("You are a clerk.", Prompt), entry);
        Assert.Equal(2, reports.Length);
        Assert.Equal(4, Assert.Single(reports, r => r.IsSuppressed).Location.GetLineSpan().StartLinePosition.Line);
    }

    [RoslynFact("4.8")]
    public async Task Equal_findings_of_a_member_are_counted()
    {
        var source = Source.Replace("Ask() =>", "Ask() { One(); void One() =>").Replace("AI.\");", $"AI.\"); chat.CompleteChat(\"{Prompt}\"); chat.CompleteChat(\"{Prompt}\"); }}");
        var entries = await FingerprintsAsync(source);
        Assert.Equal(3, entries.Count);
        Assert.EndsWith(" | 2", entries[1]);
        Assert.Equal(2, (await ReportsAsync(source, [.. entries.Take(2)])).Count(r => r.IsSuppressed));
        Assert.All(await ReportsAsync(source, [.. entries]), r => Assert.True(r.IsSuppressed));
    }

    [RoslynFact("4.8")]
    public async Task An_entry_that_matches_nothing_is_reported_at_its_line()
    {
        var entry = Assert.Single(await FingerprintsAsync(Source));
        var stale = Assert.Single(await ReportsAsync(Source.Replace(Prompt, "You are kind."), "# known", entry));
        Assert.Equal("UPA9002", stale.Id);
        Assert.Equal(new FileLinePositionSpan("/0/UsagePolicy.Baseline.txt", new(1, 0), new(1, entry.Length)), stale.Location.GetLineSpan());
    }

    [RoslynFact("4.8")]
    public async Task An_entry_of_a_rule_that_does_not_run_or_is_out_of_choice_is_left_alone()
    {
        Assert.Empty(await ReportsAsync(Source.Replace(Prompt, "You are kind."), "UPA3001 | Test0.cs | Desk.Ask | 00000000"));
        var run = new GovernanceRun { Options = { ["usage_policy.versions"] = "OAI-SAFE" } };
        Assert.Empty(await ReportsAsync(run, Source, "UPA1003 | Test0.cs | Desk.Ask | 00000000"));
    }

    [RoslynFact("4.8")]
    public async Task A_build_of_one_of_several_targets_knows_no_stale_entry()
    {
        var run = new GovernanceRun { Options = { ["build_property.TargetFrameworks"] = "net8.0;net10.0" } };
        Assert.Empty(await ReportsAsync(run, Source.Replace(Prompt, "You are kind."), "UPA1003 | Test0.cs | Desk.Ask | 00000000"));
    }

    [RoslynFact("4.8")]
    public async Task A_file_is_named_as_seen_from_the_project()
    {
        var run = new GovernanceRun { Options = { ["build_property.ProjectDir"] = "/" } };
        Assert.Contains(" | 0/Test0.cs | ", Assert.Single(await FingerprintsAsync(Source, run)));
    }

    // Numbers that differ in their digits alone cannot be told apart by their entries.
    [RoslynFact("4.8")]
    public async Task Digits_leave_no_trace()
    {
        var source = Source.Replace("Never say", "In 2025 never say");
        Assert.Equal(await FingerprintsAsync(source), await FingerprintsAsync(source.Replace("2025", "1999")));
    }

    [Theory]
    [InlineData("UPA1OO3 | Test0.cs | Desk.Ask | 00000000", "'UPA1OO3' is no rule; did you mean 'UPA1003'?")]
    [InlineData("UPA9001 | Test0.cs | Desk.Ask | 00000000", "UPA9001 is about the set-up itself")]
    [InlineData("UPA1003 | Test0.cs | Desk.Ask", "An entry is written as")]
    [InlineData("UPA1003 | Test0.cs | Desk.Ask | hash", "An entry is written as")]
    [InlineData("UPA1003 | Test0.cs | Desk.Ask | 00000000 | 1", "An entry is written as")]
    [InlineData("UPA1003|Test0.cs|Desk.Ask|00000000", "An entry is written as")]
    [InlineData("UPA1003 | Test0.cs | Desk.Ask | 00000001", "The entry is there twice")]
    public async Task A_line_that_cannot_be_read_is_reported_once(string line, string message)
    {
        var run = new GovernanceRun { Files = { new TextFile("/0/UsagePolicy.Baseline.txt", "UPA1003 | Test0.cs | Desk.Ask | 00000001\n" + line + "\n") } };
        var report = Assert.Single(await run.ReportsAsync("class C { }", new ConfigurationAnalyzer()));
        Assert.StartsWith(message, report.GetMessage());
        Assert.Equal(1, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Any_text_is_read() => Prop.ForAll<string[]>(lines =>
    {
        var text = SourceText.From(string.Join("\n", lines.Select((line, i) => i % 2 == 0 ? line : "UPA1003 | " + line + " | a | 00000000")));
        var baseline = Baseline.Parse(text);
        return baseline.Errors.All(error => error.Span.End <= text.Length && text.Lines.GetLineFromPosition(error.Span.Start).LineNumber == error.Line)
            && baseline.Entries.All(entry => text.ToString(entry.Value) == entry.Key);
    }).QuickCheckThrowOnFailure();

    private static async Task<IReadOnlyList<string>> FingerprintsAsync(string source, GovernanceRun? run = null) =>
        [.. (await (run ?? new()).ReportsAsync(source, new AiIdentityAnalyzer())).Select(r => r.Properties[Fingerprint.Property]!).Order(StringComparer.Ordinal)];

    private static Task<ImmutableArray<Diagnostic>> ReportsAsync(string source, params string[] entries) => ReportsAsync(new GovernanceRun(), source, entries);

    private static Task<ImmutableArray<Diagnostic>> ReportsAsync(GovernanceRun run, string source, params string[] entries)
    {
        run.Files.Add(new TextFile("/0/UsagePolicy.Baseline.txt", string.Join("\n", entries)));
        return run.ReportsAsync(source, new AiIdentityAnalyzer(), new PolicyExceptionAnalyzer(), new BaselineSuppressor());
    }
}
