namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>Suppressions, exceptions and settings in a build.</summary>
[Collection(nameof(Package))]
public class GovernanceTests(Package package)
{
    [Fact]
    public async Task A_justified_suppression_is_recorded_in_the_error_log()
    {
        var project = package.Desk.Clean().Write("Program.cs", """
            using System.Diagnostics.CodeAnalysis;

            [assembly: SuppressMessage("UsagePolicy.Governance", "UPA9001", Justification = "Agreed with the policy team in ticket 12")]

            [SuppressMessage("UsagePolicy.Privacy", "UPA3001")]
            static class Program
            {
                static void Main() => Console.WriteLine("Hello");
            }
            """);
        Assert.DoesNotContain("UPA9001", (await project.BuildAsync("-p:ErrorLog=log.sarif%2cversion=2.1")).Succeeded(), StringComparison.Ordinal);
        var result = Assert.Single(Sarif.Read(project.Read("log.sarif")), r => r.RuleId == "UPA9001");
        Assert.Contains("Agreed with the policy team in ticket 12", Assert.Single(result.Suppressions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exceptions_are_recorded_while_they_hold_and_reported_when_they_do_not()
    {
        var project = package.Desk.Clean().Write("Support.cs", DeskTests.Source
            .Replace("    public void Greet", """
                [PolicyException("UPA1003", Justification = "Lines of a play, said on a stage", ApprovedBy = "Policy board", Expires = "2031-06-30")]
                public void Greet
            """, StringComparison.Ordinal)
            .Replace("    public void Write", """
                [PolicyException("UPA3001", Justification = "The bank asks for it", ApprovedBy = "Policy board", Expires = "2031-06-29")]
                public void Write
            """, StringComparison.Ordinal)
            .Replace("using OpenAI.Chat;", """
                using OpenAI.Chat;
                using UsagePolicy.Safeguards;

                [assembly: PolicyException("UPA6010", Kind = PolicyExceptionKind.FalsePositive, Justification = "A phishing course for the staff")]
                """, StringComparison.Ordinal));
        var log = await project.LogAsync("-p:UsagePolicyToday=2031-06-30");
        Assert.Contains("Accepted risk: Lines of a play, said on a stage (approved by Policy board) (until 2031-06-30)", Assert.Single(Assert.Single(log, r => r.RuleId == "UPA1003").Suppressions), StringComparison.Ordinal);
        Assert.Empty(Assert.Single(log, r => r.RuleId == "UPA3001").Suppressions);
        Assert.Equal(
            ["This exception does not hold: it expired on 2031-06-29", "This exception does not hold: it suppresses nothing: UPA6010 finds nothing here any more"],
            log.Where(r => r.RuleId == "UPA9002").Select(r => r.Message).Order());
    }

    [Fact]
    public async Task A_setting_that_cannot_be_read_is_reported_at_its_line()
    {
        var project = package.Desk.Clean().Write("Support.cs", DeskTests.Source).Write(".editorconfig", "root = true\n[*.cs]\nusage_policy.versoins = OAI-2025\n");
        Assert.Contains(".editorconfig(3,1): warning UPA9003: 'usage_policy.versoins' is no option; did you mean 'usage_policy.versions'?", (await project.BuildAsync()).Succeeded(), StringComparison.Ordinal);
    }
}
