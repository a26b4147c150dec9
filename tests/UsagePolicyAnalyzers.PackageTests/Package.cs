namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>The package, packed once for all tests into a folder that is a package source.</summary>
public sealed class Package : IAsyncLifetime
{
    /// <summary>The version that the tests pack.</summary>
    public const string Version = "0.1.0-test";

    /// <summary>The folder of everything that the tests write.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("usage-policy-").FullName;

    /// <summary>The package source.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The packed file.</summary>
    public string File => Path.Combine(Feed, $"UsagePolicyAnalyzers.{Version}.nupkg");

    /// <summary>A library that calls a model, restored once for all tests; clean it before use.</summary>
    public RealProject Desk => _desk ??= new RealProject(this, "Desk", properties: "<OutputType>Library</OutputType>", items: RealProject.OpenAI);

    private RealProject? _desk;

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <inheritdoc />
    public async Task InitializeAsync() =>
        (await DotnetRun.RunAsync(Root, "pack", "src/UsagePolicyAnalyzers.Package", "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}", "--nologo", "-v", "q")).Succeeded();

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "UsagePolicyAnalyzers.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

/// <summary>The tests that share the package run one after the other: each of them is a build.</summary>
[CollectionDefinition(nameof(Package))]
public class PackageCollection : ICollectionFixture<Package>;
