using System.Text.Json;

namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>Reports, severities, suppressions and fixes in a build, shown by the rules on governance, in projects whose table names a model call.</summary>
[Collection(nameof(Package))]
public class GovernanceTests(Package package)
{
    private const string Bare = """
        #pragma warning disable UPA3001
        Console.WriteLine("Hello");
        """;

    [Fact]
    public async Task A_report_has_its_id_and_line_and_leaves_the_build_alone()
    {
        var output = (await New("Report").BuildAsync()).Succeeded();
        Assert.Contains("Program.cs(1,1): warning UPA9001: UPA3001 is suppressed without a justification", output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/UPA9001.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_as_errors_stop_the_build() =>
        Assert.Contains("Program.cs(1,1): error UPA9001", (await New("AsError").BuildAsync("-warnaserror")).Failed(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Error", "dotnet_diagnostic.UPA9001.severity = error", false)]
    [InlineData("None", "dotnet_diagnostic.UPA9001.severity = none", true)]
    [InlineData("Category", "dotnet_analyzer_diagnostic.category-UsagePolicy.Governance.severity = error", false)]
    public async Task Editorconfig_sets_the_severity(string name, string line, bool passes)
    {
        var project = New("Severity" + name).Write(".editorconfig", $"root = true\n[*.cs]\n{line}");
        var run = await project.BuildAsync();
        if (passes) Assert.DoesNotContain("UPA9001", run.Succeeded(), StringComparison.Ordinal);
        else Assert.Contains("error UPA9001", run.Failed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_justified_suppression_is_recorded_in_the_error_log()
    {
        var project = New("Sarif").Write("Program.cs", """
            using System.Diagnostics.CodeAnalysis;

            [assembly: SuppressMessage("UsagePolicy.Governance", "UPA9001", Justification = "Agreed with the policy team in ticket 12")]

            [SuppressMessage("UsagePolicy.Privacy", "UPA3001")]
            static class Program
            {
                static void Main() => Console.WriteLine("Hello");
            }
            """);
        Assert.DoesNotContain("UPA9001", (await project.BuildAsync("-p:ErrorLog=log.sarif%2cversion=2.1")).Succeeded(), StringComparison.Ordinal);
        using var log = JsonDocument.Parse(project.Read("log.sarif"));
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "UPA9001");
        var suppression = result.GetProperty("suppressions")[0];
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("Agreed with the policy team in ticket 12", suppression.GetProperty("justification").GetString());
    }

    [Fact]
    public async Task A_reviewed_exception_holds_until_its_day()
    {
        var project = New("Expiry").Write("Program.cs", """
            using UsagePolicy.Safeguards;

            [PolicyException("UPA2001", Justification = "A clerk decides each case by phone", ApprovedBy = "Policy board", Expires = "2031-06-30")]
            static class Program
            {
                static void Main() => Console.WriteLine("Hello");
            }
            """);
        Assert.DoesNotContain("UPA9002", (await project.BuildAsync("-p:UsagePolicyToday=2031-06-30")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("warning UPA9002", (await project.BuildAsync("-p:UsagePolicyToday=2031-07-01")).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ready_made_configuration_sets_the_severities()
    {
        var project = New("Mode");
        Assert.DoesNotContain("UPA9001", (await project.BuildAsync("-p:UsagePolicyMode=audit")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("warning UPA9001", (await project.BuildAsync("-p:UsagePolicyMode=strict")).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_read_is_reported_at_its_line()
    {
        var project = New("Setting").Write(".editorconfig", "root = true\n[*.cs]\nusage_policy.versoins = OAI-2025\n");
        Assert.Contains(".editorconfig(3,1): warning UPA9003: 'usage_policy.versoins' is no option; did you mean 'usage_policy.versions'?", (await project.BuildAsync()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_applies_the_fix_and_the_project_builds()
    {
        var project = New("Fixed");
        (await project.BuildAsync()).Succeeded();
        (await project.FixAsync("UPA9001")).Succeeded();
        Assert.NotEqual(Bare, project.Read("Program.cs").TrimEnd());
        (await project.BuildAsync()).Succeeded();
    }

    private RealProject New(string name) => new RealProject(package, name)
        .Write("UsagePolicy.Symbols.txt", "model-call Ours.Gateway.AskAsync").Write("Program.cs", Bare);
}
