using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Architecture;

/// <summary>A rule comes with its tests, its page and its fixes, and each of them lies where its mirror does.</summary>
public class MirrorTests
{
    private const string Rules = "src/UsagePolicyAnalyzers/Rules/";
    private const string Tests = "tests/UsagePolicyAnalyzers.Tests/";

    // A file that is longer says why.
    private static readonly Dictionary<string, string> LongFiles = new()
    {
    };

    [Fact]
    public void Every_rule_has_a_page() =>
        None(Ids().Where(id => !Repository.Has($"docs/rules/{id}.md")));

    [Fact]
    public void Every_rule_is_named_by_a_test()
    {
        var tests = Repository.Files(Tests + "Rules", "*.cs").Select(Repository.Read).ToList();
        None(Ids().Where(id => !tests.Any(test => test.Contains(id, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_rule_is_listed_for_release()
    {
        var listed = Repository.Read("src/UsagePolicyAnalyzers/AnalyzerReleases.Unshipped.md") + Repository.Read("src/UsagePolicyAnalyzers/AnalyzerReleases.Shipped.md");
        None(Ids().Where(id => !listed.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_of_fixes_and_tests_are_folders_of_rules()
    {
        var folders = Folders(Rules);
        None(Folders(Tests + "Rules/").Except(folders));
        None(CodeFixes().Where(fix => !folders.Contains(fix.GetType().Namespace!.Split('.')[^1])).Select(fix => fix.GetType().FullName));
    }

    [Fact]
    public void Fixes_fix_rules_that_exist_and_can_fix_all()
    {
        var ids = Ids();
        Assert.All(CodeFixes(), fix =>
        {
            Assert.NotEmpty(fix.FixableDiagnosticIds);
            None(fix.FixableDiagnosticIds.Where(id => id.StartsWith("UPA", StringComparison.Ordinal)).Except(ids));
            Assert.NotNull(fix.GetFixAllProvider());
            Assert.NotNull(fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
        });
    }

    [Fact]
    public void Rules_are_sealed_and_lead_to_their_page()
    {
        Assert.All(AllRulesVerifier.Analyzers, analyzer => Assert.True(analyzer.GetType().IsSealed, analyzer.GetType().Name));
        Assert.All(Descriptors(), rule =>
        {
            Assert.EndsWith($"docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
            Assert.StartsWith("UsagePolicy.", rule.Category, StringComparison.Ordinal);
            Assert.True(rule.DefaultSeverity < DiagnosticSeverity.Error, rule.Id);
            Assert.False(rule.Title.ToString().EndsWith('.'), rule.Id);
        });
    }

    [Fact]
    public void Files_are_short()
    {
        var long_ = from folder in new[] { "src", "tests", "benchmarks" }
                    from file in Repository.Files(folder, "*.cs")
                    where !file.Contains("/Suite/", StringComparison.Ordinal) && !file.Contains("/StandIns/", StringComparison.Ordinal)
                    let lines = Repository.Read(file).Split('\n').Length - 1
                    where lines > 400 && !LongFiles.ContainsKey(file)
                    select $"{file}: {lines} lines";
        None(long_);
        None(LongFiles.Keys.Where(file => !Repository.Has(file)));
    }

    [Fact]
    public void Nothing_is_left_open_in_the_sources()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplementedException"];
        None(Repository.Files("src", "*.cs").Where(file => marks.Any(mark => Repository.Read(file).Contains(mark, StringComparison.Ordinal))));
    }

    [Fact]
    public void Links_of_the_documentation_lead_somewhere()
    {
        var pages = Repository.Files("docs", "*.md").Concat(Repository.Files("samples", "*.md")).Concat(["README.md", "CONTRIBUTING.md"]);
        var broken = from page in pages
                     from link in Repository.Read(page).Split("](").Skip(1)
                     let target = link.Split(')', '#')[0]
                     where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
                     where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target))
                     select $"{page}: {target}";
        None(broken);
    }

    [Fact]
    public void Every_concept_of_the_word_tables_is_used()
    {
        const string Heading = "[concept ";
        var lines = Repository.Files("src", "*.words.txt").SelectMany(file => Repository.Read(file).Split('\n')).ToList();
        var texts = lines.Where(line => !line.StartsWith(Heading, StringComparison.Ordinal)).Concat(Repository.Files("src", "*.cs").Select(Repository.Read));
        var used = texts.SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, @"[\w-]+").Select(word => word.Value)).ToHashSet(StringComparer.Ordinal);
        None(lines.Where(line => line.StartsWith(Heading, StringComparison.Ordinal)).Select(line => line[Heading.Length..].TrimEnd().TrimEnd(']')).Distinct().Where(concept => !used.Contains(concept)));
    }

    private static void None(IEnumerable<string?> wrong)
    {
        var all = string.Join('\n', wrong);
        Assert.True(all.Length == 0, all);
    }

    private static IReadOnlyList<DiagnosticDescriptor> Descriptors() => [.. AllRulesVerifier.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)];

    private static IReadOnlyList<string> Ids() => [.. Descriptors().Select(rule => rule.Id).Where(id => id.StartsWith("UPA", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static IEnumerable<CodeFixProvider> CodeFixes() =>
        from type in System.Reflection.Assembly.Load("UsagePolicyAnalyzers.CodeFixes").GetTypes()
        where type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract
        select (CodeFixProvider)Activator.CreateInstance(type)!;

    private static IReadOnlyList<string> Folders(string root) =>
        [.. Repository.Files(root, "*.cs").Select(file => file[root.Length..].Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct()];
}
