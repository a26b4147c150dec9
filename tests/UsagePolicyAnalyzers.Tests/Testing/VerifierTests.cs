using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Testing;

/// <summary>The verifier passes what is right, and fails what is not.</summary>
public class VerifierTests
{
    [Fact]
    public Task Marked_reports_pass() => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class [|a|] { }\nclass {|T1:b|} { }\nclass C { }");

    [Fact]
    public Task A_report_that_is_not_marked_fails() => FailsAsync("unexpected: /0/Test0.cs(1,7,1,8): Warning T1", () =>
        CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class a { }"));

    [Fact]
    public Task A_mark_without_report_fails() => FailsAsync("missing:    T1 at /0/Test0.cs(1,7,1,8)", () =>
        CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class [|A|] { }"));

    [Fact]
    public Task A_mark_beside_the_report_fails() => FailsAsync("missing:    T1 at /0/Test0.cs(1,1,1,8)", () =>
        CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("[|class a|] { }"));

    [Fact]
    public Task A_mark_of_another_rule_fails() => FailsAsync("missing:    T2", () =>
        CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class {|T2:a|} { }"));

    [Fact]
    public Task A_mark_without_id_fails_if_the_analyzer_has_several_rules() => FailsAsync("this one has several", () =>
        CSharpAnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync("class [|a|] { }"));

    [Fact]
    public Task One_mark_takes_one_report() => FailsAsync("missing:    T1", () =>
        CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class [|[|a|]|] { }"));

    [Fact]
    public Task Results_are_compared_with_arguments() => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(
        "class {|#0:a|} { }", CSharpAnalyzerVerifier<ClassNameAnalyzer>.Diagnostic().WithLocation(0).WithArguments("a"));

    [Fact]
    public Task Other_arguments_fail() => FailsAsync("Class 'b'", () => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(
        "class {|#0:a|} { }", CSharpAnalyzerVerifier<ClassNameAnalyzer>.Diagnostic("T1").WithLocation(0).WithArguments("b")));

    [Fact]
    public Task Additional_locations_that_are_named_must_be_there() => FailsAsync("missing", () => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(
        "{|#1:class|} {|#0:a|} { }", CSharpAnalyzerVerifier<ClassNameAnalyzer>.Diagnostic().WithLocation(0).WithLocation(1)));

    [Fact]
    public Task A_span_by_line_and_column_passes() => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(
        "class a { }", CSharpAnalyzerVerifier<ClassNameAnalyzer>.Diagnostic().WithSpan(1, 7, 1, 8));

    [Fact]
    public Task Code_that_does_not_compile_fails() => FailsAsync("CS0246", () => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class A : Unknown { }"));

    [Fact]
    public Task A_compiler_error_can_be_marked() => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync("class A : {|CS0246:Unknown|} { }");

    [Fact]
    public Task Code_that_need_not_compile_passes() =>
        new CSharpAnalyzerTest<ClassNameAnalyzer> { TestCode = "class A : Unknown { }", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    [Fact]
    public Task An_analyzer_that_throws_fails() => FailsAsync("CrashingAnalyzer threw", () => CSharpAnalyzerVerifier<CrashingAnalyzer>.VerifyAnalyzerAsync("class Crash { }"));

    [Fact]
    public Task An_analyzer_that_throws_on_half_typed_code_fails() => FailsAsync("no name", () => CSharpAnalyzerVerifier<CrashingAnalyzer>.VerifyNoCrashAsync("class Fine { }"));

    [Fact]
    public Task An_analyzer_that_survives_half_typed_code_passes() => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyNoCrashAsync("class Fine { void M() => M(); }");

    [Fact]
    public async Task A_suppressed_report_is_none_unless_it_is_expected()
    {
        const string source = "#pragma warning disable T1\nclass {|#0:a|} { }";
        await CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(source);
        var result = CSharpAnalyzerVerifier<ClassNameAnalyzer>.Diagnostic().WithLocation(0);
        await CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(source, result.WithIsSuppressed(true));
        await FailsAsync("missing", () => CSharpAnalyzerVerifier<ClassNameAnalyzer>.VerifyAnalyzerAsync(source, result));
    }

    [Fact]
    public Task Additional_files_carry_marks() => new CSharpAnalyzerTest<ClassNameAnalyzer>
    {
        TestState = { Sources = { "class A { }" }, AdditionalFiles = { ("prompts/x.md", "one\ntwo [|bad|] three") } },
    }.RunAsync();

    [Fact]
    public Task Settings_change_severities() => new CSharpAnalyzerTest<ClassNameAnalyzer>
    {
        TestState =
        {
            Sources = { "class a { }" },
            AnalyzerConfigFiles = { (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.T1.severity = error") },
            ExpectedDiagnostics = { new DiagnosticResult("T1", Microsoft.CodeAnalysis.DiagnosticSeverity.Error) },
        },
    }.RunAsync();

    [Fact]
    public Task Projects_reference_each_other() => new CSharpAnalyzerTest<ClassNameAnalyzer>
    {
        TestState =
        {
            Sources = { "class A : Other.Base { }" },
            AdditionalProjects = { ["Other"] = new ProjectState("Other") { Sources = { "namespace Other; public class Base { } class [|b|] { }" } } },
            AdditionalProjectReferences = { "Other" },
        },
    }.RunAsync();

    internal static async Task FailsAsync(string because, Func<Task> test)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(test);
        Assert.Contains(because, failure.Message, StringComparison.Ordinal);
    }
}
