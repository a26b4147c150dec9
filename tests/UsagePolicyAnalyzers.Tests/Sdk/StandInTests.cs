using Microsoft.CodeAnalysis.CSharp;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>Rows of SDKs that cannot be restored, against the stand-ins that tests use in their place.</summary>
public class StandInTests
{
    public static TheoryData<string> Names => [.. ReferenceAssemblies.StandInNames];

    /// <summary>A stand-in has part of an SDK's types; what the tables say of those types must be there.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void RowsOfItsTypesResolve(string name)
    {
        var assembly = name.Split('@')[0];
        var compilation = CSharpCompilation.Create("Test", references: ReferenceAssemblies.Default.AddStandIns(name).References);
        var resolver = new RowResolver(compilation);
        var rows = TableFile.Names.Where(f => !f.EndsWith("Earlier", StringComparison.Ordinal)).SelectMany(f => TableFile.Read(f).Added)
            .Where(r => r.Assembly != "*" && SymbolMatch.IsAssembly(r.Assembly, assembly) && resolver.HasType(r))
            .ToList();
        var problems = rows.Select(resolver.Problem).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
        Assert.True(rows.Count > 0 || assembly is "Azure.Identity" or "Microsoft.AspNetCore.Identity.EntityFrameworkCore" or "Microsoft.Extensions.Compliance.Redaction" or "Newtonsoft.Json" or "AutoMapper" or "RestSharp" or "CommunityToolkit.Mvvm" or "UglyToad.PdfPig" or "itext.kernel" or "DocumentFormat.OpenXml" or "Microsoft.Data.SqlClient" or "Microsoft.SemanticKernel.Connectors.Ollama", name);
    }
}
