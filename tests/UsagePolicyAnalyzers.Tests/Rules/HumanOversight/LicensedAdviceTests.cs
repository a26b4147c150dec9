using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.LicensedAdviceAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2002: tailored advice that reaches people is reported at the words that ask for it, reviewed or kept advice is not.</summary>
public class LicensedAdviceTests
{
    private static Task VerifyAsync(string prompt, string end) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public interface IDoctorDesk { Task<string> ConfirmByDoctorAsync(string proposal); Task KeepAsync(string draft); }
        [Route("symptoms")]
        public class SymptomsController(ChatClient chat, IDoctorDesk desk) : Controller
        {
            public IDoctorDesk Desk => desk;
            [HttpPost]
            public async Task<IActionResult> Ask([FromBody] string symptoms)
            {
                ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("{{prompt}}"), new UserChatMessage(symptoms));
                {{end}}
            }
        }
        """);

    [Fact]
    public Task Advice_that_reaches_people_is_reported() => VerifyAsync("You help parents. [|Diagnose the illness of the patient and state the exact dose to take.|]", "return Ok(c.Content[0].Text);");

    [Theory]
    [InlineData("return Ok(await desk.ConfirmByDoctorAsync(c.Content[0].Text));")]
    [InlineData("await desk.KeepAsync(c.Content[0].Text); return NoContent();")]
    public Task Reviewed_or_kept_advice_is_silent(string end) => VerifyAsync("Diagnose the illness of the patient and state the exact dose to take.", end);

    [Theory]
    [InlineData("[|Diagnose the illness of the patient and state the exact dose to take.|]", "await chat.CompleteChatAsync(messages);")]
    [InlineData("[|Diagnose the illness of the patient and state the exact dose to take.|]", "await chat.CompleteChatAsync(messages).ConfigureAwait(false);")]
    [InlineData("Diagnose the illness of the patient and state the exact dose to take.", "last = await chat.CompleteChatAsync(messages);")]
    [InlineData("Explain illnesses in general. Never diagnose the patient, and never state a dose.", "await chat.CompleteChatAsync(messages);")]
    public Task An_answer_that_nothing_takes_yet(string prompt, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Chat;
        public class Symptoms(ChatClient chat)
        {
            private ChatCompletion? last;
            public async Task AskAsync(string symptoms)
            {
                ChatMessage[] messages = [new SystemChatMessage("{{prompt}}"), new UserChatMessage(symptoms)];
                {{statement}}
            }
            public bool HasAsked => last != null;
        }
        """);

    [Fact]
    public Task A_prompt_that_forbids_advice_is_silent() => VerifyAsync("Explain illnesses in general. Never diagnose the patient, and never state a dose.", "return Ok(c.Content[0].Text);");
}
