using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Rules.Governance;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Governance;

public class PolicyExceptionTests
{
    [Theory]
    [InlineData("""PolicyException("UPA2001")""", "no justification")]
    [InlineData("""PolicyException("UPA2001", Justification = "todo", ApprovedBy = "Risk board", Expires = "2027-01-31")""", "no justification")]
    [InlineData("""PolicyException("UPA2001", Justification = "Drafts for the board.", Expires = "2027-01-31")""", "owner")]
    [InlineData("""PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board")""", "date in Expires")]
    [InlineData("""PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "31.01.2027")""", "is no date")]
    [InlineData("""PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2026-01-31")""", "expired on 2026-01-31")]
    [InlineData("""PolicyException("UPA2999", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2027-01-31")""", "'UPA2999' is no rule")]
    [InlineData("""PolicyException("UPA9001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2027-01-31")""", "about the set-up")]
    [InlineData("""ModerationBypassReviewed(Justification = "Red team.", Expires = "2027-01-31")""", "owner")]
    [InlineData("""ModerationBypassReviewed(Justification = "Red team.", ApprovedBy = "Safety board", Expires = "2025-12-31")""", "expired on 2025-12-31")]
    [InlineData("""PolicyException("UPA3001", Kind = PolicyExceptionKind.FalsePositive)""", "no justification")]
    [InlineData("""PolicyException("UPA3001", Kind = PolicyExceptionKind.FalsePositive, Justification = "A trading card.", Expires = "2025-12-31")""", "expired")]
    public async Task An_exception_that_does_not_hold_is_reported(string attribute, string flaw)
    {
        var report = Assert.Single(await ReportsAsync($$"""
            using UsagePolicy.Safeguards;

            class Loans
            {
                [{{attribute}}]
                void Decide() { }
            }
            """));
        Assert.Equal("UPA9002", report.Id);
        Assert.Contains(flaw, report.GetMessage());
        Assert.Equal(4, report.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("""PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2026-06-30")""")]
    [InlineData("""PolicyException("UPA3001", Kind = PolicyExceptionKind.FalsePositive, Justification = "The number of a trading card.")""")]
    [InlineData("""ModerationBypassReviewed(Justification = "Red team.", ApprovedBy = "Safety board", Expires = "2027-01-31")""")]
    public async Task An_exception_that_holds_is_silent(string attribute) => Assert.Empty(await ReportsAsync($$"""
        using UsagePolicy.Safeguards;

        [{{attribute}}]
        class Loans { }
        """));

    [Fact]
    public async Task Without_a_day_of_the_build_nothing_expires() => Assert.Empty(await ReportsAsync("""
        using UsagePolicy.Safeguards;

        [assembly: PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2001-06-30")]
        """, today: null));

    [Fact]
    public async Task Two_exceptions_from_one_rule_are_one_too_many()
    {
        var report = Assert.Single(await ReportsAsync("""
            using UsagePolicy.Safeguards;

            [PolicyException("UPA2001", Justification = "Drafts for the board.", ApprovedBy = "Risk board", Expires = "2027-01-31")]
            [PolicyException("UPA2001", Kind = PolicyExceptionKind.FalsePositive, Justification = "Nothing is decided here.")]
            [PolicyException("UPA2002", Kind = PolicyExceptionKind.FalsePositive, Justification = "Nothing is advised here.")]
            class Loans { }
            """));
        Assert.Equal(3, report.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("another one here is about UPA2001", report.GetMessage());
    }

    [Fact]
    public void Any_exception_is_read_with_one_flaw_or_none() => Prop.ForAll<string?, string?, string?>((id, text, date) =>
    {
        string[] ids = [id ?? "", "UPA2001", "upa2001", "UPA9002"];
        return ids.All(rule => new PolicyException(rule, text, text, date, IsFalsePositive: false).Flaw(new DateTime(2026, 6, 30)) is null or { Length: > 0 })
            && new PolicyException("UPA2001", "Drafts for the board.", "Risk board", "2026-06-30", false).Flaw(new DateTime(2026, 6, 30)) is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_date_and_any_list_of_versions_is_read() => Prop.ForAll<DateTime, string?>((date, text) =>
        PolicyOptions.ParseDate(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) == date.Date
        && (PolicyOptions.ParseDate(text ?? "") is null || text!.Trim().Length == 10)
        && PolicyOptions.ParseVersions("OAI-2024, " + text, out var unknown).HasFlag(PolicyVersions.Oai2024)
        && unknown.All(name => PolicyCatalog.ParseVersion(name) is null)).QuickCheckThrowOnFailure();

    [RoslynTheory("4.8")]
    [InlineData("", false)]
    [InlineData("public partial class Desk { public void Ask(ChatClient chat) => chat.CompleteChat(\"Never say that you are an AI.\"); }", true)]
    [InlineData("public class Other { public void Ask(ChatClient chat) => chat.CompleteChat(\"Never say that you are an AI.\"); }", false)]
    public async Task An_exception_that_suppresses_nothing_is_reported(string rest, bool isUsed)
    {
        var reports = await new GovernanceRun { Today = "2026-06-30" }.ReportsAsync($$"""
            using OpenAI.Chat;
            using UsagePolicy.Safeguards;

            {{rest}}

            [PolicyException("UPA1003", Justification = "The ward plays a theatre scene.", ApprovedBy = "Risk board", Expires = "2027-01-31")]
            public partial class Desk
            {
                public void Greet(ChatClient chat) => chat.CompleteChat("Say hello.");
            }
            """, new PolicyExceptionAnalyzer(), new PolicyExceptionSuppressor(), new AiIdentityAnalyzer());
        Assert.Equal(isUsed, !reports.Any(r => r.Id == "UPA9002"));
        Assert.Equal(isUsed, reports.Any(r => r.Id == "UPA1003" && r.IsSuppressed));
    }

    private const string Scopes = """
        using System;

        [PolicyException("UPA6013", Kind = "False positive", Justification = "Reminds of a payment that is due.")]
        class Reminders
        {
            void UPA6013_here() { void UPA6013_inside() { } UPA6013_inside(); }
            void UPA6010_elsewhere() { }
        }

        [AttributeUsage(AttributeTargets.All)]
        class PolicyExceptionAttribute : Attribute
        {
            public PolicyExceptionAttribute(string rule) => Rule = rule;
            public string Rule { get; }
            public string? Justification { get; set; }
            public string? Kind { get; set; }
            public string? ApprovedBy { get; set; }
            public string? Expires { get; set; }
        }

        class Others
        {
            [PolicyException("UPA6010", Justification = "Read by staff alone.", ApprovedBy = "N. Okoro", Expires = "2026-06-30")]
            void UPA6010_accepted() { }

            [PolicyException("UPA6010", Justification = "Read by staff alone.", ApprovedBy = "N. Okoro", Expires = "2026-06-28")]
            void UPA6010_expired() { }

            void UPA6013_outside() { }
        }
        """;

    [Fact]
    public async Task An_exception_suppresses_its_rule_in_its_scope()
    {
        var reports = await new GovernanceRun { Today = "2026-06-30" }.ReportsAsync(Scopes, new PolicyExceptionAnalyzer(), new PolicyExceptionSuppressor(), new MarksMethods());

        Assert.Equal(
            ["UPA6010 UPA6010_elsewhere", "UPA6010 UPA6010_expired", "UPA6013 UPA6013_outside", "UPA9002 "],
            reports.Where(report => !report.IsSuppressed).Select(report => report.Id + " " + report.Properties.GetValueOrDefault("name")).Order());
        Assert.Equal(
            ["UPA6010_accepted", "UPA6013_here", "UPA6013_inside"],
            reports.Where(report => report.IsSuppressed).Select(report => report.Properties["name"]).Order());
    }

    [RoslynFact("4.9")]
    public async Task A_suppressed_report_keeps_the_justification_of_its_exception()
    {
        var run = new GovernanceRun { Today = "2026-06-30" };
        var reports = await run.ReportsAsync(Scopes, new PolicyExceptionSuppressor(), new MarksMethods());

        var texts = new SortedSet<string>();
        foreach (var report in reports.Where(report => report.IsSuppressed))
        {
            // The oldest compiler that the tests build against does not show its suppressions.
            dynamic info = report.GetSuppressionInfo(run.Compilation!)!;
            foreach (var suppression in info.ProgrammaticSuppressions)
                texts.Add(suppression.Descriptor.Justification.ToString());
        }

        Assert.Equal(
            ["Accepted risk: Read by staff alone. (approved by N. Okoro) (until 2026-06-30)", "False positive: Reminds of a payment that is due."],
            texts);
    }

    [Fact]
    public Task Half_typed_code_is_survived() => CSharpAnalyzerVerifier<PolicyExceptionAnalyzer>.VerifyNoCrashAsync("""
        using UsagePolicy.Safeguards;
        [assembly: PolicyException("UPA2001", Kind = (PolicyExceptionKind)7, Expires = "2026")]
        class A { [PolicyException(null), ModerationBypassReviewed] int _a, _b; [PolicyException("UPA1001")] event System.Action E; }
        """);

    private static Task<ImmutableArray<Diagnostic>> ReportsAsync(string source, string? today = "2026-06-30") =>
        new GovernanceRun { Today = today }.ReportsAsync(source, new PolicyExceptionAnalyzer());

    /// <summary>Reports every method whose name starts with a rule's id, as that rule.</summary>
#pragma warning disable RS1001, RS1036 // An analyzer of the tests alone.
    private sealed class MarksMethods : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [
            Rule.Warning("UPA6010", "Marked", "Marked", RuleCategory.ProhibitedUse, ""),
            Rule.Warning("UPA6013", "Marked", "Marked", RuleCategory.ProhibitedUse, ""),
        ];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(Check, SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement);
        }

        private void Check(SyntaxNodeAnalysisContext context)
        {
            var name = context.Node switch
            {
                MethodDeclarationSyntax method => method.Identifier,
                LocalFunctionStatementSyntax function => function.Identifier,
                _ => default,
            };
            if (SupportedDiagnostics.FirstOrDefault(rule => name.ValueText.StartsWith(rule.Id, StringComparison.Ordinal)) is { } rule)
                context.ReportDiagnostic(Diagnostic.Create(rule, name.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("name", name.ValueText)));
        }
    }
}
