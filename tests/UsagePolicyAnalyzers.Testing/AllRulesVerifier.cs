namespace UsagePolicyAnalyzers.Testing;

/// <summary>Verifies the reports of all analyzers that the package ships, together.</summary>
public static class AllRulesVerifier
{
    /// <summary>A new instance of every analyzer and suppressor that the package ships, by name.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => InstancesOf<DiagnosticAnalyzer>(typeof(Policy.Rule));

    /// <summary>A new instance of every fix that the package ships, by name.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes => InstancesOf<CodeFixProvider>(typeof(CodeFixes.Governance.SuppressionJustificationFix));

    /// <summary>Reports of all rules are those in markup and those given.</summary>
    /// <exception cref="VerificationException">They are not.</exception>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <inheritdoc cref="CSharpAnalyzerVerifier{TAnalyzer}.VerifyNoCrashAsync" />
    public static Task VerifyNoCrashAsync(string source) => HalfTyped.VerifyNoCrashAsync(source, Analyzers);

    private static ImmutableArray<T> InstancesOf<T>(Type neighbour) =>
    [
        .. neighbour.Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];

    /// <summary>A test with all analyzers that the package ships.</summary>
    public sealed class Test : CSharpAnalyzerTest<EmptyAnalyzer>
    {
        private protected override ImmutableArray<DiagnosticAnalyzer> Analyzers => [.. AllRulesVerifier.Analyzers, .. AdditionalAnalyzers];
    }
}
