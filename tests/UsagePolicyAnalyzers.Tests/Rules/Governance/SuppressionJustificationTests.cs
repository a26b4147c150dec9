using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpCodeFixVerifier<
    UsagePolicyAnalyzers.Rules.Governance.SuppressionJustificationAnalyzer,
    UsagePolicyAnalyzers.CodeFixes.Governance.SuppressionJustificationFix>;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

public class SuppressionJustificationTests
{
    [Theory]
    [InlineData("")]
    [InlineData(", Justification = \"\"")]
    [InlineData(", Justification = \"<Pending>\"")]
    [InlineData(", Justification = \"TODO ask the data protection officer\"")]
    [InlineData(", Justification = \"This is a false positive.\"")]
    [InlineData(", Justification = \"UPA3001 is ignored\"")]
    [InlineData(", Justification = Reasons.None")]
    [InlineData(", Justification = \"误报\"")]
    public Task Attribute_without_a_reason_is_reported(string argument) => Verify.VerifyAnalyzerAsync($$"""
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001:Sensitive identifier"{{argument}})|]]
            void Send() { }
        }

        static class Reasons
        {
            public const string None = "n/a";
        }
        """);

    [Theory]
    [InlineData("\"The address is that of our own office.\"")]
    [InlineData("Reasons.Own")]
    [InlineData("\"See DPO-118\"")]
    [InlineData("\"Nummer ist bereits maskiert\"")]
    [InlineData("\"电话号码是公司的总机\"")]
    public Task Attribute_with_a_reason_is_silent(string justification) => Verify.VerifyAnalyzerAsync($$"""
        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("UsagePolicy.Privacy", "UPA3001", Justification = {{justification}}, Scope = "module")]

        static class Reasons
        {
            public const string Own = "Numbers are those of test accounts that we own.";
        }
        """);

    [Fact]
    public Task Every_place_of_an_attribute_is_read() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics.CodeAnalysis;

        [assembly: {|UPA9001:SuppressMessage("UsagePolicy.Privacy", "UPA3001")|}]
        [module: {|UPA9001:UnconditionalSuppressMessage("UsagePolicy.Privacy", "UPA3002")|}]

        [{|UPA9001:System.Diagnostics.CodeAnalysis.SuppressMessageAttribute("UsagePolicy.Privacy", "UPA3003")|}]
        record Order([{|UPA9001:SuppressMessage("UsagePolicy.Privacy", "UPA3003")|}] string Card)
        {
            [{|UPA9001:SuppressMessage("UsagePolicy.Privacy", "UPA3003")|}]
            private string _a = "", _b = "";

            [return: {|UPA9001:SuppressMessage("UsagePolicy.Privacy", "UPA3003")|}]
            string Both() => _a + _b;
        }
        """);

    [Fact]
    public Task Rules_of_others_are_silent() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
        #pragma warning disable CA1822
        #pragma warning disable
            [SuppressMessage("Performance", "CA1822")]
            void Send() { }
        }

        [SuppressMessages("UsagePolicy.Privacy", "UPA3001")]
        class SuppressMessagesAttribute : System.Attribute { public SuppressMessagesAttribute(string a, string b) { } }
        """);

    [Fact]
    public Task Pragma_needs_a_comment_on_its_line_or_above() => Verify.VerifyAnalyzerAsync("""
        class Mailer
        {
        [|#pragma warning disable UPA3001|]
            void A() { }
        #pragma warning restore UPA3001

        [|#pragma warning disable UPA3001, CA1822 // ignore|]
            void B() { }

        #pragma warning disable UPA3001 // numbers are those of our own test accounts
            void C() { }

            // Numbers are those of our own
            // accounts.
        #pragma warning disable UPA3001
            void D() { }

            /* Numbers are those
               of test accounts. */
        #pragma warning disable UPA3001
            void E() { } // about E

            int F; // a counter of letters sent
        [|#pragma warning disable UPA3001|]
            void G() { F++; }

            // A comment with an empty line after it is about something else.

        [|#pragma warning disable UPA3001|]
            void H() { }
        #if NEVER
        #pragma warning disable UPA3001
        #endif
        }
        """);

    [Fact]
    public Task Justification_to_fill_in_is_added_and_still_reported() => Verify.VerifyCodeFixAsync("""
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001")|]]
            void A() { }

            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001", Justification = "<Pending>", Scope = "member")|]]
            void B() { }

        [|#pragma warning disable UPA3001|]
        [|#pragma warning disable UPA3002 // todo|]
            void C() { }
        }
        """, """
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001", Justification = "<why this is right here, and who decided it>")|]]
            void A() { }

            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001", Justification = "<why this is right here, and who decided it>", Scope = "member")|]]
            void B() { }

        [|#pragma warning disable UPA3001 // <why this is right here, and who decided it>|]
        [|#pragma warning disable UPA3002 // <why this is right here, and who decided it>|]
            void C() { }
        }
        """, "Add the justification to fill in");

    [Fact]
    public Task Suppression_is_removed() => Verify.VerifyCodeFixAsync("""
        using System;
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
            [[|SuppressMessage("UsagePolicy.Privacy", "UPA3001")|]]
            void A() { }

            [Obsolete, [|SuppressMessage("UsagePolicy.Privacy", "UPA3001")|]]
            void B() { }

        [|#pragma warning disable UPA3001|]
        [|#pragma warning disable UPA3002, CA1822|]
            void C() { }
        }
        """, """
        using System;
        using System.Diagnostics.CodeAnalysis;

        class Mailer
        {
            void A() { }

            [Obsolete]
            void B() { }

        #pragma warning disable CA1822
            void C() { }
        }
        """, "Remove the suppression");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Test_projects_and_projects_without_a_model_are_silent(bool isTestProject) =>
        new CSharpAnalyzerTest<SuppressionJustificationAnalyzer>
        {
            ReferenceAssemblies = isTestProject ? ReferenceAssemblies.TestProject : ReferenceAssemblies.NoSdk,
            TestCode = """
                #pragma warning disable UPA3001
                class A { }
                """,
        }.RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => CSharpAnalyzerVerifier<SuppressionJustificationAnalyzer>.VerifyNoCrashAsync("""
        using System.Diagnostics.CodeAnalysis;
        [SuppressMessage("UsagePolicy.Privacy", "UPA3001", Justification = "x")]
        #pragma warning disable UPA3001 // n/a
        class A { [return: SuppressMessage("a", "UPA3001:b")] int M([SuppressMessage("a", "UPA3001")] int p) => p; }
        """);

    [Theory]
    [InlineData(null, true)]
    [InlineData("   ", true)]
    [InlineData("...", true)]
    [InlineData("not applicable", true)]
    [InlineData("Fehlalarm", true)]
    [InlineData("faux positif", true)]
    [InlineData(Justification.ToFillIn, true)]
    [InlineData("4711", false)]
    [InlineData("False positive: the field holds the number of a trading card", false)]
    [InlineData("Accepted by the board in May", false)]
    public void Filler_is_no_justification(string? text, bool missing) => Assert.Equal(missing, Justification.IsMissing(text));
}
