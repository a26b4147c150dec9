using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>Fixes of UPA2001, UPA2002, UPA2003 and UPA2005: what they insert ends the report.</summary>
public class OversightFixTests
{
    [Fact]
    public Task UPA2003_wraps_the_function()
    {
        const string Code = """
            using Microsoft.Extensions.AI;
            public interface IBank { Task<string> TransferAsync(string to); }
            public class Agent(IChatClient client, IBank bank)
            {
                public Task<ChatResponse> RunAsync(string task) => client.GetResponseAsync(task, new ChatOptions { Tools = [TOOL] });
            }
            """;
        return CSharpCodeFixVerifier<ToolActionAnalyzer, ToolApprovalFix>.VerifyCodeFixAsync(
            Code.Replace("TOOL", "[|AIFunctionFactory.Create(bank.TransferAsync)|]", StringComparison.Ordinal),
            Code.Replace("TOOL", "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(bank.TransferAsync))", StringComparison.Ordinal));
    }

    [Fact]
    public Task UPA2003_marks_a_server_tool() => CSharpCodeFixVerifier<ToolActionAnalyzer, ToolApprovalFix>.VerifyCodeFixAsync(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Files
        {
            /// <summary>Tidies.</summary>
            [McpServerTool]
            public string [|Tidy|](string path) { File.Delete(path); return "done"; }
        }
        """,
        """
        using ModelContextProtocol.Server;
        using UsagePolicy.Safeguards;

        [McpServerToolType]
        public class Files
        {
            /// <summary>Tidies.</summary>
            [RequiresApproval]
            [McpServerTool]
            public string Tidy(string path) { File.Delete(path); return "done"; }
        }
        """);

    [Fact]
    public Task UPA2001_marks_where_the_review_takes_place() => CSharpCodeFixVerifier<DecisionAnalyzer, ReviewMarkFix>.VerifyCodeFixAsync(
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public interface ILoans { Task ApproveAsync(string loanApplication); }
        public class LoanDesk(ChatClient chat, ILoans loans)
        {
            public async Task DecideAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("APPROVE or DENY this loan application: " + loanApplication);
                if (c.Content[0].Text == "APPROVE")
                    await [|loans.ApproveAsync(loanApplication)|];
            }
        }
        """,
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public interface ILoans { Task ApproveAsync(string loanApplication); }
        public class LoanDesk(ChatClient chat, ILoans loans)
        {
            [HumanReview("who, where")]
            public async Task DecideAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("APPROVE or DENY this loan application: " + loanApplication);
                if (c.Content[0].Text == "APPROVE")
                    await loans.ApproveAsync(loanApplication);
            }
        }
        """);

    [Fact]
    public Task UPA2002_refers_to_a_professional() => CSharpCodeFixVerifier<LicensedAdviceAnalyzer, ReferralFix>.VerifyCodeFixAsync(
        """
        using OpenAI.Chat;
        public class Doses(ChatClient chat)
        {
            public async Task RunAsync(string symptoms)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You help parents. [|Diagnose the illness of the patient and state the exact dose to take.|] " + symptoms);
                Console.WriteLine(c.Content[0].Text);
            }
        }
        """,
        """
        using OpenAI.Chat;
        public class Doses(ChatClient chat)
        {
            public async Task RunAsync(string symptoms)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You help parents. Give general information only, never advice for a person's own case, and refer the person to a licensed professional. " + symptoms);
                Console.WriteLine(c.Content[0].Text);
            }
        }
        """);

    [Fact]
    public Task UPA2002_lets_a_professional_review_the_answer() => CSharpCodeFixVerifier<LicensedAdviceAnalyzer, ProfessionalReviewFix>.VerifyCodeFixAsync(
        """
        using Microsoft.AspNetCore.SignalR;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class DoseHub(ChatClient chat) : Hub
        {
            public async Task Ask(string symptoms)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You help parents. [|Diagnose the illness of the patient and state the exact dose to take.|] " + symptoms);
                await Clients.Caller.SendAsync("answer", c.Content[0].Text);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.SignalR;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class DoseHub(ChatClient chat, IHumanReview review) : Hub
        {
            public async Task Ask(string symptoms)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You help parents. Diagnose the illness of the patient and state the exact dose to take. " + symptoms);
                var outcome = await review.RequestAsync(new ReviewRequest("DoseHub.Ask", c.Content[0].Text, domain: "licensed advice"));
                if (!outcome.IsApproved)
                    return;
                await Clients.Caller.SendAsync("answer", c.Content[0].Text);
            }
        }
        """);

    [Theory]
    [InlineData("$\"{applicant.Skills}, {[|applicant.Religion|]}\"", "$\"{applicant.Skills}, \"")]
    [InlineData("[|System.Text.Json.JsonSerializer.Serialize(applicant)|]", "System.Text.Json.JsonSerializer.Serialize(new { applicant.Skills })")]
    [InlineData("applicant.Skills + [|applicant.Religion|]", "applicant.Skills")]
    [InlineData("new StringBuilder(\"a\").Append([|applicant.Religion|]).AppendLine().ToString()", "new StringBuilder(\"a\").AppendLine().ToString()")]
    public Task UPA2005_leaves_the_member_out(string before, string after)
    {
        const string Code = """
            using System.Text;
            using Microsoft.Extensions.AI;
            public class JobApplicant { public string Skills { get; set; } = ""; public string Religion { get; set; } = ""; }
            public class Screening(IChatClient client)
            {
                public Task<ChatResponse> RunAsync(JobApplicant applicant)
                {
                    var facts = FACTS;
                    return client.GetResponseAsync("Score this job applicant from 0 to 100: " + facts);
                }
            }
            """;
        return CSharpCodeFixVerifier<ProtectedAttributeAnalyzer, ProtectedAttributeFix>.VerifyCodeFixAsync(
            Code.Replace("FACTS", before, StringComparison.Ordinal), Code.Replace("FACTS", after, StringComparison.Ordinal));
    }

    [Fact]
    public Task UPA2001_asks_through_a_primary_constructor() => CSharpCodeFixVerifier<DecisionAnalyzer, HumanReviewFix>.VerifyCodeFixAsync(
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public interface ILoans { Task ApproveAsync(string loanApplication); Task DenyAsync(string loanApplication); }
        public class LoanDesk(ChatClient chat, ILoans loans)
        {
            public async Task DecideAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("APPROVE or DENY this loan application: " + loanApplication);
                if (c.Content[0].Text == "APPROVE")
                    await [|loans.ApproveAsync(loanApplication)|];
                else
                    await loans.DenyAsync(loanApplication);
            }
        }
        """,
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public interface ILoans { Task ApproveAsync(string loanApplication); Task DenyAsync(string loanApplication); }
        public class LoanDesk(ChatClient chat, ILoans loans, IHumanReview review)
        {
            public async Task DecideAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("APPROVE or DENY this loan application: " + loanApplication);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", c.Content[0].Text, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                if (c.Content[0].Text == "APPROVE")
                    await loans.ApproveAsync(loanApplication);
                else
                    await loans.DenyAsync(loanApplication);
            }
        }
        """);

    [Fact]
    public Task UPA2001_asks_through_a_constructor_in_a_loop() => CSharpCodeFixVerifier<DecisionAnalyzer, HumanReviewFix>.VerifyCodeFixAsync(
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class JobApplication { public string Resume { get; set; } = ""; public bool Rejected { get; set; } }
        public class Screening
        {
            private readonly ChatClient _chat;

            public Screening(ChatClient chat)
            {
                _chat = chat;
            }

            public async Task RunAsync(IEnumerable<JobApplication> applications)
            {
                foreach (var application in applications)
                {
                    ChatCompletion c = await _chat.CompleteChatAsync("Does this resume fit the vacancy? yes or no\n" + application.Resume);
                    [|application.Rejected = c.Content[0].Text == "no"|];
                }
            }
        }
        """,
        """
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class JobApplication { public string Resume { get; set; } = ""; public bool Rejected { get; set; } }
        public class Screening
        {
            private readonly IHumanReview _review;
            private readonly ChatClient _chat;

            public Screening(ChatClient chat, IHumanReview review)
            {
                _chat = chat;
                _review = review;
            }

            public async Task RunAsync(IEnumerable<JobApplication> applications)
            {
                foreach (var application in applications)
                {
                    ChatCompletion c = await _chat.CompleteChatAsync("Does this resume fit the vacancy? yes or no\n" + application.Resume);
                    var outcome = await _review.RequestAsync(new ReviewRequest("Screening.RunAsync", c.Content[0].Text, domain: "employment"));
                    if (!outcome.IsApproved)
                        continue;
                    application.Rejected = c.Content[0].Text == "no";
                }
            }
        }
        """);
}
