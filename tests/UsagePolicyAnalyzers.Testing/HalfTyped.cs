namespace UsagePolicyAnalyzers.Testing;

/// <summary>Code as it looks while it is typed.</summary>
internal static class HalfTyped
{
    private const int Variants = 40;

    /// <exception cref="VerificationException">An analyzer throws.</exception>
    public static async Task VerifyNoCrashAsync(string source, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var defaults = new ProjectDefaults(ReferenceAssemblies.Default, ImplicitUsings.Sdk, []);
        foreach (var variant in Of(Markup.Parse(source).Text))
        {
            var state = new SolutionState { OutputKind = OutputKind.DynamicallyLinkedLibrary };
            var solution = TestSolution.Create(state, defaults, null).Solution;
            solution = solution.AddDocument(DocumentId.CreateNewId(solution.ProjectIds[0]), "Test0.cs", variant, filePath: ProjectState.DefaultPath(0));
            try
            {
                await AnalyzerRun.DiagnosticsAsync(solution, analyzers);
            }
            catch (VerificationException crash)
            {
                throw new VerificationException($"{crash.Message}\nin:\n{variant}");
            }
        }
    }

    /// <summary>The source itself, cut off after a token, and without a token; evenly spread over the source.</summary>
    public static IEnumerable<string> Of(string source)
    {
        yield return source;
        var spans = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantTokens()
            .Select(token => token.Span).Where(span => span.Length > 0).ToList();
        var step = Math.Max(1, spans.Count / Variants);
        for (var i = 0; i < spans.Count; i += step) yield return source[..spans[i].End];
        for (var i = step / 2; i < spans.Count; i += step) yield return source.Remove(spans[i].Start, spans[i].Length);
    }
}
