using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary;

namespace UsagePolicyAnalyzers.Tests.Policy;

public class ConfigurationPageTests
{
    [Fact]
    public void Every_option_is_documented_with_its_default_and_meaning()
    {
        var page = Documentation.Read("configuration.md").Replace("`", "");
        Assert.NotEmpty(PolicyOptions.Known);
        Assert.All(PolicyOptions.Known, option => Assert.Contains($"| {option.Key} | {option.Default} | {option.Meaning} |", page));
    }

    [Fact]
    public void Tables_on_the_page_can_be_read()
    {
        var blocks = Documentation.Read("configuration.md").Split("```text\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.Empty(SymbolTableParser.Parse(SourceText.From(blocks.Single(block => block.Contains("model-call ")))).Errors);
        Assert.Empty(TeamWords.Parse(blocks.Single(block => block.Contains("[domains]"))).Errors);
        Assert.Empty(Baseline.Parse(SourceText.From(blocks.Single(block => block.Contains("UPA1003 |")))).Errors);
        Assert.All(RowShape.Tables, table => Assert.Contains($"`[{table}]`", Documentation.Read("configuration.md")));
    }

    [Theory]
    [InlineData("recommended")]
    [InlineData("strict")]
    [InlineData("audit")]
    public void Ready_made_configuration_names_every_rule(string mode)
    {
        var lines = File.ReadAllLines(Path.Combine(Documentation.Root, "src", "UsagePolicyAnalyzers.Package", "config", mode + ".globalconfig"));
        var severities = lines.Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)).ToDictionary(line => line.Split('.')[1], line => line.Split('=')[1].Trim());
        Assert.Equal(PolicyCatalog.Rules.Select(rule => rule.Id), severities.Keys.Order());
        if (mode == "recommended")
            Assert.All(PolicyCatalog.Rules, rule => Assert.Equal(rule.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning ? "warning" : "suggestion", severities[rule.Id]));
        if (mode == "strict")
            Assert.All(PolicyCatalog.Rules, rule => Assert.Equal(Strict(rule), severities[rule.Id]));
        Assert.Contains(mode, Documentation.Read("configuration.md"));
    }

    private static string Strict(PolicyRule rule) =>
        rule.Id == "UPA9004" ? "suggestion"
        : rule.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && rule.Clauses.Any(clause => clause.Version == PolicyVersions.Oai2025) ? "error"
        : "warning";
}
