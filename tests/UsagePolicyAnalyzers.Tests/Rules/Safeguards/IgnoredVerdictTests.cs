using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.Safeguards;
using Verify = UsagePolicyAnalyzers.Testing.CSharpCodeFixVerifier<UsagePolicyAnalyzers.Rules.Safeguards.IgnoredVerdictAnalyzer, UsagePolicyAnalyzers.CodeFixes.Safeguards.IgnoredVerdictFix>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

public sealed class IgnoredVerdictTests
{
    [Theory]
    [InlineData("await {|UPA4002:moderation.ClassifyTextAsync(text)|};")]
    [InlineData("_ = await {|UPA4002:moderation.ClassifyTextAsync(text)|};")]
    [InlineData("ModerationResult verdict = await {|UPA4002:moderation.ClassifyTextAsync(text)|}; System.Console.Error.WriteLine(verdict.Flagged);")]
    [InlineData("var verdict = await {|UPA4002:moderation.ClassifyTextAsync(text)|}; var flagged = verdict.Value.Flagged;")]
    public Task VerdictThatNothingReads(string statements) => Verify.VerifyAnalyzerAsync(In(statements));

    [Theory]
    [InlineData("ModerationResult verdict = await moderation.ClassifyTextAsync(text); if (verdict.Flagged) return;")]
    [InlineData("ModerationResult verdict = await moderation.ClassifyTextAsync(text); Hidden = verdict.Flagged;")]
    [InlineData("ModerationResult verdict = await moderation.ClassifyTextAsync(text); Stop(verdict);")]
    [InlineData("ModerationResult verdict = await moderation.ClassifyTextAsync(text); await System.Threading.Channels.Channel.CreateUnbounded<bool>().Writer.WriteAsync(verdict.Flagged);")]
    [InlineData("foreach (var verdict in (await moderation.ClassifyTextAsync([text])).Value) if (verdict.Hate.Score > 0.3) throw new System.Exception();")]
    public Task VerdictThatIsRead(string statements) => Verify.VerifyAnalyzerAsync(In(statements));

    [Fact]
    public Task VerdictThatAMethodOfTheProgramLooksThrough() => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<IgnoredVerdictAnalyzer>
    {
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Azure.AI.ContentSafety"),
        TestCode = """
            using System.Threading.Tasks;
            using Azure.AI.ContentSafety;
            class Filter(ContentSafetyClient safety)
            {
                public async Task CheckAsync(string text)
                {
                    var result = (await safety.AnalyzeTextAsync(new AnalyzeTextOptions(text))).Value;
                    this.Judge(result);
                }
                private void Judge(AnalyzeTextResult result)
                {
                    var isSevere = false;
                    foreach (var category in result.CategoriesAnalysis)
                    {
                        if (category.Severity > 0)
                            isSevere = true;
                    }
                    if (isSevere)
                        throw new System.InvalidOperationException();
                }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task GaugeOnlyRecords() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        interface IMetrics { void Gauge(string name, double value); }
        class Desk(ModerationClient moderation, IMetrics metrics)
        {
            public async Task TakeAsync(string text)
            {
                ModerationResult verdict = await {|UPA4002:moderation.ClassifyTextAsync(text)|};
                metrics.Gauge("hate", verdict.Hate.Score);
            }
        }
        """);

    [Fact]
    public Task VerdictThatEveryCallerDropsIsReportedAtTheCaller() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        class Desk(ModerationClient moderation)
        {
            private async Task<bool> FlaggedAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value.Flagged;
            public async Task TakeAsync(string text) => await {|UPA4002:FlaggedAsync(text)|};
        }
        """);

    [Fact]
    public Task FixStopsWhenFlagged() => Verify.VerifyCodeFixAsync(
        """
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        class Desk(ModerationClient moderation)
        {
            public async Task<string> TakeAsync(string text)
            {
                ModerationResult result = await {|UPA4002:moderation.ClassifyTextAsync(text)|};
                return text;
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        class Desk(ModerationClient moderation)
        {
            public async Task<string> TakeAsync(string text)
            {
                ModerationResult result = await moderation.ClassifyTextAsync(text);
                if (result.Flagged) return "This text cannot be processed.";
                return text;
            }
        }
        """);

    [Fact]
    public Task HandedToWhatTheBinderDoesNotKnow() => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<IgnoredVerdictAnalyzer>
    {
        CompilerDiagnostics = UsagePolicyAnalyzers.Testing.CompilerDiagnostics.None,
        TestCode = """
            using System.Threading.Tasks;
            using OpenAI.Moderations;
            class Filter(ModerationClient moderation)
            {
                public async Task CheckAsync(Unknown context)
                {
                    var verdict = await moderation.ClassifyTextAsync(context.Prompt);
                    Judge(verdict);
                }
            }
            """,
    }.RunAsync();

    private static string In(string statements) => $$"""
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        class Desk(ModerationClient moderation)
        {
            public bool Hidden { get; set; }
            private static void Stop(ModerationResult verdict) { if (verdict.Flagged) throw new System.Exception(); }
            public async Task TakeAsync(string text)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("return async text => !(await moderation.ClassifyTextAsync(text)).Value.Flagged;")]
    [InlineData("return async text => { _ = (await {|UPA4002:moderation.ClassifyTextAsync(text)|}).Value.Flagged; return true; };")]
    public Task VerdictOfACheckThatIsHandedOut(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        delegate Task<bool> Check(string text);
        static class Checks
        {
            public static Check From(ModerationClient moderation)
            {
                {{statement}}
            }
        }
        """);
}
