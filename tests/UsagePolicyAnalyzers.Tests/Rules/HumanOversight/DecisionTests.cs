using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.DecisionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001: what a model answers decides in a high-stakes domain.</summary>
public class DecisionTests
{
    private const string Desk = """
        using OpenAI.Chat;
        public enum LoanState { Open, PendingReview, Approved, Denied }
        public class LoanApplication
        {
            public string Statement { get; set; } = "";
            public LoanState State { get; set; }
            public string Note { get; set; } = "";
        }
        public interface ILoans
        {
            Task ApproveAsync(LoanApplication application);
            Task DenyAsync(LoanApplication application);
            Task SaveAsync(LoanApplication application);
        }
        public interface IOfficerReview { Task<bool> ConfirmByOfficerAsync(LoanApplication application, string proposal); }
        public class LoanDesk(ChatClient chat, ILoans loans, IOfficerReview review)
        {
            public IOfficerReview Review => review;
            public ILoans Loans => loans;
            private async Task<string> AskAsync(LoanApplication application)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Answer APPROVE or DENY for this loan application: " + application.Statement);
                return c.Content[0].Text;
            }
            public async Task DecideAsync(LoanApplication application, int years)
            {
                var answer = await AskAsync(application);
                // BODY
            }
        }
        """;

    [Theory]
    [InlineData("if (answer == \"APPROVE\") [|await loans.ApproveAsync(application)|]; else await loans.DenyAsync(application);")]
    [InlineData("if (answer != \"APPROVE\") return; [|await loans.ApproveAsync(application)|];")]
    [InlineData("[|application.State = answer.StartsWith(\"A\") ? LoanState.Approved : LoanState.Denied|];")]
    [InlineData("[|application.State = Enum.Parse<LoanState>(answer)|]; await loans.SaveAsync(application);")]
    [InlineData("Func<LoanApplication, Task> next = answer == \"APPROVE\" ? loans.ApproveAsync : loans.DenyAsync; await [|next(application)|];")]
    [InlineData("await review.ConfirmByOfficerAsync(application, answer); if (answer == \"APPROVE\") await [|loans.ApproveAsync(application)|];")]
    [InlineData("if (years > 3 && !await review.ConfirmByOfficerAsync(application, answer)) return; if (answer == \"APPROVE\") await [|loans.ApproveAsync(application)|];")]
    public Task A_decision_without_review_is_reported(string body) => Verify.VerifyAnalyzerAsync(Desk.Replace("// BODY", body.Replace("[|await loans", "await [|loans", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData("if (!await review.ConfirmByOfficerAsync(application, answer)) return; if (answer == \"APPROVE\") await loans.ApproveAsync(application);")]
    [InlineData("if (await review.ConfirmByOfficerAsync(application, answer)) await loans.ApproveAsync(application); else await loans.DenyAsync(application);")]
    [InlineData("application.Note = answer; application.State = LoanState.PendingReview; await loans.SaveAsync(application);")]
    [InlineData("if (years < 1) await loans.DenyAsync(application); application.Note = answer;")]
    [InlineData("if (string.IsNullOrEmpty(answer)) return; application.Note = answer; await loans.SaveAsync(application);")]
    public Task A_reviewed_or_prepared_decision_is_silent(string body) => Verify.VerifyAnalyzerAsync(Desk.Replace("// BODY", body, StringComparison.Ordinal));

    [Theory]
    [InlineData("if (officerAgrees) await loans.ApproveAsync(kept);", false)]
    [InlineData("if (kept.Note.Contains(\"APPROVE\")) await [|loans.ApproveAsync(kept)|];", true)]
    public Task What_was_kept_beside_an_answer_is_no_verdict(string body, bool decides) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Concurrent;
        using OpenAI.Chat;
        public record LoanProposal(string Applicant, string Note);
        public interface ILoans { Task ApproveAsync(LoanProposal proposal); Task ApproveAsync(string applicant); }
        public class LoanDesk(ChatClient chat, ILoans loans)
        {
            private readonly ConcurrentDictionary<int, LoanProposal> _open = new();
            public ILoans Loans => loans;
            public async Task PrepareAsync(int id, string applicant) =>
                _open[id] = new LoanProposal(applicant, (await chat.CompleteChatAsync("Note what speaks for this loan application: " + applicant)).Value.Content[0].Text);
            public async Task DecideAsync(int id, bool officerAgrees)
            {
                if (Take(id) is not { } kept)
                    return;
                {{(decides ? body : body.Replace("(kept)", "(kept.Applicant)", StringComparison.Ordinal))}}
            }
            private LoanProposal? Take(int id) => _open.TryRemove(id, out var proposal) ? proposal : null;
        }
        """);

    [Theory]
    [InlineData("LehneBewerbungAb", true)]
    [InlineData("LasseZu", true)]
    [InlineData("IndemniserAsync", false)]
    [InlineData("LeseAb", false)]
    public Task Verbs_of_other_languages_decide_too(string name, bool decides) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public interface IAkten { Task {{name}}(string akte); }
        public class Zulassungslauf(ChatClient chat, IAkten akten)
        {
            public async Task LaufAsync(string akte)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Bewerte die Bewerbung um einen Studienplatz, JA oder NEIN: " + akte);
                if (c.Content[0].Text == "NEIN")
                    await {{(decides ? $"[|akten.{name}(akte)|]" : $"akten.{name}(akte)")}};
            }
        }
        """);

    // What a clinic's software says of itself is no finding about a patient.
    [Theory]
    [InlineData("Diagnosis", true)]
    [InlineData("Diagnostics", false)]
    public Task Diagnostics_are_no_diagnosis(string member, bool decides) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public class Patient { public string Symptoms { get; set; } = ""; public string {{member}} { get; set; } = ""; }
        public class MedicalDesk(ChatClient chat)
        {
            public async Task RunAsync(Patient patient)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Which illness do these symptoms of the patient tell of? One word. " + patient.Symptoms);
                {{(decides ? $"[|patient.{member} = c.Content[0].Text|]" : $"patient.{member} = c.Content[0].Text")}};
            }
        }
        """);

    [Fact]
    public Task Two_effects_of_one_answer_are_one_decision() => Verify.VerifyAnalyzerAsync(
        Desk.Replace("// BODY", "if (answer == \"DENY\") await [|loans.DenyAsync(application)|]; else await loans.ApproveAsync(application);", StringComparison.Ordinal));

    [Fact]
    public Task A_member_that_says_who_reviews_is_silent() => Verify.VerifyAnalyzerAsync(
        "using UsagePolicy.Safeguards;\n" + Desk.Replace("public async Task DecideAsync", "[HumanReview(\"officers, in the case list\")] public async Task DecideAsync", StringComparison.Ordinal)
            .Replace("// BODY", "if (answer == \"DENY\") await loans.DenyAsync(application);", StringComparison.Ordinal));

    [Fact]
    public Task An_endpoint_returns_a_verdict() => Verify.VerifyAnalyzerAsync("""
        using System.Text.Json;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using OpenAI.Chat;
        public record Ruling(bool Granted, string Reason);
        public static class Permits
        {
            public static void Map(IEndpointRouteBuilder app) => app.MapPost("/asylum/applications", async (string statement, ChatClient chat) =>
            {
                ChatCompletion c = await chat.CompleteChatAsync("Asylum application, decide. JSON: Granted, Reason\n" + statement);
                var ruling = JsonSerializer.Deserialize<Ruling>(c.Content[0].Text);
                [|return Results.Ok(ruling);|]
            });
        }
        """);

    [Fact]
    public Task An_action_returns_a_chosen_level() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        public enum TriageLevel { Immediate, Urgent, Standard }
        [ApiController, Route("hospital/patients")]
        public class IntakeController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<ActionResult<TriageLevel>> Post([FromBody] string symptoms)
            {
                var reply = await client.GetResponseAsync("Which triage level does the patient get? " + symptoms);
                [|return Enum.Parse<TriageLevel>(reply.Text);|]
            }
        }
        """);

    [Fact]
    public Task A_phrase_that_tells_the_decision_is_sent() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.AI;
        public interface IOutbox { Task SendAsync(string to, string subject); }
        public class Recruiting(IChatClient client, IOutbox outbox)
        {
            public async Task AnswerAsync(string applicant, string resume)
            {
                var reply = await client.GetResponseAsync("Does the resume fit the vacancy? " + resume);
                var subject = reply.Text.Contains("yes") ? "You are invited" : "Your application was rejected";
                await [|outbox.SendAsync(applicant, subject)|];
            }
        }
        """);

    [Theory]
    [InlineData("Is this search result about the query? ", "Candidate")]
    [InlineData("Which grade of steel is it? ", "Grade")]
    [InlineData("Should the cache entry be evicted under this policy? ", "CacheEntry")]
    [InlineData("Give credit to the author? ", "Photo")]
    public Task A_stray_word_is_no_domain(string prompt, string type) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public class {{type}} { public string Text { get; set; } = ""; public bool Rejected { get; set; } }
        public class Sorter(ChatClient chat)
        {
            public async Task SortAsync({{type}} item)
            {
                ChatCompletion c = await chat.CompleteChatAsync("{{prompt}}" + item.Text);
                item.Rejected = c.Content[0].Text == "no";
            }
        }
        """);

    [Theory]
    [InlineData("if (!await room.OperatorApprovesAsync(\"Start?\")) return; var plan = await reader.ReadAsync(readings); ", "[|valves.CutOffSupplyAsync(plan.Close)|]")]
    [InlineData("var plan = await reader.ReadAsync(readings); if (!await room.OperatorApprovesAsync(plan.Close)) return; ", "valves.CutOffSupplyAsync(plan.Close)")]
    public Task A_person_is_asked_after_the_answer(string before, string effect) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using OpenAI.Chat;
        public record ValvePlan(string Close);
        public interface IValves { Task CutOffSupplyAsync(string station); }
        public interface IControlRoom { Task<bool> OperatorApprovesAsync(string question); }
        public class PlanReader(ChatClient chat)
        {
            public async Task<ValvePlan> ReadAsync(string readings)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Which station of the drinking water network must be cut off? " + readings);
                return JsonSerializer.Deserialize<ValvePlan>(c.Content[0].Text)!;
            }
        }
        public class Grid(PlanReader reader, IValves valves, IControlRoom room)
        {
            public async Task RunAsync(string readings)
            {
                {{before}}
                await {{effect}};
            }
        }
        """);

    [Fact]
    public Task A_verdict_that_waits_for_a_person_may_be_returned() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;
        public enum TriageLevel { Immediate, Urgent, Standard }
        [ApiController, Route("hospital/patients")]
        public class IntakeController(IChatClient client, IHumanReview review) : ControllerBase
        {
            [HttpPost]
            public async Task<ActionResult<TriageLevel>> Post([FromBody] string symptoms)
            {
                var reply = await client.GetResponseAsync("Which triage level does the patient get? " + symptoms);
                var outcome = await review.RequestAsync(new ReviewRequest("triage", reply.Text));
                if (!outcome.IsApproved)
                    return BadRequest();
                return Enum.Parse<TriageLevel>(reply.Text);
            }
        }
        """);

    [Fact]
    public Task A_mark_covers_what_the_member_calls() => Verify.VerifyAnalyzerAsync("""
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public interface IPlaces { Task AdmitAsync(string student); Task RejectAsync(string student); }
        public class Admissions(ChatClient chat, IPlaces places)
        {
            [HumanReview("registrar, in the list of the day")]
            public async Task RunAsync(string student)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Does the student get a place at the university? " + student);
                await CarryOutAsync(student, c.Content[0].Text == "yes");
            }

            private Task CarryOutAsync(string student, bool admitted) => admitted ? places.AdmitAsync(student) : places.RejectAsync(student);
        }
        """);

    [Fact]
    public Task Half_typed_decisions_do_not_crash() => Verify.VerifyNoCrashAsync(Desk.Replace("// BODY", "switch (answer) { case \"APPROVE\": await loans.ApproveAsync(application); break; default: application.State = LoanState.Denied; break; }", StringComparison.Ordinal));

    /// <summary>The grade of a pupil is a decision; that of an exam paper is the year that it is for.</summary>
    [Theory]
    [InlineData("public string Pupil { get; set; } = \"\";", "[|pupils.Store(paper)|];")]
    [InlineData("public string Chapter { get; set; } = \"\";", "pupils.Store(paper); job.Result = paper;")]
    [InlineData("public string Chapter { get; set; } = \"\"; public bool Passed { get; set; }", "[|job.Result = paper|];")]
    public Task Grades(string member, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using OpenAI.Chat;
        public class ExamPaper { public int Grade { get; set; } public int TotalMarks { get; set; } {{member}} }
        public interface IPupils { void Store(ExamPaper paper); }
        public class Job { public ExamPaper? Result { get; set; } }
        public class SchoolExams(ChatClient chat, IPupils pupils, Job job)
        {
            public (IPupils, Job) Parts => (pupils, job);
            public async Task GradeExamAsync(string studentAnswers)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Grade the student's answers in the final school exam and return the grade as JSON: " + studentAnswers);
                var paper = JsonSerializer.Deserialize<ExamPaper>(c.Content[0].Text)!;
                {{statement}}
            }
        }
        """);

    /// <summary>JSON that is handed on as it came is the result of an operation, no verdict; what the last call came to is a diagnosis of the program.</summary>
    [Theory]
    [InlineData("public JsonElement Result { get; set; }", "Result = JsonSerializer.Deserialize<JsonElement>(c.Content[0].Text)", "")]
    [InlineData("public string Result { get; set; } = \"\";", "Result = c.Content[0].Text", "")]
    [InlineData("public string Result { get; set; } = \"\";", "Result = c.Content[0].Text.Contains(\"YES\") ? \"admitted\" : \"sent home\"", "[|")]
    [InlineData("public string Verdict { get; set; } = \"\";", "Verdict = c.Content[0].Text", "[|")]
    [InlineData("public string LastResult { get; set; } = \"\";", "LastResult = c.Content[0].Text.Length > 3 ? \"succeeded\" : \"failed\"", "")]
    public Task Results_of_operations(string member, string value, string mark) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Reply { {{member}} }
        [ApiController]
        public class PatientsController(ChatClient chat) : ControllerBase
        {
            [HttpPost("patients/check")]
            public async Task<Reply> CheckAsync([FromBody] string record)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Check the patient's hospital record against the medical file: " + record);
                {{mark}}return new Reply { {{value}} };{{(mark.Length > 0 ? "|]" : "")}}
            }
        }
        """);

    // Reading out what a document says is no judgement on it.
    [Theory]
    [InlineData("Extract name, diagnosis and status from the patient's hospital letter, as JSON:", false)]
    [InlineData("Lies aus dem Arztbrief des Patienten Name, Diagnose und Status aus, extrahiere sie als JSON:", false)]
    [InlineData("Extract the symptoms from the patient's hospital letter and decide on a diagnosis, as JSON:", true)]
    public Task Extraction(string prompt, bool decides) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public record Letter(string Name, string Diagnosis, string Status);
        [ApiController]
        public class PatientsController(ChatClient chat) : ControllerBase
        {
            [HttpPost("patients/letter")]
            public async Task<Letter?> ReadAsync([FromBody] string letter)
            {
                ChatCompletion c = await chat.CompleteChatAsync("{{prompt}}" + letter);
                {{(decides ? "[|" : "")}}return JsonSerializer.Deserialize<Letter>(c.Content[0].Text);{{(decides ? "|]" : "")}}
            }
        }
        """);

    /// <summary>A statement of SQL says what is done; sentences that somebody reads do not, nor does the result of whatever tool.</summary>
    [Theory]
    [InlineData("var tool = answer.StartsWith(\"A\"); await KeepAsync(tool ? \"We are glad to tell you all about how a credit limit is set at our bank\" : \"Good day, how can I help you?\");")]
    [InlineData("if (answer.StartsWith(\"A\")) { command.CommandText = \"update loans set state = 'denied' where the one who applied for it has id 7\"; await [|command.ExecuteNonQueryAsync()|]; }")]
    public Task What_a_write_says(string body) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.HumanOversight.DecisionAnalyzer>
    {
        TestCode = """
        using System.Data.Common;
        using Microsoft.EntityFrameworkCore;
        using OpenAI.Chat;
        public class Turn { public string Text { get; set; } = ""; }
        public class Talks : DbContext { public DbSet<Turn> Turns { get; set; } = null!; }
        public class LoanTalk(ChatClient chat, Talks talks, DbCommand command)
        {
            public Talks Talks => talks;
            public DbCommand Command => command;
            public async Task AnswerAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You work for a bank. Answer the question on the loan application: " + loanApplication);
                var answer = c.Content[0].Text;
                // BODY
            }
            private async Task KeepAsync(string text) { talks.Turns.Add(new Turn { Text = text }); await talks.SaveChangesAsync(); }
        }
        """.Replace("// BODY", body, StringComparison.Ordinal),
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Microsoft.EntityFrameworkCore"),
    }.RunAsync();

    [Theory]
    [InlineData("object?", "ToolResult", false)]
    [InlineData("bool", "LoanApproved", true)]
    public Task The_result_of_whatever_tool_is_no_verdict(string type, string name, bool reports) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public record Said(string Text, {{type}} {{name}});
        public class LoanDesk(ChatClient chat) : ControllerBase
        {
            [HttpPost("loans/talk")]
            public async Task<IActionResult> TalkAsync(string loanApplication)
            {
                ChatCompletion c = await chat.CompleteChatAsync("You work for a bank. Talk about the loan application: " + loanApplication);
                var text = c.Content[0].Text;
                {{(reports ? "[|return Ok(new Said(text, text.StartsWith('y')));|]" : "return Ok(new Said(text, JsonDocument.Parse(text)));")}}
            }
        }
        """);
}
