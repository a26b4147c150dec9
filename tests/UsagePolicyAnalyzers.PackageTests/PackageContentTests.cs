using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>What lies in the package.</summary>
[Collection(nameof(Package))]
public class PackageContentTests(Package package)
{
    [Fact]
    public void It_holds_these_files()
    {
        using var zip = ZipFile.OpenRead(package.File);
        var files = zip.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(
            [
                "README.md",
                "UsagePolicyAnalyzers.nuspec",
                "analyzers/dotnet/cs/UsagePolicyAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/UsagePolicyAnalyzers.dll",
                "build/UsagePolicyAnalyzers.props",
                "build/UsagePolicyAnalyzers.targets",
                "buildMultiTargeting/UsagePolicyAnalyzers.targets",
                "buildTransitive/UsagePolicyAnalyzers.props",
                "buildTransitive/UsagePolicyAnalyzers.targets",
                "config/audit.globalconfig",
                "config/recommended.globalconfig",
                "config/strict.globalconfig",
                "lib/netstandard2.0/UsagePolicy.Safeguards.dll",
                "lib/netstandard2.0/UsagePolicy.Safeguards.xml",
                "tasks/UsagePolicyAnalyzers.Build.dll",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_nothing_and_flows_like_a_library()
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var stream = zip.GetEntry("UsagePolicyAnalyzers.nuspec")!.Open();
        var elements = XDocument.Load(stream).Descendants().Select(element => element.Name.LocalName).ToList();
        Assert.Contains("license", elements);
        Assert.DoesNotContain("dependency", elements);
        Assert.DoesNotContain("developmentDependency", elements);
    }

    // Visual Studio 17.5 and the .NET SDK 7.0.200 must be able to load them.
    [Theory]
    [InlineData("analyzers/dotnet/cs/UsagePolicyAnalyzers.dll")]
    [InlineData("analyzers/dotnet/cs/UsagePolicyAnalyzers.CodeFixes.dll")]
    [InlineData("lib/netstandard2.0/UsagePolicy.Safeguards.dll")]
    [InlineData("tasks/UsagePolicyAnalyzers.Build.dll")]
    public void Its_assemblies_reference_nothing_newer_than_the_floor(string file)
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var image = new MemoryStream();
        using (var stream = zip.GetEntry(file)!.Open()) stream.CopyTo(image);
        image.Position = 0;
        using var pe = new PEReader(image);
        var metadata = pe.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(r => (Name: metadata.GetString(r.Name), r.Version)).ToList();
        Assert.Contains(references, reference => reference.Name == "netstandard");
        Assert.All(references, reference => Assert.True(IsAtOrBelowFloor(reference.Name, reference.Version), $"{reference.Name} {reference.Version}"));
    }

    private static bool IsAtOrBelowFloor(string name, Version version) => name switch
    {
        "netstandard" => version <= new Version(2, 0, 0, 0),
        "UsagePolicyAnalyzers" => true,
        // The same in every MSBuild since 15.
        "Microsoft.Build.Framework" => version == new Version(15, 1, 0, 0),
        _ when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => version <= new Version(4, 5, 0, 0),
        _ when name.StartsWith("System.Composition", StringComparison.Ordinal) => false,
        _ when name.StartsWith("System.", StringComparison.Ordinal) => version <= new Version(6, 0, 1, 0),
        _ => false,
    };
}
