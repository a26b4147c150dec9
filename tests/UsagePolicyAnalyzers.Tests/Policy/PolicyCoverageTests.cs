using System.Text;
using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Tests.Policy;

public class PolicyCoverageTests
{
    private const string Page = "policy-coverage.md";
    private const string Update = "UPDATE_DOCS=1 dotnet test tests/UsagePolicyAnalyzers.Tests --filter PolicyCoverage";

    [Fact]
    public void Page_is_what_the_tables_say()
    {
        var expected = Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Documentation.Root, "docs", Page), expected);
        Assert.True(expected == Documentation.Read(Page), $"docs/{Page} is stale. Regenerate it: {Update}");
    }

    private static string Generate()
    {
        var shipped = PolicyCatalogTests.ShippedDescriptors.Select(descriptor => descriptor.Id).ToHashSet();
        var text = new StringBuilder()
            .Append("# Policy coverage\n\n")
            .Append("Every clause of every policy version, in our own words, with the rules that stand for it or the reason why source code cannot show it.\n")
            .Append("Generated from `clauses.table.txt` and `rules.table.txt`; regenerate with `").Append(Update).Append("`.\n");
        foreach (var version in PolicyCatalog.Clauses.GroupBy(clause => clause.Version))
        {
            text.Append("\n## ").Append(PolicyCatalog.Document(version.Key)).Append("\n\n| Clause | Part | What it asks | Rules | What source code cannot show |\n|---|---|---|---|---|\n");
            foreach (var clause in version)
            {
                var rules = PolicyCatalog.RulesFor(clause).Select(rule => $"[{rule.Id}](rules/{rule.Id}.md)" + (shipped.Contains(rule.Id) ? "" : " (planned)"));
                text.Append($"| {clause.Id} | {clause.Part} | {clause.Text} | {string.Join(", ", rules)} | {clause.Limit} |\n");
            }
        }

        return text.ToString();
    }
}
