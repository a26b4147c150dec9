using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>Reports depend on the code alone: not on culture, order or threads; and broken code breaks no analyzer and no fix. Over every so many programs of the suite.</summary>
public class RobustnessTests
{
    private const string Broken = "AD0001";

    [RoslynTheory("5.0")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Culture(string name)
    {
        foreach (var program in Every(20))
        {
            var expected = await ReportsAsync(program);
            var (culture, display) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                Assert.Equal(expected, await ReportsAsync(program));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, display);
            }
        }
    }

    [RoslynFact("5.0")]
    public async Task OrderOfFilesAndThreads()
    {
        foreach (var program in Every(20).Concat(SuiteProgram.All().Where(p => p.Files.Length > 1).Take(5)))
        {
            var (compilation, options) = program.Compile();
            var expected = await ReportsAsync(compilation, options, concurrent: true);
            Assert.Equal(expected, await ReportsAsync(compilation.Clone(), options, concurrent: false));
            var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
            Assert.Equal(expected, await ReportsAsync(reversed, options, concurrent: true));
        }
    }

    [RoslynTheory("5.0")]
    [InlineData(1)]
    [InlineData(2)]
    public async Task TokensDeletedDoubledAndSwapped(int seed)
    {
        var random = new Random(seed);
        foreach (var program in Every(8))
        {
            var (compilation, options) = program.Compile(text => Mutate(text, random));
            Assert.DoesNotContain(await ReportsAsync(compilation, options, concurrent: true), r => r.StartsWith(Broken, StringComparison.Ordinal));
        }
    }

    // A token is changed in each member that has a report: what is still reported there is fixed.
    [RoslynTheory("5.0")]
    [InlineData(1)]
    [InlineData(2)]
    public async Task FixesOfCodeWithTokensDeletedDoubledAndSwapped(int seed)
    {
        var random = new Random(seed);
        var fixes = AllRulesVerifier.Fixes.SelectMany(fix => fix.FixableDiagnosticIds, (fix, id) => (fix, id)).ToLookup(f => f.id, f => f.fix);
        var applied = 0;
        foreach (var program in Every(12))
        {
            using var workspace = new AdhocWorkspace();
            var (compilation, options) = program.Compile();
            foreach (var member in (await FixableAsync(compilation)).Select(r => r.Location).Select(l => l.SourceTree!.GetRoot().FindNode(l.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>()).OfType<MemberDeclarationSyntax>().Distinct())
            {
                var mutated = compilation.ReplaceSyntaxTree(member.SyntaxTree, member.SyntaxTree.WithChangedText(SourceText.From(Mutate(member.SyntaxTree.ToString(), member.DescendantTokens(), random))));
                var project = CompilationProject.Load(workspace, mutated, options);
                foreach (var report in await FixableAsync((await project.GetCompilationAsync())!))
                {
                    var actions = new List<CodeAction>();
                    foreach (var fix in fixes[report.Id])
                        await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(report.Location.SourceTree)!, report, (action, _) => actions.Add(action), default));
                    foreach (var action in actions)
                        applied += (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Count();
                }
            }

            async Task<IEnumerable<Diagnostic>> FixableAsync(Compilation code) =>
                (await code.WithAnalyzers(AllRulesVerifier.Analyzers, options).GetAnalyzerDiagnosticsAsync()).Where(d => d.Location.IsInSource && fixes.Contains(d.Id));
        }

        Assert.True(applied > 50, $"{applied} fixes were applied.");
    }

    private static string Mutate(string text, Random random) => Mutate(text, CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens(), random);

    private static string Mutate(string text, IEnumerable<SyntaxToken> of, Random random)
    {
        var tokens = of.Where(t => t.Span.Length > 0).ToList();
        var at = random.Next(tokens.Count - 1);
        var (token, next) = (tokens[at], tokens[at + 1]);
        return random.Next(3) switch
        {
            0 => text.Remove(token.SpanStart, token.Span.Length),
            1 => text.Insert(token.SpanStart, token.Text + " "),
            _ => $"{text[..token.SpanStart]}{next.Text} {token.Text}{text[next.Span.End..]}",
        };
    }

    private static IEnumerable<SuiteProgram> Every(int step) => SuiteProgram.All().Where((_, i) => i % step == 0);

    private static Task<string[]> ReportsAsync(SuiteProgram program)
    {
        var (compilation, options) = program.Compile();
        return ReportsAsync(compilation, options, concurrent: true);
    }

    private static async Task<string[]> ReportsAsync(Compilation compilation, AnalyzerOptions options, bool concurrent)
    {
        var run = compilation.WithAnalyzers(AllRulesVerifier.Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrent, logAnalyzerExecutionTime: false));
        return [.. (await run.GetAnalyzerDiagnosticsAsync()).Select(d => $"{d.Id} {d.Location.GetLineSpan()} {d.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];
    }
}
