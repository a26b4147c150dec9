using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Tests.Policy;

public class PolicyOptionsTests
{
    private static readonly SyntaxTree s_chosen = CSharpSyntaxTree.ParseText("", path: "Chosen.cs");
    private static readonly SyntaxTree s_other = CSharpSyntaxTree.ParseText("", path: "Other.cs");

    [Fact]
    public void A_file_chooses_for_itself()
    {
        var options = Build([], file: new() { [PolicyOptions.VersionsKey] = "OAI-2023" });

        Assert.Equal(PolicyVersions.Oai2023, PolicyOptions.Versions(options, s_chosen));
        Assert.Equal(PolicyVersions.All, PolicyOptions.Versions(options, s_other));
        Assert.Equal(PolicyVersions.All, PolicyOptions.Versions(options));
        Assert.Equal(PolicyVersions.Oai2024, PolicyOptions.Versions(Build(new() { [PolicyOptions.VersionsKey] = "OAI-2024" })));
    }

    [Fact]
    public void The_option_goes_before_the_build_property()
    {
        var options = Build(new() { ["build_property.UsagePolicyVersions"] = "OAI-2024" }, file: new() { [PolicyOptions.VersionsKey] = "OAI-2023" });

        Assert.Equal(PolicyVersions.Oai2023, PolicyOptions.Versions(options, s_chosen));
        Assert.Equal(PolicyVersions.Oai2024, PolicyOptions.Versions(options, s_other));
        Assert.Equal(PolicyVersions.Oai2024, PolicyOptions.Versions(options));
    }

    [Theory]
    [InlineData("OAI-2025, 2023-02-15", "Oai2025, Oai2023", "")]
    [InlineData("oai-safe", "OaiSafe", "")]
    [InlineData(" ALL ", "All", "")]
    [InlineData("", "All", "")]
    [InlineData(",,", "All", "")]
    [InlineData("OAI-2019", "All", "OAI-2019")]
    [InlineData("OAI-2019,OAI-2024,draft", "Oai2024", "OAI-2019;draft")]
    public void Versions_are_a_list(string text, string chosen, string unknown)
    {
        Assert.Equal(Enum.Parse<PolicyVersions>(chosen), PolicyOptions.ParseVersions(text, out var names));
        Assert.Equal(unknown, string.Join(';', names));
    }

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData(" 2026-11-21 ", true)]
    [InlineData("21.11.2026", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("", false)]
    public void The_day_is_the_builds(string text, bool isDate) =>
        Assert.Equal(isDate ? new DateTime(2026, 11, 21) : null, PolicyOptions.Today(Build(new() { ["build_property.UsagePolicyToday"] = text })));

    [Fact]
    public void A_build_that_names_no_day_has_none() => Assert.Null(PolicyOptions.Today(Build([])));

    [Theory]
    [InlineData("net8.0;net10.0", true)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    public void Several_targets_are_named_by_the_project(string? targets, bool hasSeveral) =>
        Assert.Equal(hasSeveral, PolicyOptions.HasSeveralTargets(Build(targets == null ? [] : new() { ["build_property.TargetFrameworks"] = targets })));

    [Theory]
    [InlineData("UsagePolicyToday", "tomorrow", "UsagePolicyToday is 'tomorrow'")]
    [InlineData("UsagePolicyToday", "2026-11-21", null)]
    [InlineData("UsagePolicyToday", " ", null)]
    [InlineData("UsagePolicyVersions", "OAI-2024,OAI-2019", "UsagePolicyVersions names 'OAI-2019'")]
    [InlineData("UsagePolicyVersions", "all", null)]
    public void Properties_that_say_nothing_are_told(string property, string value, string? problem)
    {
        var problems = PolicyOptions.BuildPropertyProblems(Build(new() { ["build_property." + property] = value }).AnalyzerConfigOptionsProvider.GlobalOptions).ToList();

        Assert.Equal(problem == null ? 0 : 1, problems.Count);
        Assert.All(problems, found => Assert.StartsWith(problem!, found));
    }

    private static AnalyzerOptions Build(Dictionary<string, string> global, Dictionary<string, string>? file = null) => new([], new Provider(global, file ?? []));

    private sealed class Provider(Dictionary<string, string> global, Dictionary<string, string> file) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(global);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(tree == s_chosen ? file : []);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
