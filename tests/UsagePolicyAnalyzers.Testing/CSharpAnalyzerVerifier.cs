namespace UsagePolicyAnalyzers.Testing;

/// <summary>Verifies an analyzer's reports in one source.</summary>
/// <typeparam name="TAnalyzer">The analyzer under test.</typeparam>
public static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The analyzer's only rule.</summary>
    public static DiagnosticResult Diagnostic() => new(new TAnalyzer().SupportedDiagnostics.Single());

    /// <summary>One of the analyzer's rules.</summary>
    public static DiagnosticResult Diagnostic(string id) => new(new TAnalyzer().SupportedDiagnostics.First(rule => rule.Id == id));

    /// <summary>Reports are those in markup and those given.</summary>
    /// <exception cref="VerificationException">They are not.</exception>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The analyzer survives the source as it looks while it is typed: cut off after a token, or with one missing.</summary>
    /// <exception cref="VerificationException">It throws.</exception>
    public static Task VerifyNoCrashAsync(string source) => HalfTyped.VerifyNoCrashAsync(source, [new TAnalyzer()]);
}
