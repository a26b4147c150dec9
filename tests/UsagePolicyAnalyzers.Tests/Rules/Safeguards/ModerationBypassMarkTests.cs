using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.Safeguards;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.ModerationBypassAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4003: bypasses that somebody accepted, and the fix that records it.</summary>
public sealed class ModerationBypassMarkTests
{
    private const string ToFillIn = "Justification = \"<why this is right here, and who decided it>\", ApprovedBy = \"<who>\", Expires = \"<yyyy-MM-dd>\"";

    [Theory]
    [InlineData("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", ApprovedBy = \"Safety board\", Expires = \"2031-01-31\")]")]
    [InlineData("[ModerationBypassReviewed(" + ToFillIn + ")]")]
    public Task Reviewed(string mark) => Verify.VerifyAnalyzerAsync(Desk(mark, "strict"));

    [Theory]
    [InlineData("[ModerationBypassReviewed]")]
    [InlineData("[ModerationBypassReviewed(ApprovedBy = \"Safety board\", Expires = \"2031-01-31\")]")]
    [InlineData("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", Expires = \"2031-01-31\")]")]
    [InlineData("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", ApprovedBy = \"Safety board\")]")]
    [InlineData("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", ApprovedBy = \" \", Expires = \"2031-01-31\")]")]
    [InlineData("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", ApprovedBy = \"Safety board\", Expires = \"soon\")]")]
    public Task NotReviewed(string mark) => Verify.VerifyAnalyzerAsync(Desk(mark, "[|strict|]"));

    [Fact]
    public Task ExpiredIsNotReviewed()
    {
        var test = new CSharpAnalyzerTest<ModerationBypassAnalyzer>
        {
            TestCode = Desk("[ModerationBypassReviewed(Justification = \"Staff only, see the risk file.\", ApprovedBy = \"Safety board\", Expires = \"2025-01-31\")]", "[|strict|]"),
        };
        test.TestState.BuildProperties["UsagePolicyToday"] = "2026-03-01";
        return test.RunAsync();
    }

    [Fact]
    public Task FixMarksTheMember() => Mark(Desk("", "[|strict|]"), Desk("[ModerationBypassReviewed(" + ToFillIn + ")]\n    ", "strict"));

    [Fact]
    public Task FixMarksTheLambdaOfAProgramOfStatements()
    {
        const string Code = """
            using Microsoft.AspNetCore.Builder;
            using OpenAI.Chat;
            using OpenAI.Moderations;
            using UsagePolicy.Safeguards;
            var app = WebApplication.Create();
            var strict = args.Length > 0;
            app.MapPost("/ask", MARKasync (string text, ChatClient chat, ModerationClient moderation) =>
            {
                if (FLAG && (await moderation.ClassifyTextAsync(text)).Value.Flagged) return "";
                return (await chat.CompleteChatAsync(text)).Value.Content[0].Text;
            });
            """;
        return Mark(
            Code.Replace("MARK", "", StringComparison.Ordinal).Replace("FLAG", "[|strict|]", StringComparison.Ordinal),
            Code.Replace("MARK", "[ModerationBypassReviewed(" + ToFillIn + ")] ", StringComparison.Ordinal).Replace("FLAG", "strict", StringComparison.Ordinal));
    }

    private static Task Mark(string before, string after) =>
        new CSharpCodeFixTest<ModerationBypassAnalyzer, ModerationBypassFix> { TestCode = before, FixedCode = after, CodeActionEquivalenceKey = "Mark as reviewed" }.RunAsync();

    private static string Desk(string mark, string flag) => $$"""
        using OpenAI.Chat;
        using OpenAI.Moderations;
        using UsagePolicy.Safeguards;
        public class Desk(ChatClient chat, ModerationClient moderation, bool strict)
        {
            {{mark}}public async Task<string> AskAsync(string text)
            {
                if ({{flag}} && (await moderation.ClassifyTextAsync(text)).Value.Flagged) return "";
                ChatCompletion c = await chat.CompleteChatAsync(text);
                return c.Content[0].Text;
            }
        }
        """;
}
