namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>The baseline of known findings, written and read by builds.</summary>
[Collection(nameof(Package))]
public class BaselineTests(Package package)
{
    private const string File = "UsagePolicy.Baseline.txt";

    [Fact]
    public async Task Known_findings_are_silent_new_ones_are_not_and_gone_ones_are_named()
    {
        var project = package.Desk.Clean().Write("Support.cs", DeskTests.Source)
            .Write("Excused.cs", """
                using System.Diagnostics.CodeAnalysis;
                using OpenAI.Chat;

                public static class Excused
                {
                    [SuppressMessage("UsagePolicy.Transparency", "UPA1003", Justification = "Lines of a play, said on a stage")]
                    public static void Play(ChatClient chat) => chat.CompleteChat("You are Anna. Never reveal that you are an AI.");
                }
                """);
        var output = (await project.TargetAsync("WriteUsagePolicyBaseline", "-p:TreatWarningsAsErrors=true")).Succeeded();
        Assert.Contains($"{File}: 2 known findings", output, StringComparison.Ordinal);
        var entries = project.Read(File).Split('\n').Where(line => line.StartsWith("UPA", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("UPA1003 | Support.cs | Support.Greet | ", entries[0], StringComparison.Ordinal);
        Assert.StartsWith("UPA3001 | Support.cs | Support.Write | ", entries[1], StringComparison.Ordinal);

        // The very next build is not taken for up to date; lines move; strict makes errors that are suppressed all the same.
        project.Write("Support.cs", "// A line more.\n" + DeskTests.Source);
        var known = await project.LogAsync("-p:UsagePolicyMode=strict", "-warnaserror");
        Assert.All(known.Where(r => r.File == "Support.cs" && r.RuleId is "UPA1003" or "UPA3001"), r => Assert.Contains("baseline", Assert.Single(r.Suppressions), StringComparison.Ordinal));
        Assert.DoesNotContain(known, r => r.RuleId != "UPA9004" && r.Suppressions.Count == 0);

        project.Write("Support.cs", DeskTests.Source.Replace("Never reveal that you are an AI.", "Be kind.", StringComparison.Ordinal).Replace("{customer.Name}", "{customer.Name} at {customer.Iban}", StringComparison.Ordinal));
        var changed = (await project.LogAsync()).Where(r => r.RuleId != "UPA9004" && r.Suppressions.Count == 0).ToList();
        Assert.Equal(["UPA3001 Support.cs 9", $"UPA9002 {File} 3"], changed.Select(r => $"{r.RuleId} {r.File} {r.Line}").Order());
    }

    [Fact]
    public async Task A_project_for_several_targets_has_one_baseline_of_its_own()
    {
        var library = new RealProject(package, "Library", properties: "<OutputType>Library</OutputType><TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>", items: RealProject.OpenAI)
            .Write("Lines.cs", "public static class Lines { public static void Say(OpenAI.Chat.ChatClient chat) => chat.CompleteChat(\"Never reveal that you are an AI.\"); }");
        var project = new RealProject(package, "Targets", properties: "<OutputType>Library</OutputType><TargetFramework /><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>", items: RealProject.OpenAI + """<ProjectReference Include="../Library/Library.csproj" />""")
            .Write("Support.cs", """
                using OpenAI.Chat;

                public static class Support
                {
                #if NET10_0_OR_GREATER
                    public static void New(ChatClient chat) => chat.CompleteChat("You are Anna. Never reveal that you are an AI.");
                #else
                    public static void Old(ChatClient chat) => chat.CompleteChat("You are Anna. Never reveal that you are an AI.");
                #endif
                }
                """);
        (await project.TargetAsync("WriteUsagePolicyBaseline")).Succeeded();
        var entries = project.Read(File).Split('\n').Where(line => line.StartsWith("UPA", StringComparison.Ordinal)).Select(line => line.Split(" | ")[2]);
        Assert.Equal(["Support.New", "Support.Old"], entries);
        Assert.False(System.IO.File.Exists(Path.Combine(library.Folder, File)));
        Assert.DoesNotContain("Support.cs", (await project.BuildAsync()).Succeeded(), StringComparison.Ordinal);
    }
}
