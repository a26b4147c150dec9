using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ReviewHookAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2004: a hook that approves by itself or asks a model is reported, one that asks, delegates or refuses is not.</summary>
public class ReviewHookTests
{
    private const string Usage = """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public class Permits(IChatClient client, IHumanReview review)
        {
            public async Task<bool> RunAsync(string file) =>
                (await review.RequestAsync(new ReviewRequest("permit", (await client.GetResponseAsync("Summarize: " + file)).Text))).IsApproved;
        }

        """;

    [Theory]
    [InlineData("Task.FromResult(ReviewOutcome.Approved(\"system\"))")]
    [InlineData("Task.FromResult(request.Subject.Length > 3 ? ReviewOutcome.Approved(\"short\") : ReviewOutcome.Approved(\"long\"))")]
    public Task A_constant_approval_is_reported(string result) => Verify.VerifyAnalyzerAsync(Usage + $$"""
        public class Always : IHumanReview
        {
            public Task<ReviewOutcome> [|RequestAsync|](ReviewRequest request, CancellationToken ct = default) => {{result}};
        }
        """);

    [Theory]
    [InlineData("Erteilt", true)]
    [InlineData("NichtErteilt", false)]
    [InlineData("Ausstehend", false)]
    public Task A_constant_of_an_enum_in_another_language(string value, bool approves) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public enum Zusage { Ausstehend, Erteilt, NichtErteilt }
        public interface IHumanReview { Task<Zusage> EinholenAsync(string vorschlag); }
        public class Antraege(ChatClient chat, IHumanReview freigabe)
        {
            public async Task<Zusage> LaufAsync(string akte) => await freigabe.EinholenAsync((await chat.CompleteChatAsync("Fasse zusammen: " + akte)).Value.Content[0].Text);
        }
        public class Referat : IHumanReview
        {
            public async Task<Zusage> {{(approves ? "[|EinholenAsync|]" : "EinholenAsync")}}(string vorschlag)
            {
                await Task.Delay(20);
                return Zusage.{{value}};
            }
        }
        """);

    [Theory]
    [InlineData("Task.FromResult(ReviewOutcome.Rejected(\"nobody\"))")]
    [InlineData("Task.FromResult(ReviewOutcome.Pending())")]
    [InlineData("throw new InvalidOperationException()")]
    [InlineData("inner.RequestAsync(request, ct)")]
    public Task A_refusal_or_another_hook_is_silent(string result) => Verify.VerifyAnalyzerAsync(Usage + $$"""
        public class Other(IHumanReview inner) : IHumanReview
        {
            public IHumanReview Inner => inner;
            public Task<ReviewOutcome> RequestAsync(ReviewRequest request, CancellationToken ct = default) => {{result}};
        }
        """);

    [Fact]
    public Task A_second_model_is_no_person() => Verify.VerifyAnalyzerAsync("""
        using OpenAI.Chat;
        public class Subsidies(ChatClient first, ChatClient second)
        {
            public async Task<bool> GrantAsync(string file)
            {
                ChatCompletion c = await first.CompleteChatAsync("Is the subsidy due? " + file);
                return await ConfirmedByOfficerAsync(c.Content[0].Text);
            }

            private async Task<bool> [|ConfirmedByOfficerAsync|](string proposal)
            {
                ChatCompletion c = await second.CompleteChatAsync("Is this right? " + proposal);
                if (c.Content[0].Text.Contains("yes"))
                    return true;
                return false;
            }
        }
        """);

    [Theory]
    [InlineData("return options.AcceptWithoutAsking;", true)]
    [InlineData("return options.AcceptWithoutAsking || await screen.AskAsync(file);", false)]
    [InlineData("if (options.AcceptWithoutAsking) screen.Clear(); return await screen.AskAsync(file);", false)]
    public Task A_setting_is_no_person(string answer, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public class DeskOptions { public bool AcceptWithoutAsking { get; set; } = true; }
        public interface IScreen { Task<bool> AskAsync(string file); void Clear(); }
        public class Subsidies(ChatClient chat, DeskOptions options, IScreen screen)
        {
            public IScreen Screen => screen;
            public async Task<bool> GrantAsync(string file) => await ConfirmedByOfficerAsync((await chat.CompleteChatAsync("Summarize: " + file)).Value.Content[0].Text);

            private async Task<bool> {{(isReported ? "[|ConfirmedByOfficerAsync|]" : "ConfirmedByOfficerAsync")}}(string file)
            {
                await Task.Yield();
                {{answer}}
            }
        }
        """);

    [Theory]
    [InlineData("[|CheckByClerk|]", "Task.FromResult(new Verdict(Approved: true, By: \"night run\"))")]
    [InlineData("CheckByClerk", "desk.ShowAsync(file)")]
    public Task A_hook_by_its_mark_may_be_called_a_check(string name, string result) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public record Verdict(bool Approved, string By);
        public interface IDesk { Task<Verdict> ShowAsync(string file); }
        public class Permits(IChatClient client, IDesk desk)
        {
            public async Task<bool> RunAsync(string file) => (await CheckByClerk((await client.GetResponseAsync("Summarize: " + file)).Text)).Approved;
            [HumanReview("clerks, at the counter")]
            private Task<Verdict> {{name}}(string file) => {{result}};
        }
        """);

    [Fact]
    public Task A_second_model_behind_plain_http_is_no_person() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;
        public interface IHumanReview { Task<bool> ApproveAsync(string proposal, CancellationToken ct); }
        public class Second(HttpClient http) : IHumanReview
        {
            public async Task<bool> [|ApproveAsync|](string proposal, CancellationToken ct) => (await AskAsync("Is this sound? " + proposal, ct)).StartsWith("yes");
            private async Task<string> AskAsync(string prompt, CancellationToken ct)
            {
                using var response = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", new { model = "claude-haiku-4-5", messages = new[] { new { role = "user", content = prompt } } }, ct);
                var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
                return (string?)json?["content"]?[0]?["text"] ?? "";
            }
        }
        """);

    [Fact]
    public Task A_console_asks_a_person() => Verify.VerifyAnalyzerAsync("""
        using OpenAI.Chat;
        public class Subsidies(ChatClient chat)
        {
            public async Task<bool> GrantAsync(string file)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Is the subsidy due? " + file);
                return RequestHumanApproval(c.Content[0].Text);
            }

            private static bool RequestHumanApproval(string proposal)
            {
                Console.WriteLine(proposal);
                return Console.ReadLine() == "y";
            }
        }
        """);

    [Fact]
    public Task Reviews_that_customers_write_are_no_hooks() => Verify.VerifyAnalyzerAsync("""
        using OpenAI.Chat;
        public class ShopReviews(ChatClient chat)
        {
            public bool ApproveReview(string review) => true;
            public async Task<string> TeaserAsync(string review)
            {
                ChatCompletion c = await chat.CompleteChatAsync("One line: " + review);
                return c.Content[0].Text;
            }
        }
        """);

    [Fact]
    public Task Half_typed_hooks_do_not_crash() => Verify.VerifyNoCrashAsync(Usage + """
        public class Always : IHumanReview
        {
            public async Task<ReviewOutcome> RequestAsync(ReviewRequest request, CancellationToken ct = default)
            {
                if (request.Subject is { Length: > 3 }) return await Task.FromResult(ReviewOutcome.Approved("x"));
                return ReviewOutcome.Pending();
            }
        }
        """);

    /// <summary>A hook gives an approval; a jury of models that picks a boat gives none.</summary>
    [Theory]
    [InlineData("JuryDecision", "public string Winner { get; set; } = \"\"; public int Points { get; set; }")]
    [InlineData("[|JuryDecision|]", "public bool Approved { get; set; }")]
    public Task What_is_no_approval_is_no_hook(string name, string members) => Verify.VerifyAnalyzerAsync(Usage + $$"""
        public class JuryVerdict { {{members}} }
        public class Boats(IChatClient client)
        {
            public async Task<JuryVerdict> {{name}}(string boats) =>
                System.Text.Json.JsonSerializer.Deserialize<JuryVerdict>((await client.GetResponseAsync("Pick the best boat: " + boats)).Text)!;
        }
        """);

    // What the model calls to approve is an action of its own.
    [Theory]
    [InlineData("[ModelContextProtocol.Server.McpServerTool]", "RequestHumanApprovalAsync")]
    [InlineData("", "[|RequestHumanApprovalAsync|]")]
    public Task A_tool_is_no_hook(string attribute, string name) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        public class PermitApprovals(IChatClient client)
        {
            {{attribute}}
            public async Task<bool> {{name}}(string permit) { await Task.Yield(); return true; }
            public async Task<string> RunAsync(string text) => (await client.GetResponseAsync(text)).Text;
        }
        """);

}
