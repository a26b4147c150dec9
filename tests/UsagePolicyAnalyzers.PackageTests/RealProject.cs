using System.Text.Json;

namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>A project as a user has it, in a folder of its own, that takes the package from the feed.</summary>
public sealed class RealProject
{
    private readonly Package _package;

    /// <param name="package">The package.</param>
    /// <param name="name">The project's name; one a test.</param>
    /// <param name="sdk">The project SDK.</param>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    public RealProject(Package package, string name, string sdk = "Microsoft.NET.Sdk", string properties = "", string items = "")
    {
        _package = package;
        Name = name;
        Folder = Path.Combine(package.Folder, "projects", name);
        Write($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <OutputType>Exe</OutputType>
                <RestorePackagesPath>{package.Folder}/packages</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages}</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="UsagePolicyAnalyzers" Version="{Package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A reference to the OpenAI SDK, as XML.</summary>
    public const string OpenAI = """<PackageReference Include="OpenAI" Version="2.15.0" />""";

    /// <summary>The project's name.</summary>
    public string Name { get; }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Writes a file of the project.</summary>
    public RealProject Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content + "\n");
        return this;
    }

    /// <summary>Reads a file of the project.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Builds from scratch; restores the first time only.</summary>
    public async Task<DotnetRun> BuildAsync(params string[] arguments)
    {
        var isRestored = File.Exists(Path.Combine(Folder, "obj", "project.assets.json"));
        return await DotnetRun.RunAsync(Folder, ["build", "--no-incremental", "--nologo", .. isRestored ? ["--no-restore"] : Array.Empty<string>(), .. arguments]);
    }

    /// <summary>Builds from scratch, whether it succeeds or not, and reads the error log.</summary>
    public async Task<IReadOnlyList<Sarif>> LogAsync(params string[] arguments)
    {
        var run = await BuildAsync(["-p:ErrorLog=log.sarif%2cversion=2.1", .. arguments]);
        Assert.True(File.Exists(Path.Combine(Folder, "log.sarif")), run.Output);
        return Sarif.Read(Read("log.sarif"));
    }

    /// <summary>Runs a target, as <c>dotnet build -t:Name</c> does.</summary>
    public Task<DotnetRun> TargetAsync(string target, params string[] arguments) => DotnetRun.RunAsync(Folder, ["build", "--nologo", $"-t:{target}", .. arguments]);

    /// <summary>Takes every file away but the project file and what was restored.</summary>
    public RealProject Clean()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file);
            if (path != Name + ".csproj" && !path.StartsWith("obj", StringComparison.Ordinal))
                File.Delete(file);
        }

        return this;
    }

    /// <summary>Applies the fixes of some rules, as <c>dotnet format analyzers</c> does.</summary>
    public Task<DotnetRun> FixAsync(params string[] rules) =>
        DotnetRun.RunAsync(Folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. rules]);

    /// <summary>Names, relative to the folder, of the additional files that the compiler gets.</summary>
    public async Task<IReadOnlyList<string>> AdditionalFilesAsync(params string[] arguments)
    {
        (await DotnetRun.RunAsync(Folder, ["restore", .. arguments])).Succeeded();
        var run = await DotnetRun.RunAsync(Folder, ["msbuild", "-t:UsagePolicyAddFiles", "-getItem:AdditionalFiles", .. arguments]);
        using var items = JsonDocument.Parse(run.Succeeded());
        return
        [
            .. from item in items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
               select Path.GetRelativePath(Folder, item.GetProperty("FullPath").GetString()!) into path
               orderby path
               select path,
        ];
    }

    /// <summary>What the build tells the compiler, as <c>build_property.Name = value</c> lines.</summary>
    public string BuildProperties() =>
        File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Folder, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single());
}
