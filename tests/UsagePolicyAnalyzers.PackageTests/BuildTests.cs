namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>What the package does to a build.</summary>
[Collection(nameof(Package))]
public class BuildTests(Package package)
{
    [Fact]
    public async Task The_safeguards_flow_to_the_project_and_to_those_that_reference_it()
    {
        new RealProject(package, "Inner", properties: "<OutputType>Library</OutputType>").Write("Inner.cs", "public class Inner { }");
        var outer = new RealProject(package, "Outer", items: """<ProjectReference Include="../Inner/Inner.csproj" /><PackageReference Remove="UsagePolicyAnalyzers" />""")
            .Write("Program.cs", """Console.WriteLine(typeof(UsagePolicy.Safeguards.AiDisclosureAttribute));""");
        (await outer.BuildAsync("-warnaserror")).Succeeded();
        Assert.Contains("build_property.UsagePolicyToday", outer.BuildProperties(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompt_files_pages_and_tables_are_seen()
    {
        var project = new RealProject(package, "Files")
            .Write("Program.cs", "")
            .Write("a.prompty", "").Write("deep/b.prompt.yaml", "").Write("c.prompt.yml", "").Write("plugins/x/skprompt.txt", "")
            .Write("t.hbs", "").Write("t.handlebars", "").Write("t.liquid", "")
            .Write("prompts/p.md", "").Write("src/Prompts/deep/q.json", "{}").Write("prompts/p.txt", "").Write("prompts/p.yaml", "")
            .Write("appsettings.json", "{}").Write("appsettings.Development.json", "{}").Write("p.html", "").Write("p.razor", "").Write("p.cshtml", "")
            .Write("UsagePolicy.Symbols.Ours.txt", "").Write("UsagePolicy.Words.txt", "").Write("UsagePolicy.Baseline.txt", "")
            // Not these:
            .Write("README.md", "").Write("notes.txt", "").Write("data.json", "{}")
            .Write("node_modules/m/prompts/p.md", "").Write("bin/x/a.prompty", "").Write("obj/x/a.prompty", "").Write(".hidden/a.prompty", "");
        Assert.Equal(
            [
                "a.prompty", "appsettings.Development.json", "appsettings.json", "c.prompt.yml", "deep/b.prompt.yaml", "p.cshtml", "p.html", "p.razor",
                "plugins/x/skprompt.txt", "prompts/p.md", "prompts/p.txt", "prompts/p.yaml", "src/Prompts/deep/q.json", "t.handlebars", "t.hbs", "t.liquid",
                "UsagePolicy.Baseline.txt", "UsagePolicy.Symbols.Ours.txt", "UsagePolicy.Words.txt",
            ],
            (await project.AdditionalFilesAsync()).Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(
            ["UsagePolicy.Baseline.txt", "UsagePolicy.Symbols.Ours.txt", "UsagePolicy.Words.txt"],
            await project.AdditionalFilesAsync("-p:UsagePolicyPromptFiles=false"));
    }

    [Fact]
    public async Task Tables_above_the_project_are_seen_and_an_unknown_mode_is_reported()
    {
        var outer = new RealProject(package, "Above").Write("UsagePolicy.Symbols.txt", "").Write("UsagePolicy.Words.txt", "");
        outer.Write("src/deep/Deep.csproj", outer.Read("Above.csproj")).Write("src/deep/Program.cs", "Console.WriteLine();");
        var folder = Path.Combine(outer.Folder, "src", "deep");
        var output = (await DotnetRun.RunAsync(folder, "build", "--nologo", "-p:UsagePolicyMode=stritc", "-getItem:AdditionalFiles", "-t:Build")).Succeeded();
        Assert.Contains("UsagePolicy.Symbols.txt", output, StringComparison.Ordinal);
        Assert.Contains("UsagePolicy.Words.txt", output, StringComparison.Ordinal);
        Assert.Contains("warning UPA9003: UsagePolicyMode is 'stritc': write recommended, strict or audit", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_project_lists_is_there_once()
    {
        var project = new RealProject(package, "Once", items: """<AdditionalFiles Include="a.prompty;other.md" UsagePolicyPrompt="true" />""")
            .Write("a.prompty", "").Write("other.md", "").Write("Program.cs", "Console.WriteLine();");
        Assert.Equal(["a.prompty", "other.md"], await project.AdditionalFilesAsync());
        (await project.BuildAsync("-warnaserror")).Succeeded();
        Assert.Contains("build_metadata.AdditionalFiles.UsagePolicyPrompt = true", project.BuildProperties(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_is_the_build_s_or_the_given_one()
    {
        var project = new RealProject(package, "Today").Write("Program.cs", "Console.WriteLine();");
        var before = DateTime.UtcNow.Date;
        (await project.BuildAsync("-warnaserror")).Succeeded();
        Assert.Contains(new[] { before, DateTime.UtcNow.Date }, day => project.BuildProperties().Contains($"build_property.UsagePolicyToday = {day:yyyy-MM-dd}\n", StringComparison.Ordinal));
        (await project.BuildAsync("-p:UsagePolicyToday=2031-02-03", "-p:UsagePolicyVersions=OAI-2025", "-p:ErrorLog=log.sarif")).Succeeded();
        Assert.Contains("build_property.UsagePolicyToday = 2031-02-03\n", project.BuildProperties(), StringComparison.Ordinal);
        Assert.Contains("build_property.UsagePolicyVersions = OAI-2025\n", project.BuildProperties(), StringComparison.Ordinal);
        Assert.Contains("build_property.ErrorLog = log.sarif\n", project.BuildProperties(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_project_with_pages_builds_without_a_warning()
    {
        var project = new RealProject(package, "Pages", "Microsoft.NET.Sdk.Web", "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>")
            .Write("Home.razor", "<p>Hello</p>").Write("Pages/Index.cshtml", "@page\n<p>Hello</p>").Write("appsettings.json", "{}")
            .Write("Program.cs", """var app = WebApplication.CreateBuilder(args).Build(); app.MapGet("/", () => "Hello"); app.Run();""");
        (await project.BuildAsync("-warnaserror")).Succeeded();
    }
}
