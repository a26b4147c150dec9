using System.Text;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>Runs an analyzer over sources and compares its reports with those that markup and expected results name.</summary>
/// <typeparam name="TAnalyzer">The analyzer under test.</typeparam>
public class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The projects under test.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>The first source.</summary>
    public string TestCode { set => TestState.Sources.SetFirst(value); }

    /// <summary>Diagnostics that are expected besides those in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>What projects reference that say nothing else.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>The global usings of projects that say nothing else.</summary>
    public ImplicitUsings ImplicitUsings { get; set; } = ImplicitUsings.Sdk;

    /// <summary>Symbols for <c>#if</c>.</summary>
    public List<string> PreprocessorSymbols { get; } = [];

    /// <summary>Which of the compiler's diagnostics must be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Analyzers and suppressors that run along. Their reports must be expected, too.</summary>
    public List<DiagnosticAnalyzer> AdditionalAnalyzers { get; } = [];

    /// <summary>Reports of these rules are left out of the comparison.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Runs the test.</summary>
    /// <exception cref="VerificationException">What came is not what was expected.</exception>
    public virtual Task RunAsync() => VerifyAsync(TestState, "");

    private protected virtual ImmutableArray<DiagnosticAnalyzer> Analyzers => [new TAnalyzer(), .. AdditionalAnalyzers];

    private protected TestSolution CreateSolution(SolutionState state)
    {
        var rules = new TAnalyzer().SupportedDiagnostics;
        var defaults = new ProjectDefaults(ReferenceAssemblies, ImplicitUsings, PreprocessorSymbols);
        return TestSolution.Create(state, defaults, rules.Select(rule => rule.Id).Distinct().Count() == 1 ? rules[0].Id : null);
    }

    /// <summary>Runs the analyzers over a state and compares; returns its solution and the reports.</summary>
    private protected async Task<(Solution Solution, ImmutableArray<Diagnostic> Reports)> VerifyAsync(SolutionState state, string when)
    {
        var test = CreateSolution(state);
        var actual = await AnalyzerRun.DiagnosticsAsync(test.Solution, Analyzers);
        Compare(test.Expected(state.ExpectedDiagnostics), actual, when);
        return (test.Solution, actual);
    }

    private void Compare(ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual, string when)
    {
        var expectsSuppressed = expected.Any(result => result.IsSuppressed == true);
        var surplus = actual.Where(diagnostic => Counts(diagnostic, expected, expectsSuppressed)).ToList();
        var missing = new List<DiagnosticResult>();
        // The results that say most choose first, so that a vague one does not take what another one needs.
        foreach (var result in expected.OrderByDescending(result => (result.Locations.Length, result.Message is null ? 0 : 1)))
        {
            var at = surplus.FindIndex(result.Matches);
            if (at < 0) missing.Add(result);
            else surplus.RemoveAt(at);
        }

        if (missing.Count == 0 && surplus.Count == 0) return;
        var text = new StringBuilder($"The diagnostics{when} are not those expected.");
        foreach (var result in missing) text.Append("\n  missing:    ").Append(result);
        foreach (var diagnostic in surplus) text.Append("\n  unexpected: ").Append(Places.Format(diagnostic));
        throw new VerificationException(text.ToString());
    }

    private bool Counts(Diagnostic diagnostic, ImmutableArray<DiagnosticResult> expected, bool expectsSuppressed)
    {
        if (DisabledDiagnostics.Contains(diagnostic.Id)) return false;
        if (diagnostic.IsSuppressed && !expectsSuppressed) return false;
        if (!diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) || expected.Any(result => result.Matches(diagnostic))) return true;
        return CompilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
            _ => diagnostic.Severity >= DiagnosticSeverity.Warning,
        };
    }
}
