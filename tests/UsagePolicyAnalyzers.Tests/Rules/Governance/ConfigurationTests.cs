using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

/// <summary>UPA9003: what a project or a team configures is read, or reported where it stands.</summary>
public class ConfigurationTests
{
    [Theory]
    [InlineData("usage_policy.version = OAI-2025", "'usage_policy.version' is no option; did you mean 'usage_policy.versions'?")]
    [InlineData("usage_policy.versions = OAI-2026", "'OAI-2026' is no policy version; did you mean 'OAI-")]
    [InlineData("usage_policy.versions = OAI-2025, gpt", "'gpt' is no policy version")]
    [InlineData("  dotnet_diagnostic.UPA1O01.severity = none # off", "'UPA1O01' is no rule; did you mean 'UPA1001'?")]
    public async Task A_setting_that_does_nothing_is_reported_at_its_line(string line, string message)
    {
        var report = Assert.Single(await ReportsAsync("/0/.editorconfig", "[*.cs]\nindent_size = 4\n" + line + "\n"));
        Assert.StartsWith(message, report.GetMessage());
        Assert.Equal("/0/.editorconfig", report.Location.GetLineSpan().Path);
        Assert.Equal(2, report.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(2, report.Location.GetLineSpan().EndLinePosition.Line);
    }

    [Fact]
    public async Task A_setting_that_is_given_twice_is_reported_once_a_section()
    {
        var report = Assert.Single(await ReportsAsync("/0/.editorconfig", "[*.cs]\nusage_policy.versions = OAI-2025\nUsage_Policy.Versions = OAI-2023\n[b/*.cs]\nusage_policy.versions = OAI-2023\n"));
        Assert.Equal("'Usage_Policy.Versions' is given twice in this section", report.GetMessage());
        Assert.Equal(2, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("/0/.editorconfig", "usage_policy.versions = oai-2025, OAI-SAFE\ndotnet_diagnostic.UPA1001.severity = none\ndotnet_diagnostic.CA1.severity = none")]
    [InlineData("/0/strict.globalconfig", "is_global = true\nusage_policy.versions = all ; everything\n# usage_policy.gone = 1")]
    [InlineData("/0/UsagePolicy.Symbols.txt", "assembly Our.Ai\nmodel-call Our.Ai.Gateway.AskAsync\n# a comment\n")]
    [InlineData("/0/appsettings.json", "usage_policy.gone = 1")]
    public async Task A_configuration_that_can_be_read_is_silent(string path, string content) => Assert.Empty(await ReportsAsync(path, content));

    [Fact]
    public async Task A_line_of_a_symbol_table_is_reported_with_the_nearest_role()
    {
        var report = Assert.Single(await ReportsAsync("/0/UsagePolicy.Symbols.Ours.txt", "assembly Our.Ai\nmodel-cal Our.Ai.Gateway.AskAsync\nmodel-call Our.Ai.Gateway.ChatAsync\n"));
        Assert.EndsWith("did you mean 'model-call'?", report.GetMessage());
        Assert.Equal(1, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_line_of_a_word_table_is_reported_once()
    {
        var report = Assert.Single(await ReportsAsync("/0/UsagePolicy.Words.txt", "language en\n[concept scam-text]\nhello\n  (hi, hey)\n"));
        Assert.Equal("/0/UsagePolicy.Words.txt", report.Location.GetLineSpan().Path);
        Assert.Equal(3, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task The_nearest_word_is_named()
    {
        var report = Assert.Single(await ReportsAsync("/0/UsagePolicy.Words.Ours.txt", "[domains]\nterm | finanse | 3 | en | cash\nterm | finance | 3 | en | zorbs\n"));
        Assert.Equal("'finanse' is not declared in 'domains'; did you mean 'finance'?", report.GetMessage());
        Assert.Equal(1, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task No_word_table_breaks_the_analyzer()
    {
        foreach (var content in new[] { "\r[", "[concept a]\r\n(\r\n)\r\n", "[numbers]\n=,=\n", "[intent x]\n+\nveto\n", "\u2028[concept b]\u2028(", "[" })
            Assert.All(await ReportsAsync("/0/UsagePolicy.Words.txt", content), report => Assert.Equal("UPA9003", report.Id));
    }

    [Fact]
    public async Task An_option_whose_file_is_not_visible_is_reported_once_without_a_place()
    {
        var run = new GovernanceRun { Today = "tomorrow", Options = new() { ["usage_policy.versoins"] = "all", ["usage_policy.versions"] = "OAI-2024" } };
        var reports = await run.ReportsAsync("class A { }", new ConfigurationAnalyzer());
        Assert.Equal(
            ["'usage_policy.versoins' is no option; did you mean 'usage_policy.versions'?", "UsagePolicyToday is 'tomorrow', which is no date: write it as yyyy-MM-dd"],
            reports.Select(report => report.GetMessage()).Order());
        Assert.All(reports, report => Assert.Equal(Location.None, report.Location));
    }

    [Fact]
    public void No_text_breaks_the_readers() => Check.QuickThrowOnFailure(Prop.ForAll<string[]>(lines =>
    {
        var text = SourceText.From(string.Join("\n", lines.Select((line, i) => (i % 3) switch { 0 => "usage_policy.", 1 => "dotnet_diagnostic.UPA", _ => "" } + line)));
        var found = ConfigurationFile.Errors(text).Concat(SymbolTableParser.Parse(text).Errors).ToList();
        Assert.All(found, error => Assert.InRange(error.Span.End, error.Span.Start, text.Length));
        Assert.Equal(ConfigurationFile.Errors(text).Count(), ConfigurationFile.Errors(text).Select(error => error.Line).Distinct().Count());
    }));

    [Theory]
    [InlineData("OAI-2025, oai-safe", "Oai2025, OaiSafe", 0)]
    [InlineData("", "All", 0)]
    [InlineData("all, OAI-2023", "All", 0)]
    [InlineData("OAI-1999", "All", 1)]
    public void Versions_are_a_list_of_names(string text, string versions, int unknown)
    {
        Assert.Equal(Enum.Parse<PolicyVersions>(versions), PolicyOptions.ParseVersions(text, out var names));
        Assert.Equal(unknown, names.Length);
    }

    private static async Task<IEnumerable<Diagnostic>> ReportsAsync(string path, string content)
    {
        var run = new GovernanceRun();
        run.Files.Add(new TextFile(path, content));
        return await run.ReportsAsync("class A { }", new ConfigurationAnalyzer());
    }
}
