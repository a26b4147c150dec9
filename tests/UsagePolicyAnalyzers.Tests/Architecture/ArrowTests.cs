using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Architecture;

/// <summary>Data flows one way: policies and vocabularies know nobody, the readers know no rule, rules are on top.</summary>
public class ArrowTests
{
    private const string Assembly = "UsagePolicyAnalyzers";

    private static readonly string[] Bottom = ["Policy", "Vocabulary"];
    private static readonly string[] Readers = ["Sdk", "Prompts", "Flow"];

    [RoslynFact("4.12")]
    public void No_arrow_points_up()
    {
        var arrows = Arrows(Repository.Files($"src/{Assembly}", "*.cs").Select(file => (file, Repository.Read(file)))).ToList();
        Assert.NotEmpty(arrows);
        Assert.Empty(arrows.Where(arrow => !Allowed(arrow.From, arrow.To)).Select(arrow => $"{arrow.File} knows {arrow.Symbol}"));
    }

    [RoslynFact("4.12")]
    public void An_arrow_that_points_up_is_seen()
    {
        var arrows = Arrows(
        [
            ("Policy/A.cs", "namespace UsagePolicyAnalyzers.Policy; class A { int M() => Rules.B.N(); }"),
            ("Rules/B.cs", "namespace UsagePolicyAnalyzers.Rules; class B { public static int N() => 0; }"),
        ]);
        Assert.Contains(arrows, arrow => !Allowed(arrow.From, arrow.To) && arrow.File == "Policy/A.cs");
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var strays = from project in new[] { Assembly, Assembly + ".CodeFixes" }
                     from file in Repository.Files($"src/{project}", "*.cs")
                     let expected = Path.GetDirectoryName(file)!.Replace("src/" + project, project, StringComparison.Ordinal).Replace('/', '.')
                     let actual = Repository.Read(file).Split('\n').FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
                     where actual is not null && !actual.StartsWith("namespace System", StringComparison.Ordinal) && actual.TrimEnd() != $"namespace {expected};"
                     select $"{file}: {actual}";
        Assert.Empty(strays);
    }

    private static bool Allowed(string from, string to) =>
        from == to
        || to.Length == 0 // The root holds what belongs to no part: embedded tables, polyfills.
        || from == "Rules"
        || (from.Length == 0 && to != "Rules")
        || (Readers.Contains(from) && to != "Rules")
        || (from.Length > 0 && !Bottom.Contains(from) && !Readers.Contains(from));

    private static IEnumerable<(string From, string To, string File, string Symbol)> Arrows(IEnumerable<(string File, string Text)> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.File)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith(Assembly, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(Assembly, [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings(), options)], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return from tree in trees
               let model = compilation.GetSemanticModel(tree)
               from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let symbol = model.GetSymbolInfo(name).Symbol
               where symbol is not null and not INamespaceSymbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
               let declared = model.GetEnclosingSymbol(name.SpanStart)
               let home = declared as INamespaceSymbol ?? declared?.ContainingNamespace
               where home is { IsGlobalNamespace: false }
               select (Part(home), Part(symbol.ContainingNamespace), tree.FilePath, symbol.ToDisplayString());
    }

    private static string Part(INamespaceSymbol? at) => at?.ToDisplayString().Split('.').ElementAtOrDefault(1) ?? "";

    private static string GlobalUsings()
    {
        var own = XDocument.Parse(Repository.Read($"src/{Assembly}/{Assembly}.csproj")).Descendants("Using").Select(u => u.Attribute("Include")?.Value).OfType<string>();
        return string.Concat(own.Concat(["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"]).Distinct()
            .Select(name => $"global using global::{name};\n"));
    }
}
