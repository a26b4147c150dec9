using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001: what the model said is kept beside the final status, which a person sets.</summary>
public class RecommendationFixTests
{
    private static Task VerifyAsync(string before, string after) => CSharpCodeFixVerifier<DecisionAnalyzer, RecommendationFix>.VerifyCodeFixAsync(before, after);

    [Fact]
    public Task A_status_gets_a_recommendation_beside_it() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        public enum LoanStatus { Open, Approved, Denied }
        public class LoanApplication
        {
            public string Text { get; set; } = "";
            /// <summary>What was decided.</summary>
            public LoanStatus Status { get; set; }
            public string? Note { get; set; }
        }
        public class LoanDesk(IChatClient client)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                var reply = await client.GetResponseAsync("Approve or deny this loan application: " + application.Text);
                [|application.Status = reply.Text == "APPROVE" ? LoanStatus.Approved : LoanStatus.Denied|];
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;
        public enum LoanStatus { Open, Approved, Denied }
        public class LoanApplication
        {
            public string Text { get; set; } = "";
            /// <summary>What was decided.</summary>
            public LoanStatus Status { get; set; }
            public LoanStatus? RecommendedStatus { get; set; }
            public string? Note { get; set; }
        }
        public class LoanDesk(IChatClient client)
        {
            public async Task DecideAsync(LoanApplication application)
            {
                var reply = await client.GetResponseAsync("Approve or deny this loan application: " + application.Text);
                application.RecommendedStatus = reply.Text == "APPROVE" ? LoanStatus.Approved : LoanStatus.Denied;
            }
        }
        """);

    [Fact]
    public Task A_recommendation_that_is_there_is_used_and_both_branches_change() => VerifyAsync(
        """
        using Microsoft.Extensions.AI;
        public class Applicant
        {
            public string Letter { get; set; } = "";
            public string Decision { get; set; } = "";
            public string RecommendedDecision { get; set; } = "";
        }
        public class Hiring(IChatClient client)
        {
            public async Task ScreenAsync(Applicant applicant)
            {
                var reply = await client.GetResponseAsync("Should we hire this job applicant? yes or no " + applicant.Letter);
                if (reply.Text == "yes")
                    [|applicant.Decision = "Hired"|];
                else
                    applicant.Decision = "Rejected";
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;
        public class Applicant
        {
            public string Letter { get; set; } = "";
            public string Decision { get; set; } = "";
            public string RecommendedDecision { get; set; } = "";
        }
        public class Hiring(IChatClient client)
        {
            public async Task ScreenAsync(Applicant applicant)
            {
                var reply = await client.GetResponseAsync("Should we hire this job applicant? yes or no " + applicant.Letter);
                if (reply.Text == "yes")
                    applicant.RecommendedDecision = "Hired";
                else
                    applicant.RecommendedDecision = "Rejected";
            }
        }
        """);

    [Fact]
    public async Task The_entity_may_stand_in_another_file_and_be_saved()
    {
        var entity = """
            public class Claim
            {
                public string Story { get; set; } = "";
                public bool Approved { get; set; }
            }
            """;
        var repaired = entity.Replace("    public bool Approved { get; set; }\n", "    public bool Approved { get; set; }\n    public bool? RecommendedApproved { get; set; }\n", StringComparison.Ordinal);
        var desk = """
            using Microsoft.Extensions.AI;
            public interface IClaims { Task SaveAsync(Claim claim); }
            public class ClaimsDesk(IChatClient client, IClaims claims)
            {
                public async Task HandleAsync(Claim claim)
                {
                    var reply = await client.GetResponseAsync("Should the insurer pay this insurance claim? " + claim.Story);
                    [|claim.Approved = bool.Parse(reply.Text)|];
                    await claims.SaveAsync(claim);
                }
            }
            """;
        var test = new CSharpCodeFixTest<DecisionAnalyzer, RecommendationFix>();
        test.TestState.Sources.Add(("Claim.cs", entity));
        test.TestState.Sources.Add(("ClaimsDesk.cs", desk));
        test.FixedState.Sources.Add(("Claim.cs", repaired));
        test.FixedState.Sources.Add(("ClaimsDesk.cs", desk.Replace("[|claim.Approved = bool.Parse(reply.Text)|]", "claim.RecommendedApproved = bool.Parse(reply.Text)", StringComparison.Ordinal)));
        await test.RunAsync();
    }

    [Fact]
    public async Task Nothing_is_offered_where_a_call_carries_the_decision_out()
    {
        const string Desk = """
            using Microsoft.Extensions.AI;
            public class Tenancy { public string Text { get; set; } = ""; public bool Approved { get; set; } }
            public interface ITenancies { Task EvictAsync(Tenancy tenancy); }
            public class Lettings(IChatClient client, ITenancies tenancies)
            {
                public async Task DecideAsync(Tenancy tenancy)
                {
                    if ((await client.GetResponseAsync("Should this tenant be evicted from the flat? yes or no " + tenancy.Text)).Text == "yes")
                        await [|tenancies.EvictAsync(tenancy)|];
                }
            }
            """;
        await VerifyAsync(Desk, Desk);
    }
}
