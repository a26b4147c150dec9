using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

public class BuiltInTableTests
{
    public static TheoryData<string> Files => [.. TableFile.Names];

    /// <summary>Tables whose rows must all be in the assemblies that the tests reference.</summary>
    public static TheoryData<string> RestoredFiles => ["OpenAI", "ExtensionsAIAbstractions", "Anthropic", "ModelContextProtocol", "AspNetCore", "DotNet", "Safeguards"];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryLineIsReadable(string file)
    {
        var (added, removed, errors) = TableFile.Read(file);
        Assert.Empty(errors);
        Assert.Empty(removed);
        Assert.NotEmpty(added);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoRowIsWrittenTwice(string file)
    {
        var twice = TableFile.Read(file).Added.GroupBy(r => (r.Role, r.Assembly, r.TypeName, r.MemberName)).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(RestoredFiles))]
    public void EveryRowOfARestoredAssemblyResolves(string file)
    {
        var resolver = new RowResolver(References.Platform);
        var problems = TableFile.Read(file).Added.Select(resolver.Problem).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary>Also where a table is of assemblies most of which are not restored; tables of earlier names are apart.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryRowThatNamesAPresentAssemblyResolves(string file)
    {
        var resolver = new RowResolver(References.Platform);
        var problems = TableFile.Read(file).Added
            .Where(r => !file.EndsWith("Earlier", StringComparison.Ordinal) && (r.Assembly.EndsWith('*') ? resolver.HasType(r) : resolver.Has(r.Assembly)))
            .Select(resolver.Problem).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void ModelAssembliesAreThoseOfModels()
    {
        var assemblies = SymbolTable.BuiltIn.ModelAssemblies;
        Assert.Contains("OpenAI", assemblies);
        Assert.Contains("Anthropic", assemblies);
        Assert.Contains("Microsoft.Extensions.AI.Abstractions", assemblies);
        Assert.DoesNotContain(assemblies, a => a.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || a.Contains('*'));
        Assert.DoesNotContain("System.Console", assemblies);
        Assert.DoesNotContain("Twilio", assemblies);
    }
}
