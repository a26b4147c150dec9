using System.Collections.Immutable;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Testing;
using UsagePolicyAnalyzers.Tests.Rules.Governance;

namespace UsagePolicyAnalyzers.Tests.Policy;

/// <summary>The pages of the rules say what the tables and the analyzers say, and their code compiles.</summary>
public class RulePageTests
{
    private static readonly string[] s_headings =
        ["What it reports", "Policy clauses", "Why", "Violation", "Repair", "Options", "When to suppress", "Limits"];

    public static TheoryData<string> Rules => [.. PolicyCatalog.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Every_page_is_of_a_rule() => Assert.Equal(
        PolicyCatalog.Rules.Select(rule => rule.Id),
        Directory.GetFiles(Path.Combine(Documentation.Root, "docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_has_every_part(string id)
    {
        var rule = PolicyCatalog.Find(id)!;
        var page = Documentation.Read($"rules/{id}.md");

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"| UsagePolicy.{rule.Category} | {rule.Severity.ToString().ToLowerInvariant()} |", page);
        Assert.Equal(s_headings, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.All(rule.Clauses, clause => Assert.Contains($"`{clause.Id}`", page));
        Assert.All(rule.FixTitles, title => Assert.Contains(title, page));
    }

    [RoslynTheory("4.8")]
    [MemberData(nameof(Rules))]
    public async Task Code_of_a_page_compiles_and_shows_the_rule(string id)
    {
        var isShipped = PolicyCatalogTests.ShippedDescriptors.Any(descriptor => descriptor.Id == id);
        Assert.Equal(isShipped && !s_notInCode.Contains(id), (await ReportsAsync(id, "Violation")).Contains(id));
        Assert.DoesNotContain(id, await ReportsAsync(id, "Repair"));
    }

    // About a file beside the code, and about a build that writes an error log.
    private static readonly string[] s_notInCode = ["UPA9003", "UPA9004"];

    private static async Task<ImmutableArray<string>> ReportsAsync(string id, string heading)
    {
        var page = Documentation.Read($"rules/{id}.md");
        var start = page.IndexOf("```csharp\n", page.IndexOf($"## {heading}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```csharp\n".Length;
        var source = page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
        return [.. (await new GovernanceRun().ReportsAsync(source, [.. AllRulesVerifier.Analyzers])).Select(report => report.Id)];
    }
}
