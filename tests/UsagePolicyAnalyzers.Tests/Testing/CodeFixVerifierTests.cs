using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Testing;

/// <summary>The verifier passes a fix that does its work, and fails one that does not.</summary>
public class CodeFixVerifierTests
{
    [Fact]
    public Task A_good_fix_passes() => CSharpCodeFixVerifier<ClassNameAnalyzer, GoodFix>.VerifyCodeFixAsync("class [|a|] { } class [|b|] { }", "class A { } class B { }");

    [Fact]
    public Task Another_result_fails() => VerifierTests.FailsAsync("first in line 1", () =>
        CSharpCodeFixVerifier<ClassNameAnalyzer, GoodFix>.VerifyCodeFixAsync("class [|a|] { }", "class  A { }"));

    [Fact]
    public Task A_fix_that_leaves_its_cause_fails() => VerifierTests.FailsAsync("is still offered after 1 times", () =>
        CSharpCodeFixVerifier<ClassNameAnalyzer, EndlessFix>.VerifyCodeFixAsync("class [|a|] { }", "class [|aX|] { }"));

    [Fact]
    public Task A_result_that_does_not_compile_fails() => VerifierTests.FailsAsync("after the fixes", () =>
        CSharpCodeFixVerifier<ClassNameAnalyzer, BreakingFix>.VerifyCodeFixAsync("class [|a|] { }", "class Object Oriented { }"));

    [Fact]
    public Task A_fix_that_changes_nothing_fails() => VerifierTests.FailsAsync("changes nothing", () =>
        CSharpCodeFixVerifier<ClassNameAnalyzer, IdleFix>.VerifyCodeFixAsync("class [|a|] { }", "class [|a|] { }"));

    [Fact]
    public Task A_fix_without_fix_all_fails() => VerifierTests.FailsAsync("has no Fix All", () =>
        CSharpCodeFixVerifier<ClassNameAnalyzer, SingleFix>.VerifyCodeFixAsync("class [|a|] { }", "class A { }"));

    [Fact]
    public Task Fix_all_can_be_left_out() => new CSharpCodeFixTest<ClassNameAnalyzer, SingleFix>
    {
        TestCode = "class [|a|] { }", FixedCode = "class A { }", CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
    }.RunAsync();

    [Fact]
    public Task A_key_that_no_fix_has_fails() => VerifierTests.FailsAsync("first in line 1", () => new CSharpCodeFixTest<ClassNameAnalyzer, GoodFix>
    {
        TestCode = "class [|a|] { }", FixedCode = "class A { }", CodeActionEquivalenceKey = "other",
    }.RunAsync());

    [Fact]
    public Task Titles_are_compared() => VerifierTests.FailsAsync("[Rename], not [Call it]", () => new CSharpCodeFixTest<ClassNameAnalyzer, GoodFix>
    {
        TestCode = "class [|a|] { }", FixedCode = "class A { }", ExpectedTitles = ["Call it"],
    }.RunAsync());

    [Fact]
    public Task Fix_all_reaches_every_document_and_project() => new CSharpCodeFixTest<ClassNameAnalyzer, GoodFix>
    {
        TestState =
        {
            Sources = { "class [|a|] { }", "class [|b|] { }" },
            AdditionalProjects = { ["Other"] = new ProjectState("Other") { Sources = { "class [|c|] { }" } } },
        },
        FixedState =
        {
            Sources = { "class A { }", "class B { }" },
            AdditionalProjects = { ["Other"] = new ProjectState("Other") { Sources = { "class C { }" } } },
        },
    }.RunAsync();

    [Fact]
    public Task One_fix_leaves_the_other_reports() => new CSharpCodeFixTest<ClassNameAnalyzer, GoodFix>
    {
        TestCode = "class [|a|] { } class [|b|] { }", FixedCode = "class A { } class [|b|] { }", CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
    }.RunAsync();

    [Fact]
    public Task Another_number_of_iterations_fails() => VerifierTests.FailsAsync("was applied 1 times, not 2 times", () => new CSharpCodeFixTest<ClassNameAnalyzer, GoodFix>
    {
        TestCode = "class [|a|] { }", FixedCode = "class A { }", NumberOfFixAllIterations = 2,
    }.RunAsync());
}
