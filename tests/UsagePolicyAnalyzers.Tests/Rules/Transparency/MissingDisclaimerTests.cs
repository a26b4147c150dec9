using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Transparency.MissingDisclaimerAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1002: advice in a regulated field names AI and its limits, in one place or in two of the same conversation.</summary>
public class MissingDisclaimerTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;

        [Route("ROUTE")]
        public class DeskController(IChatClient chat) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Ask(string question)
            {
                var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "PROMPT"), new ChatMessage(ChatRole.User, question)]);
                return RESULT;
            }
        }
        """;

    private static string Desk(string prompt, string result, string route = "desk") => Code
        .Replace("ROUTE", route, StringComparison.Ordinal).Replace("PROMPT", prompt, StringComparison.Ordinal).Replace("RESULT", result, StringComparison.Ordinal);

    [RoslynTheory("4.8")]
    [InlineData("You explain symptoms and medicines to patients.")]
    [InlineData("You answer legal questions about employment law and contracts.")]
    [InlineData("You explain which funds and bonds suit the savings of clients, and how a portfolio is built.")]
    [InlineData("You write the morning news for readers from the press agencies' reports.")]
    [InlineData("Du beantwortest Fragen zu Medikamenten und Symptomen für Patienten.")]
    [InlineData("Respondes preguntas jurídicas de inquilinos sobre su contrato.")]
    [InlineData("Tu expliques aux patients leurs symptômes et les maladies possibles.")]
    [InlineData("Você explica investimentos e impostos a clientes do banco.")]
    [InlineData("Rispondi a domande legali su contratti e sfratti.")]
    [InlineData("你回答患者关于症状和用药的问题。")]
    [InlineData("患者の症状と薬についての質問に答えてください。")]
    [InlineData("Hastaların belirtileri ve ilaçları hakkındaki sorularını yanıtla.")]
    public Task Every_field(string prompt) => Task.WhenAll(
        Verify.VerifyAnalyzerAsync(Desk(prompt, "[|Ok(r.Text)|]")),
        Verify.VerifyAnalyzerAsync(Desk(prompt, "[|Ok(\"AI answer: \" + r.Text)|]")),
        Verify.VerifyAnalyzerAsync(Desk(prompt, "[|Ok(r.Text + \" This does not replace professional advice.\")|]")),
        Verify.VerifyAnalyzerAsync(Desk(prompt, "Ok(\"AI answer, it may be wrong: \" + r.Text)")));

    [RoslynFact("4.8")]
    public Task What_another_desk_asks_the_same_model_is_no_setting_of_this_one() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public class Asking(IChatClient chat)
        {
            public async Task<string> AskAsync(string role, string question) => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, role), new ChatMessage(ChatRole.User, question)])).Text;
        }

        public class WalksController(Asking asking) : Controller
        {
            public async Task<IActionResult> Get(string q) => Ok(await asking.AskAsync("You show visitors the old town.", q));
        }

        public class FundsController(Asking asking) : Controller
        {
            public async Task<IActionResult> Get(string q) => [|Ok(await asking.AskAsync("You explain which funds suit the savings of clients, and how a portfolio is built.", q))|];
        }
        """);

    [RoslynTheory("4.8")]
    [InlineData("You show visitors the old town.")]
    [InlineData("You are the doctor of our Kubernetes clusters and heal sick pods.")]
    [InlineData("You tell customers what is in stock and which shelf it is on.")]
    [InlineData("You read the contract of our API and explain its tokens.")]
    [InlineData("Give credit to the author of each recipe.")]
    public Task Words_with_another_sense(string prompt) => Verify.VerifyAnalyzerAsync(Desk(prompt, "Ok(r.Text)"));

    [RoslynTheory("4.8")]
    [InlineData("AiDisclosure.AppendDisclaimer(r.Text, RegulatedField.Medical)")]
    [InlineData("\"AI-generated. \" + r.Text + \" Please consult a doctor.\"")]
    [InlineData("r.Text + \"\\n\\nErstellt von einer KI; ersetzt keine ärztliche Beratung.\"")]
    public Task Disclaimers(string text) => Verify.VerifyAnalyzerAsync(Desk("You explain symptoms and medicines to patients.", $"Ok({text})"));

    [RoslynFact("4.8")]
    public Task Two_places_of_one_conversation() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;

        public class SymptomHub(IChatClient chat) : Hub
        {
            public override Task OnConnectedAsync() => Clients.Caller.SendAsync("note", "You are chatting with an AI assistant about your symptoms.");
            public async Task Ask(string question)
            {
                var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "Explain medical symptoms."), new ChatMessage(ChatRole.User, question)]);
                await Clients.Caller.SendAsync("reply", r.Text + " Ask your doctor.");
            }
        }

        public class MedicineHub(IChatClient chat) : Hub
        {
            public async Task Ask(string question)
            {
                var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "Explain medicines and their doses."), new ChatMessage(ChatRole.User, question)]);
                await [|Clients.Caller.SendAsync("reply", r.Text + " Ask your doctor.")|];
            }
        }
        """);

    /// <summary>Records that were read out of a reply are data; one answer that was read out of it is still advice.</summary>
    [RoslynTheory("4.8")]
    [InlineData("Ok(JsonSerializer.Deserialize<List<Order>>(r.Text))")]
    [InlineData("[|Ok(JsonSerializer.Deserialize<Order>(r.Text))|]")]
    public Task Records(string reply) => Verify.VerifyAnalyzerAsync("using System.Collections.Generic;\nusing System.Text.Json;\n" + Desk("List the medication orders and laboratory tests of the clinical note.", reply) + "\npublic record Order(string Kind, string Text);");

    [RoslynFact("4.8")]
    public Task The_route_and_names_tell_the_field() => Verify.VerifyAnalyzerAsync(
        Desk("Answer in two sentences.", "[|Ok(r.Text)|]", "clinic/symptoms").Replace("question", "symptoms", StringComparison.Ordinal));

    [RoslynFact("4.8")]
    public Task Half_typed_code() => Verify.VerifyNoCrashAsync(Desk("You explain symptoms and medicines to patients.", "Ok(AiDisclosure.AppendDisclaimer(r.Text, RegulatedField.Medical))"));

    [RoslynFact("4.8")]
    public Task Test_projects() => new CSharpAnalyzerTest<MissingDisclaimerAnalyzer>
    {
        TestCode = Desk("You explain symptoms and medicines to patients.", "Ok(r.Text)"),
        ReferenceAssemblies = ReferenceAssemblies.TestProject,
    }.RunAsync();

    [RoslynTheory("4.8")]
    [InlineData("Extract the medicines and symptoms that the letter of the patient names, as JSON.", "Ok(r.Text)")]
    [InlineData("Extrahiere aus dem Arztbrief die Medikamente und Symptome des Patienten als JSON.", "Ok(r.Text)")]
    [InlineData("Extract the medicines and symptoms that the letter of the patient names, and suggest what to do.", "[|Ok(r.Text)|]")]
    public Task What_is_read_out_of_a_document_is_no_advice(string prompt, string result) => Verify.VerifyAnalyzerAsync(Desk(prompt, result));

}
