using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Tests.Policy;

public class PolicyCatalogTests
{
    /// <summary>What the analyzers of the shipped assembly can report.</summary>
    internal static IEnumerable<DiagnosticDescriptor> ShippedDescriptors =>
        typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!).SupportedDiagnostics)
            .DistinctBy(descriptor => descriptor.Id);

    [Fact]
    public void Every_clause_has_a_rule_or_says_why_source_code_cannot_show_it()
    {
        Assert.True(PolicyCatalog.Clauses.Length > 100);
        Assert.All(PolicyCatalog.Clauses, clause => Assert.True(clause.Limit.Length > 0 || PolicyCatalog.RulesFor(clause).Any(), clause.Id));
        Assert.Equal(PolicyCatalog.Clauses.Length, PolicyCatalog.Clauses.Select(clause => clause.Id).Distinct().Count());
    }

    [Fact]
    public void Every_rule_but_governance_stands_for_a_clause() =>
        Assert.All(PolicyCatalog.Rules, rule => Assert.Equal(rule.Category == RuleCategory.Governance, rule.Clauses.IsEmpty));

    [Fact]
    public void Descriptors_say_what_the_table_says() => Assert.All(ShippedDescriptors, descriptor =>
    {
        var rule = PolicyCatalog.Find(descriptor.Id);

        Assert.Equal(rule?.Title, descriptor.Title.ToString());
        Assert.Equal("UsagePolicy." + rule?.Category, descriptor.Category);
        Assert.Equal(rule?.Severity, descriptor.DefaultSeverity);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri);
    });

    [Theory]
    [InlineData("UPA2001", "All", "OpenAI usage policies 2025-10-29, empower/high-stakes")]
    [InlineData("UPA2001", "Oai2024, Oai2023", "OpenAI usage policies 2024-01-10, API platform 2.2")]
    [InlineData("UPA1001", "Oai2023", "OpenAI usage policies 2023-02-15, requirements: chatbots")]
    [InlineData("UPA4001", "OaiSafe", "OpenAI product safety standards, moderation")]
    public void Newest_chosen_clause_is_cited(string id, string chosen, string citation) =>
        Assert.Equal(citation, PolicyCatalog.Cite(id, Enum.Parse<PolicyVersions>(chosen)));

    [Theory]
    [InlineData("UPA5002", "Oai2025")]
    [InlineData("UPA6008", "Oai2024, OaiSafe")]
    [InlineData("UPA2001", "None")]
    public void A_rule_out_of_choice_cites_nothing(string id, string chosen) => Assert.Null(PolicyCatalog.Cite(id, Enum.Parse<PolicyVersions>(chosen)));

    [Fact]
    public void Governance_is_never_out_of_choice() => Assert.Equal("usage policy set-up", PolicyCatalog.Cite("UPA9001", PolicyVersions.None));

    [Fact]
    public void An_unknown_rule_cites_nothing() => Assert.Null(PolicyCatalog.Cite("UPA0000", PolicyVersions.All));

    [Fact]
    public void A_case_of_a_clause_is_covered_by_the_clauses_rules()
    {
        var insurance = PolicyCatalog.Clauses.Single(clause => clause.Id == "OAI-2025-empower-high-stakes/insurance");
        Assert.Contains(PolicyCatalog.RulesFor(insurance), rule => rule.Id == "UPA2001");
    }

    [Fact]
    public void A_rule_covers_its_clauses_and_their_cases_alone() => Assert.All(PolicyCatalog.Clauses, clause =>
        Assert.Equal(PolicyCatalog.Rules.Where(rule => rule.Clauses.Any(own => own.Id == clause.Id || own.Id == clause.Id.Split('/')[0])), PolicyCatalog.RulesFor(clause)));

    [Theory]
    [InlineData(" oai-2025 ", "Oai2025")]
    [InlineData("OAI-SAFE", "OaiSafe")]
    [InlineData("2025-10-29", "Oai2025")]
    [InlineData("2024-01-10", "Oai2024")]
    [InlineData("2023-02-15", "Oai2023")]
    [InlineData("safety", "OaiSafe")]
    public void Versions_have_names(string name, string version) => Assert.Equal(Enum.Parse<PolicyVersions>(version), PolicyCatalog.ParseVersion(name));

    [Fact]
    public void An_unknown_version_is_null() => Assert.Null(PolicyCatalog.ParseVersion("OAI-2019"));
}
