using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.DecisionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001 in every domain, and its nearest innocent twins: a rule decides and the model writes, a person decides, nobody talks to a model.</summary>
public class DecisionDomainTests
{
    /// <summary>What the model is asked, and what is done.</summary>
    public static TheoryData<string, string> Domains => new()
    {
        { "Power grid control room: is the feeder to be disconnected?", "DisconnectFeederAsync" },
        { "University admissions: does the student get a place?", "AdmitStudentAsync" },
        { "The landlord wants to know: is the rental applicant accepted for the flat?", "OfferLeaseAsync" },
        { "Do we turn this job applicant down?", "RejectApplicantAsync" },
        { "Is this loan application to be granted?", "ApproveLoanAsync" },
        { "Insurance claim: is the damage covered?", "RefuseClaimAsync" },
        { "Court: is the defendant released on bail?", "SetBailAsync" },
        { "Does the patient of this clinic get the medicine?", "PrescribeAsync" },
        { "Is the unemployment benefit due?", "GrantBenefitAsync" },
        { "Safety component, brake disc: is it safe?", "ReleasePartAsync" },
        { "National security vetting: is the holder reliable?", "DenyClearanceAsync" },
        { "Immigration office: is the visa application well founded?", "GrantVisaAsync" },
        { "Police: is this person a suspect of the burglary?", "ArrestAsync" },
        { "Social credit system: is this citizen trustworthy?", "BlacklistCitizenAsync" },
    };

    private static string Office(string effect, string body) => $$"""
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public interface IOffice { Task {{effect}}(string subject); Task SendLetterAsync(string subject, string letter); }
        public class Desk(IChatClient client, IOffice office, IHumanReview review)
        {
            public IHumanReview Review => review;
            public async Task RunAsync(string subject, string file, int points)
            {
                {{body}}
            }
        }
        """;

    private static string Decides(string question, string effect, string before = "[|", string after = "|]") => Office(effect, $$"""
        var reply = await client.GetResponseAsync("{{question}} yes or no\n" + file);
        if (reply.Text.StartsWith("yes"))
            await {{before}}office.{{effect}}(subject){{after}};
        """);

    [Theory]
    [MemberData(nameof(Domains))]
    public Task A_model_that_decides_is_reported(string question, string effect) => Verify.VerifyAnalyzerAsync(Decides(question, effect));

    [Theory]
    [MemberData(nameof(Domains))]
    public Task A_rule_that_decides_is_silent_while_the_model_writes(string question, string effect) => Verify.VerifyAnalyzerAsync(Office(effect, $$"""
        if (points > 50)
            await office.{{effect}}(subject);
        var letter = await client.GetResponseAsync($"The question was: {{question}} It was decided by points: {points}. Write the letter.\n" + file);
        await office.SendLetterAsync(subject, letter.Text);
        """));

    [Theory]
    [MemberData(nameof(Domains))]
    public Task A_proposal_that_a_person_confirms_is_silent(string question, string effect) => Verify.VerifyAnalyzerAsync(Office(effect, $$"""
        var reply = await client.GetResponseAsync("{{question}} Propose yes or no\n" + file);
        var outcome = await review.RequestAsync(new ReviewRequest(subject, reply.Text));
        if (outcome.IsApproved)
            await office.{{effect}}(subject);
        """));

    [Theory]
    [MemberData(nameof(Domains))]
    public Task A_test_project_is_silent(string question, string effect) =>
        new CSharpAnalyzerTest<DecisionAnalyzer> { TestCode = Decides(question, effect, "", ""), TestState = { ReferenceAssemblies = ReferenceAssemblies.TestProject } }.RunAsync();

    [Theory]
    [InlineData("Compilers: does the parser admit this token into the grammar?", "AdmitTokenAsync")]
    [InlineData("Is the coffee of this lot sour?", "RejectLotAsync")]
    [InlineData("Does this log line describe a crash?", "GrantLogAccessAsync")]
    [InlineData("Is this photo of a flat surface blurred?", "RejectPhotoAsync")]
    [InlineData("Does the recipe need salt?", "ApproveRecipeAsync")]
    [InlineData("Is the color grade of this film warm?", "GradeFilmAsync")]
    [InlineData("Should the connection pool release the lease of this socket?", "ReleaseSocketAsync")]
    public Task Words_in_another_sense_are_silent(string question, string effect) => Verify.VerifyAnalyzerAsync(Decides(question, effect, "", ""));

    [Fact]
    public Task A_program_that_talks_to_no_model_is_silent() => new CSharpAnalyzerTest<DecisionAnalyzer>
    {
        TestCode = """
            public interface ILoans { Task ApproveLoanAsync(string application); }
            public class Desk(Func<string, Task<string>> ask, ILoans loans)
            {
                public async Task RunAsync(string application)
                {
                    if (await ask("Approve this loan application?") == "yes")
                        await loans.ApproveLoanAsync(application);
                }
            }
            """,
        TestState = { ReferenceAssemblies = ReferenceAssemblies.NoSdk },
    }.RunAsync();

    [Fact]
    public Task Half_typed_decisions_do_not_crash() => Verify.VerifyNoCrashAsync(Decides("Is this loan application to be granted?", "ApproveLoanAsync", "", ""));

    /// <summary>A state may be anything: a decision is what an enumeration, a constant or the prompt says.</summary>
    [Theory]
    [InlineData("string State", "tenant.State = reply.State", "Which state does the tenant's lease and rental application name?", false)]
    [InlineData("string Status", "tenant.Status = reply.State", "Reject or approve the tenant's rental application for the lease: say APPROVED or REJECTED", true)]
    [InlineData("string Result", "tenant.Result = reply.State", "Reject or approve the tenant's rental application for the lease: say APPROVED or REJECTED", false)]
    [InlineData("string State", "tenant.State = reply.State == \"yes\" ? \"approved\" : \"rejected\"", "Is this tenant's rental application and lease sound?", true)]
    public Task States(string member, string assignment, string prompt, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using OpenAI.Chat;
        public class Reply { public string State { get; set; } = ""; }
        public class Tenant { public {{member}} { get; set; } = ""; }
        public class RentalDesk(ChatClient chat)
        {
            public async Task ReadAsync(Tenant tenant, string application)
            {
                ChatCompletion c = await chat.CompleteChatAsync("{{prompt}} " + application);
                var reply = JsonSerializer.Deserialize<Reply>(c.Content[0].Text)!;
                {{(isReported ? "[|" : "")}}{{assignment}}{{(isReported ? "|]" : "")}};
            }
        }
        """);

    /// <summary>The name of a value tells what is decided where that of the member does not.</summary>
    [Theory]
    [InlineData("[|clerk.Employment = Employment.Dismissed|];")]
    [InlineData("clerk.Employment = Employment.OnLeave;")]
    [InlineData("clerk.Desk = Desk.Window;")]
    [InlineData("clerk.SuggestedEmployment = Employment.Dismissed;")]
    public Task The_name_of_a_value_tells(string effect) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public enum Employment { Active, OnLeave, Dismissed }
        public enum Desk { Window, Aisle }
        public class Clerk { public string Notes { get; set; } = ""; public Employment Employment { get; set; } public Employment SuggestedEmployment { get; set; } public Desk Desk { get; set; } }
        public class Conduct(ChatClient chat)
        {
            public async Task ReviewAsync(Clerk clerk)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Decide on the dismissal of this employee. Answer yes or no. " + clerk.Notes);
                if (c.Content[0].Text == "yes")
                    {{effect}}
            }
        }
        """);
}
