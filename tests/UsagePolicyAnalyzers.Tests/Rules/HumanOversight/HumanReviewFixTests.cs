using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001: the review is asked for in every shape of code, between the answer and the decision, and nothing else changes.</summary>
public class HumanReviewFixTests
{
    private const string Loans = """
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public class LoanApplication { public string Text { get; set; } = ""; public bool Approved { get; set; } }
        public interface ILoans { Task ApproveAsync(LoanApplication application); Task DenyAsync(LoanApplication application); }
        public class LoanReader(IChatClient client)
        {
            public bool IsCreditworthy(LoanApplication a) => client.GetResponseAsync("Is this loan applicant creditworthy? yes or no " + a.Text).Result.Text == "yes";
            public async Task<bool> IsCreditworthyAsync(LoanApplication a) => (await client.GetResponseAsync("Is this loan applicant creditworthy? yes or no " + a.Text)).Text == "yes";
        }


        """;

    private static Task VerifyAsync(string before, string after) => CSharpCodeFixVerifier<DecisionAnalyzer, HumanReviewFix>.VerifyCodeFixAsync(Loans + before, Loans + after);

    [Fact]
    public Task A_branch_behind_another() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader, ILoans loans)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                if (application.Text.Length == 0)
                    application.Text = "-";
                else if (await reader.IsCreditworthyAsync(application))
                    await [|loans.ApproveAsync(application)|];
            }
        }
        """,
        """
        public class LoanDesk(LoanReader reader, ILoans loans, IHumanReview review)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                if (application.Text.Length == 0)
                    application.Text = "-";
                else
                {
                    var answer = await reader.IsCreditworthyAsync(application);
                    var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                    if (!outcome.IsApproved)
                        return;
                    if (answer)
                        await loans.ApproveAsync(application);
                }
            }
        }
        """);

    [Fact]
    public Task A_condition_that_asks_the_model_at_times() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader, ILoans loans)
        {
            public async Task DecideAsync(IEnumerable<LoanApplication> applications)
            {
                foreach (var application in applications)
                {
                    if (application.Text.Length > 3 && await reader.IsCreditworthyAsync(application))
                        await [|loans.ApproveAsync(application)|];
                    else
                        await loans.DenyAsync(application);
                }
            }
        }
        """,
        """
        public class LoanDesk(LoanReader reader, ILoans loans, IHumanReview review)
        {
            public async Task DecideAsync(IEnumerable<LoanApplication> applications)
            {
                foreach (var application in applications)
                {
                    var answer = application.Text.Length > 3 && await reader.IsCreditworthyAsync(application);
                    var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                    if (!outcome.IsApproved)
                        continue;
                    if (answer)
                        await loans.ApproveAsync(application);
                    else
                        await loans.DenyAsync(application);
                }
            }
        }
        """);

    [Fact]
    public Task A_lambda() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader, ILoans loans)
        {
            public Task DecideAsync(IEnumerable<LoanApplication> applications) => Parallel.ForEachAsync(applications, async (application, ct) =>
            {
                if (await reader.IsCreditworthyAsync(application))
                    await [|loans.ApproveAsync(application)|];
            });
        }
        """,
        """
        public class LoanDesk(LoanReader reader, ILoans loans, IHumanReview review)
        {
            public Task DecideAsync(IEnumerable<LoanApplication> applications) => Parallel.ForEachAsync(applications, async (application, ct) =>
            {
                var answer = await reader.IsCreditworthyAsync(application);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                if (answer)
                    await loans.ApproveAsync(application);
            });
        }
        """);

    [Fact]
    public Task A_method_that_waits_for_nothing() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader)
        {
            public void Decide(LoanApplication application) => [|application.Approved = reader.IsCreditworthy(application)|];
        }
        """,
        """
        public class LoanDesk(LoanReader reader, IHumanReview review)
        {
            public void Decide(LoanApplication application)
            {
                var answer = reader.IsCreditworthy(application);
                var outcome = review.RequestAsync(new ReviewRequest("LoanDesk.Decide", answer, domain: "credit and financial activities")).GetAwaiter().GetResult();
                if (!outcome.IsApproved)
                    return;
                application.Approved = answer;
            }
        }
        """);

    [Fact]
    public Task A_static_method_and_its_caller() => VerifyAsync(
        """
        public static class LoanDesk
        {
            private static async Task DecideAsync(LoanReader reader, ILoans loans, LoanApplication application, string channel = "")
            {
                if (await reader.IsCreditworthyAsync(application))
                    await [|loans.ApproveAsync(application)|];
            }

            public static Task RunAsync(LoanReader reader, ILoans loans, LoanApplication application) => DecideAsync(reader, loans, application, "branch");
        }
        """,
        """
        public static class LoanDesk
        {
            private static async Task DecideAsync(LoanReader reader, ILoans loans, LoanApplication application, IHumanReview review, string channel = "")
            {
                var answer = await reader.IsCreditworthyAsync(application);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                if (answer)
                    await loans.ApproveAsync(application);
            }

            public static Task RunAsync(LoanReader reader, ILoans loans, LoanApplication application, IHumanReview review) => DecideAsync(reader, loans, application, review, "branch");
        }
        """);

    [Fact]
    public Task A_task_that_is_handed_on() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader, ILoans loans)
        {
            public Task DecideAsync(LoanApplication application)
            {
                if (reader.IsCreditworthy(application))
                    return [|loans.ApproveAsync(application)|];
                return loans.DenyAsync(application);
            }
        }
        """,
        """
        public class LoanDesk(LoanReader reader, ILoans loans, IHumanReview review)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                var answer = reader.IsCreditworthy(application);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                if (answer)
                {
                    await loans.ApproveAsync(application);
                    return;
                }

                await loans.DenyAsync(application);
            }
        }
        """);

    [Fact]
    public Task An_expression_body() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader)
        {
            public async Task DecideAsync(LoanApplication application) => [|application.Approved = await reader.IsCreditworthyAsync(application)|];
        }
        """,
        """
        public class LoanDesk(LoanReader reader, IHumanReview review)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                var answer = await reader.IsCreditworthyAsync(application);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                application.Approved = answer;
            }
        }
        """);

    [Fact]
    public Task An_iterator() => VerifyAsync(
        """
        public class LoanDesk(LoanReader reader)
        {
            public async IAsyncEnumerable<LoanApplication> DecideAsync(LoanApplication application)
            {
                [|application.Approved = await reader.IsCreditworthyAsync(application)|];
                yield return application;
            }
        }
        """,
        """
        public class LoanDesk(LoanReader reader, IHumanReview review)
        {
            public async IAsyncEnumerable<LoanApplication> DecideAsync(LoanApplication application)
            {
                var answer = await reader.IsCreditworthyAsync(application);
                var outcome = await review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", answer, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    yield break;
                application.Approved = answer;
                yield return application;
            }
        }
        """);

    [Fact]
    public Task An_object_that_the_program_makes() => VerifyAsync(
        """
        public class LoanDesk
        {
            private readonly LoanReader _reader;
            public LoanDesk(LoanReader reader) => _reader = reader;
            public async Task DecideAsync(LoanApplication application)
            {
                var verdict = await _reader.IsCreditworthyAsync(application);
                [|application.Approved = verdict|];
            }
        }
        public class Batch(LoanReader reader)
        {
            public Task RunAsync(LoanApplication application) => new LoanDesk(reader).DecideAsync(application);
        }
        """,
        """
        public class LoanDesk
        {
            private readonly IHumanReview _review;
            private readonly LoanReader _reader;
            public LoanDesk(LoanReader reader, IHumanReview review)
            {
                _reader = reader;
                _review = review;
            }

            public async Task DecideAsync(LoanApplication application)
            {
                var verdict = await _reader.IsCreditworthyAsync(application);
                var outcome = await _review.RequestAsync(new ReviewRequest("LoanDesk.DecideAsync", verdict, domain: "credit and financial activities"));
                if (!outcome.IsApproved)
                    return;
                application.Approved = verdict;
            }
        }
        public class Batch(LoanReader reader, IHumanReview review)
        {
            public Task RunAsync(LoanApplication application) => new LoanDesk(reader, review).DecideAsync(application);
        }
        """);

    [Fact]
    public Task A_program_without_the_library_is_left_alone()
    {
        const string Code = """
            using Microsoft.Extensions.AI;
            public class Employee { public string Log { get; set; } = ""; public bool Dismissed { get; set; } }
            public class Staff(IChatClient client)
            {
                public async Task CheckAsync(Employee employee)
                {
                    var reply = await client.GetResponseAsync("Should this employee be dismissed? yes or no " + employee.Log);
                    [|employee.Dismissed = reply.Text == "yes"|];
                }
            }
            """;
        return new CSharpCodeFixTest<DecisionAnalyzer, HumanReviewFix> { TestCode = Code, FixedCode = Code, TestState = { ReferenceAssemblies = ReferenceAssemblies.Default.Without("UsagePolicy.Safeguards") } }.RunAsync();
    }
}
