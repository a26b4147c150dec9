using UsagePolicyAnalyzers.CodeFixes.Transparency;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>Fixes of UPA1001, UPA1002 and UPA1005 in every shape of code: what they insert compiles and ends the report.</summary>
public class DisclosureFixTests
{
    private const string Usings = "using Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.AspNetCore.SignalR;\nusing Microsoft.Extensions.AI;\nusing OpenAI.Audio;\nusing UsagePolicy.Safeguards;\n";

    private static Task Reply(string before, string after) => CSharpCodeFixVerifier<UndisclosedReplyAnalyzer, DisclosureFix>.VerifyCodeFixAsync(Usings + before, Usings + after);

    private static Task Header<TAnalyzer>(string before, string after) where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() =>
        CSharpCodeFixVerifier<TAnalyzer, ResponseHeaderFix>.VerifyCodeFixAsync(Usings + before, Usings + after);

    [RoslynFact("4.8")]
    public Task Text_in_a_result_and_two_actions_at_once() => Reply(
        """
        [Route("tours")]
        public class ToursController(IChatClient chat) : Controller
        {
            [HttpGet("short")]
            public async Task<IActionResult> Short(string town)
            {
                var reply = await chat.GetResponseAsync("Describe " + town);
                return {|UPA1001:Ok(new { town, reply.Text })|};
            }

            [HttpGet("long")]
            public async Task<string> Long(string town)
            {
                var reply = await chat.GetResponseAsync("Describe " + town);
                {|UPA1001:return $"{town}: {reply.Text}";|}
            }
        }
        """,
        """
        [Route("tours")]
        public class ToursController(IChatClient chat) : Controller
        {
            [HttpGet("short")]
            public async Task<IActionResult> Short(string town)
            {
                var reply = await chat.GetResponseAsync("Describe " + town);
                return Ok(new { town, Text = AiDisclosure.Prepend(reply.Text) });
            }

            [HttpGet("long")]
            public async Task<string> Long(string town)
            {
                var reply = await chat.GetResponseAsync("Describe " + town);
                return $"{town}: {AiDisclosure.Prepend(reply.Text)}";
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task Streamed_pieces_follow_the_disclosure() => Reply(
        """
        public class TourHub(IChatClient chat) : Hub
        {
            public async Task Ask(string question)
            {
                await foreach (var update in chat.GetStreamingResponseAsync(question))
                    await {|UPA1001:Clients.Caller.SendAsync("piece", update.Text)|};
            }
        }
        """,
        """
        public class TourHub(IChatClient chat) : Hub
        {
            public async Task Ask(string question)
            {
                await Clients.Caller.SendAsync("piece", AiDisclosure.Text() + "\n\n");
                await foreach (var update in chat.GetStreamingResponseAsync(question))
                    await Clients.Caller.SendAsync("piece", update.Text);
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task An_iterator_yields_the_disclosure_first() => Reply(
        """
        public class TourHub(IChatClient chat) : Hub
        {
            public async IAsyncEnumerable<string> Ask(string question)
            {
                await foreach (var update in chat.GetStreamingResponseAsync(question))
                {
                    {|UPA1001:yield return update.Text;|}
                }
            }
        }
        """,
        """
        public class TourHub(IChatClient chat) : Hub
        {
            public async IAsyncEnumerable<string> Ask(string question)
            {
                yield return AiDisclosure.Text() + "\n\n";
                await foreach (var update in chat.GetStreamingResponseAsync(question))
                {
                    yield return update.Text;
                }
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task A_task_that_is_handed_on_is_awaited_in_the_language_of_the_type() => Reply(
        """
        public class Guide(IChatClient chat)
        {
            public async Task<string> AskAsync(string frage) => (await chat.GetResponseAsync("Beantworte die Frage für die Gäste: " + frage)).Text;
        }

        [Route("fuehrung")]
        public class FuehrungController(Guide guide) : Controller
        {
            private const string Titel = "Fragen zu der Führung, für die Gäste";

            [HttpGet]
            public Task<string> Get(string frage) => {|UPA1001:guide.AskAsync(Titel + frage)|};
        }
        """,
        """
        public class Guide(IChatClient chat)
        {
            public async Task<string> AskAsync(string frage) => (await chat.GetResponseAsync("Beantworte die Frage für die Gäste: " + frage)).Text;
        }

        [Route("fuehrung")]
        public class FuehrungController(Guide guide) : Controller
        {
            private const string Titel = "Fragen zu der Führung, für die Gäste";

            [HttpGet]
            public async Task<string> Get(string frage) => AiDisclosure.Prepend(await guide.AskAsync(Titel + frage), "de");
        }
        """);

    [Fact]
    public Task A_conversation_on_the_console_of_a_program_without_a_main() => Reply(
        """
        IChatClient chat = Clients.Make();
        while (Console.ReadLine() is { } line)
        {
            var reply = await chat.GetResponseAsync(line);
            {|UPA1001:Console.WriteLine(reply.Text ?? "nothing")|};
        }

        public static class Clients
        {
            public static IChatClient Make() => throw new NotSupportedException();
        }
        """,
        """
        IChatClient chat = Clients.Make();
        while (Console.ReadLine() is { } line)
        {
            var reply = await chat.GetResponseAsync(line);
            Console.WriteLine(AiDisclosure.Prepend(reply.Text ?? "nothing"));
        }

        public static class Clients
        {
            public static IChatClient Make() => throw new NotSupportedException();
        }
        """);

    [RoslynFact("4.8")]
    public Task A_header_in_a_controller() => Header<UndisclosedReplyAnalyzer>(
        """
        [Route("tours")]
        public class ToursController(IChatClient chat) : ControllerBase
        {
            [HttpGet]
            public async Task<ChatResponse> Get(string town) => {|UPA1001:await chat.GetResponseAsync("Describe " + town)|};
        }
        """,
        """
        [Route("tours")]
        public class ToursController(IChatClient chat) : ControllerBase
        {
            [HttpGet]
            public async Task<ChatResponse> Get(string town)
            {
                Response.Headers[AiDisclosure.HeaderName] = AiDisclosure.HeaderValue;
                return await chat.GetResponseAsync("Describe " + town);
            }
        }
        """);

    [Fact]
    public Task A_header_in_a_handler_that_is_given_the_context() => Header<UndisclosedVoiceAnalyzer>(
        """
        public static class Speech
        {
            public static void Map(WebApplication app, AudioClient audio) =>
                app.MapGet("/read", async (string text) =>
                {
                    BinaryData speech = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Alloy);
                    return {|UPA1005:Results.Bytes(speech.ToArray(), "audio/mpeg")|};
                });
        }
        """,
        """
        public static class Speech
        {
            public static void Map(WebApplication app, AudioClient audio) =>
                app.MapGet("/read", async (string text, HttpContext http) =>
                {
                    BinaryData speech = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Alloy);
                    http.Response.Headers[AiDisclosure.HeaderName] = AiDisclosure.HeaderValue;
                    return Results.Bytes(speech.ToArray(), "audio/mpeg");
                });
        }
        """);

    [Fact]
    public Task A_voice_introduces_itself() => CSharpCodeFixVerifier<UndisclosedVoiceAnalyzer, SpokenIntroductionFix>.VerifyCodeFixAsync(
        Usings + """
        public static class Speech
        {
            public static void Map(WebApplication app, AudioClient audio) =>
                app.MapGet("/read", async (string text) =>
                {
                    BinaryData speech = await audio.GenerateSpeechAsync("Good morning. " + text, GeneratedSpeechVoice.Alloy);
                    return {|UPA1005:Results.Bytes(speech.ToArray(), "audio/mpeg")|};
                });
        }
        """,
        Usings + """
        public static class Speech
        {
            public static void Map(WebApplication app, AudioClient audio) =>
                app.MapGet("/read", async (string text) =>
                {
                    BinaryData speech = await audio.GenerateSpeechAsync(AiDisclosure.Announce("Good morning. " + text), GeneratedSpeechVoice.Alloy);
                    return Results.Bytes(speech.ToArray(), "audio/mpeg");
                });
        }
        """);

    [RoslynTheory("4.8")]
    [InlineData("\"You show people the old town of Lisbon.\"", "\"You show people the old town of Lisbon. Begin your first reply by telling the user that you are an AI assistant.\"")]
    [InlineData("\"Muestra a los visitantes el casco antiguo de la ciudad\"", "\"Muestra a los visitantes el casco antiguo de la ciudad. Comienza diciendo al usuario que eres un asistente de inteligencia artificial.\"")]
    [InlineData("@\"You show people \"\"old\"\" towns.\"", "@\"You show people \"\"old\"\" towns. Begin your first reply by telling the user that you are an AI assistant.\"")]
    [InlineData("\"你向游客介绍古城。\"", "\"你向游客介绍古城。首先告知用户你是人工智能助手。\"")]
    public Task The_model_introduces_itself(string before, string after)
    {
        const string Code = """
            public class TourHub(IChatClient chat) : Hub
            {
                public async Task Ask(string question)
                {
                    var reply = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, PROMPT), new ChatMessage(ChatRole.User, question)]);
                    await SEND;
                }
            }
            """;
        const string Send = "Clients.Caller.SendAsync(\"reply\", reply.Text)";
        return CSharpCodeFixVerifier<UndisclosedReplyAnalyzer, IntroductionPromptFix>.VerifyCodeFixAsync(
            Usings + Code.Replace("PROMPT", before, StringComparison.Ordinal).Replace("SEND", "{|UPA1001:" + Send + "|}", StringComparison.Ordinal),
            Usings + Code.Replace("PROMPT", after, StringComparison.Ordinal).Replace("SEND", Send, StringComparison.Ordinal));
    }

    [RoslynFact("4.8")]
    public Task A_disclaimer_of_the_field_is_appended() => CSharpCodeFixVerifier<MissingDisclaimerAnalyzer, DisclaimerFix>.VerifyCodeFixAsync(
        Usings + """
        public class SymptomHub(IChatClient chat) : Hub
        {
            private const string Prompt = "You explain medical symptoms and medicines to patients.";

            public async Task Ask(string question)
            {
                var reply = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Prompt), new ChatMessage(ChatRole.User, question)]);
                await {|UPA1002:Clients.Caller.SendAsync("reply", reply.Text)|};
            }

            public async Task Stream(string question)
            {
                await foreach (var update in chat.GetStreamingResponseAsync([new ChatMessage(ChatRole.System, Prompt), new ChatMessage(ChatRole.User, question)]))
                {
                    await {|UPA1002:Clients.Caller.SendAsync("piece", update.Text)|};
                }
            }
        }
        """,
        Usings + """
        public class SymptomHub(IChatClient chat) : Hub
        {
            private const string Prompt = "You explain medical symptoms and medicines to patients.";

            public async Task Ask(string question)
            {
                var reply = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Prompt), new ChatMessage(ChatRole.User, question)]);
                await Clients.Caller.SendAsync("reply", AiDisclosure.AppendDisclaimer(reply.Text, RegulatedField.Medical));
            }

            public async Task Stream(string question)
            {
                await foreach (var update in chat.GetStreamingResponseAsync([new ChatMessage(ChatRole.System, Prompt), new ChatMessage(ChatRole.User, question)]))
                {
                    await Clients.Caller.SendAsync("piece", update.Text);
                }
                await Clients.Caller.SendAsync("piece", "\n\n" + AiDisclosure.Disclaimer(RegulatedField.Medical));
            }
        }
        """);
}
