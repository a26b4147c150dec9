using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Transparency.UndisclosedReplyAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1001: each kind of evidence silences what it reaches, and nothing else; replies that nobody reads are no replies.</summary>
public class UndisclosedReplyTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using UsagePolicy.Safeguards;

        """;

    private const string Controller = """
        [Route("tours")]
        public class ToursController(IChatClient chat) : Controller
        {
            MEMBERS
            [HttpGet]
            public async Task<IActionResult> Get(string q)
            {
                var r = await chat.GetResponseAsync(q);
                BEFORE
                return RESULT;
            }
        }
        """;

    private static string In(string result, string before = "", string members = "") =>
        Usings + Controller.Replace("MEMBERS", members, StringComparison.Ordinal).Replace("BEFORE", before, StringComparison.Ordinal).Replace("RESULT", result, StringComparison.Ordinal);

    private static Task With(string code, params (string Path, string Content)[] files)
    {
        var test = new CSharpAnalyzerTest<UndisclosedReplyAnalyzer> { TestCode = code };
        foreach (var file in files)
            test.TestState.AdditionalFiles.Add(file);
        return test.RunAsync();
    }

    [RoslynTheory("4.8")]
    [InlineData("Ok(new { text = r.Text, aiGenerated = true })")]
    [InlineData("Ok(new { text = r.Text, notice = \"Written by AI, please check.\" })")]
    [InlineData("Content(AiDisclosure.Prepend(r.Text))")]
    [InlineData("Content($\"{r.Text}\\n-- AI-generated answer\")")]
    [InlineData("Content(string.Format(\"Our AI assistant says: {0}\", r.Text))")]
    [InlineData("Content(\"AI: \" + r.Text)")]
    public Task Evidence_in_the_result(string result) => Verify.VerifyAnalyzerAsync(In(result));

    [RoslynTheory("4.8")]
    [InlineData("Ok(new { text = r.Text, aiGenerated = false })")]
    [InlineData("Ok(new { text = r.Text, generatedAt = System.DateTime.Now })")]
    [InlineData("Content(\"Our team says: \" + r.Text)")]
    [InlineData("Content(\"No AI wrote this: \" + r.Text)")]
    [InlineData("Content(r.Text ?? \"Sorry, our AI assistant is not available.\")")]
    public Task No_evidence_in_the_result(string result) => Verify.VerifyAnalyzerAsync(In("[|" + result + "|]"));

    [RoslynTheory("4.8")]
    [InlineData("Response.Headers[\"X-AI-Generated\"] = \"true\";", "")]
    [InlineData("Response.Headers.Append(\"X-Generated-By-AI\", \"1\");", "")]
    [InlineData("Response.Headers[AiDisclosure.HeaderName] = AiDisclosure.HeaderValue;", "")]
    [InlineData("Response.Headers[\"X-Generated-By\"] = \"AI model\";", "")]
    [InlineData("", "[AiDisclosure(\"banner above the form\")]")]
    public Task Evidence_of_the_function(string before, string attribute) => Verify.VerifyAnalyzerAsync(In("Ok(r.Text)", before, attribute));

    [RoslynFact("4.8")]
    public Task What_is_said_without_a_reply() => Verify.VerifyAnalyzerAsync(In("[|Ok(r.Text)|]", "if (r.Text.Length == 0) return StatusCode(503, \"Our AI assistant answers tomorrow.\");"));

    [RoslynFact("4.8")]
    public Task What_a_database_answers_is_no_reply() => Verify.VerifyAnalyzerAsync(In("Ok(reader[0])", "command.CommandText = r.Text; using var reader = command.ExecuteReader();", "private readonly System.Data.IDbCommand command = null!;"));

    [RoslynFact("4.8")]
    public Task A_header_that_says_something_else() => Verify.VerifyAnalyzerAsync(In("[|Ok(r.Text)|]", "Response.Headers[\"X-Request\"] = \"7\";"));

    [RoslynFact("4.8")]
    public Task Attribute_on_the_type_or_the_assembly()
    {
        var code = In("Ok(r.Text)");
        return Task.WhenAll(
            Verify.VerifyAnalyzerAsync(code.Replace("[Route", "[AiDisclosure(\"on the page\")]\n[Route", StringComparison.Ordinal)),
            Verify.VerifyAnalyzerAsync(code.Replace("[Route", "[assembly: AiDisclosure(\"on every page\")]\n[Route", StringComparison.Ordinal)),
            Verify.VerifyAnalyzerAsync(In("[|Ok(r.Text)|]") + "\n[AiDisclosure(\"on the other page\")] public class Elsewhere;"));
    }

    [RoslynTheory("4.8")]
    [InlineData("Introduce yourself as an AI assistant.", false)]
    [InlineData("Stell dich zu Beginn als KI-Assistent vor.", false)]
    [InlineData("You are an AI assistant for visitors.", true)]
    [InlineData("If asked, say that you are an AI.", true)]
    public Task The_model_introduces_itself(string prompt, bool isReported)
    {
        const string Send = "Clients.Caller.SendAsync(\"reply\", r.Text)";
        return Verify.VerifyAnalyzerAsync(Usings + $$"""
            public class ToursHub(IChatClient chat) : Hub
            {
                private const string Role = "Show people the town. {{prompt}}";
                public async Task Ask(string q)
                {
                    var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, q)]);
                    await {{(isReported ? "[|" + Send + "|]" : Send)}};
                }
            }
            """);
    }

    [RoslynFact("4.8")]
    public Task A_greeting_covers_its_conversation_only() => Verify.VerifyAnalyzerAsync(Usings + """
        public class ToursHub(IChatClient chat) : Hub
        {
            public override Task OnConnectedAsync() => Clients.Caller.SendAsync("reply", "Hello, I am the virtual assistant of the town.");
            public async Task Ask(string q) => await Clients.Caller.SendAsync("reply", (await chat.GetResponseAsync(q)).Text);
        }
        public class DeskHub(IChatClient chat) : Hub
        {
            public override Task OnConnectedAsync() => Clients.Caller.SendAsync("reply", "Hello, how can we help?");
            public async Task Ask(string q) => await [|Clients.Caller.SendAsync("reply", (await chat.GetResponseAsync(q)).Text)|];
        }
        """);

    [RoslynFact("4.8")]
    public Task A_filter_covers_what_it_is_put_before() => Verify.VerifyAnalyzerAsync(Usings + """
        public static class Tours
        {
            public static void Map(WebApplication app)
            {
                var told = app.MapGroup("/told").AddEndpointFilter(async (context, next) =>
                {
                    context.HttpContext.Response.Headers["X-AI-Generated"] = "true";
                    return await next(context);
                });
                told.MapGet("/a", async (string q, IChatClient chat) => Results.Text((await chat.GetResponseAsync(q)).Text));
                app.MapGet("/b", async (string q, IChatClient chat) => [|Results.Text((await chat.GetResponseAsync(q)).Text)|]);
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task Middleware_covers_all() => Verify.VerifyAnalyzerAsync(Usings + """
        public static class Tours
        {
            public static void Map(WebApplication app)
            {
                app.Use(async (context, next) => { context.Response.Headers["X-AI-Generated"] = "true"; await next(context); });
                app.MapGet("/b", async (string q, IChatClient chat) => Results.Text((await chat.GetResponseAsync(q)).Text));
            }
        }
        """);

    private const string Page = Usings + """
        public class Ask : Microsoft.AspNetCore.Components.ComponentBase
        {
            private readonly IChatClient _chat = null!;
            public string Answer { get; set; } = "";
            public async Task SendAsync(string q) => ASSIGN;
        }
        """;

    [RoslynTheory("4.8")]
    [InlineData("Ask.razor", "<h1>Tours</h1>\n<p>You are chatting with our AI assistant.</p>")]
    [InlineData("Ask.razor", "<input placeholder=\"Ask our AI\" />")]
    [InlineData("MainLayout.razor", "<footer>Answers are generated by AI.</footer>")]
    [InlineData("Tours.razor", "<p>Hier antwortet eine KI.</p><Ask />")]
    [InlineData("Texts.resx", "<data name=\"Notice\"><value>Respuestas generadas por IA</value></data>")]
    public Task Markup_around_a_page(string file, string markup) =>
        With(Page.Replace("ASSIGN", "Answer = (await _chat.GetResponseAsync(q)).Text", StringComparison.Ordinal), ("/0/" + file, markup));

    [RoslynTheory("4.8")]
    [InlineData("Ask.razor", "<h1 class=\"ai-assistant\">Tours</h1>")]
    [InlineData("Prices.razor", "<p>You are chatting with our AI assistant.</p>")]
    [InlineData("Prices.razor", "<p>You are chatting with our AI assistant.</p><AskPrice />")]
    public Task Markup_elsewhere(string file, string markup) =>
        With(Page.Replace("ASSIGN", "[|Answer = (await _chat.GetResponseAsync(q)).Text|]", StringComparison.Ordinal), ("/0/" + file, markup));

    [RoslynTheory("4.8")]
    [InlineData("<p>Our AI assistant answers.</p><script>fetch('/tours/ask')</script>", false)]
    [InlineData("<p>Our AI assistant answers.</p><script>fetch('/prices')</script>", true)]
    [InlineData("<p>We answer.</p><script>fetch('/tours/ask')</script>", true)]
    public Task A_page_that_calls_the_endpoint(string markup, bool isReported)
    {
        const string Result = "Results.Text((await chat.GetResponseAsync(q)).Text)";
        return With(Usings + $$"""
            public static class Tours
            {
                public static void Map(WebApplication app) => app.MapGet("/tours/ask", async (string q, IChatClient chat) => {{(isReported ? "[|" + Result + "|]" : Result)}});
            }
            """, ("/0/wwwroot/chat.html", markup));
    }

    [RoslynTheory("4.8")]
    [InlineData("var r = await chat.GetResponseAsync(q); return Ok(System.Enum.Parse<Kind>(r.Text));")]
    [InlineData("var r = await chat.GetResponseAsync(q); await System.IO.File.WriteAllTextAsync(\"Generated.cs\", r.Text); return Ok();")]
    [InlineData("var r = await chat.GetResponseAsync(q); return Ok(r.Text.Length);")]
    [InlineData("var r = await chat.GetResponseAsync(q); return Ok(r.Text.Contains(\"tour\"));")]
    [InlineData("var r = await chat.GetResponseAsync(q); return Ok(r.ModelId);")]
    public Task Replies_that_nobody_reads(string statements) => Verify.VerifyAnalyzerAsync(Usings + """
        public enum Kind { Tour, Price }
        [Route("tours")]
        public class ToursController(IChatClient chat) : Controller
        {
            [HttpGet]
            public async Task<IActionResult> Get(string q) { STATEMENTS }
        }
        """.Replace("STATEMENTS", statements, StringComparison.Ordinal));

    [RoslynFact("4.8")]
    public Task A_wrapper_without_an_end() => Verify.VerifyAnalyzerAsync(Usings + """
        public class Guide(IChatClient chat)
        {
            public async Task<string> AskAsync(string q) => (await chat.GetResponseAsync(q)).Text;
        }
        """);

    [RoslynFact("4.8")]
    public Task One_report_a_function_and_one_an_action() => Verify.VerifyAnalyzerAsync(Usings + """
        [Route("tours")]
        public class ToursController(IChatClient chat) : Controller
        {
            [HttpGet("a")]
            public async Task<IActionResult> First(string q)
            {
                var r = await chat.GetResponseAsync(q);
                return q.Length > 9 ? [|Ok(r.Text)|] : Ok(new { r.Text });
            }

            [HttpGet("b")]
            public async Task<IActionResult> Second(string q) => [|Ok((await chat.GetResponseAsync(q)).Text)|];
        }
        """);

    private static string Http(string members) => $$"""
        using System.Collections.Concurrent;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Caching.Memory;
        public class ToursController(HttpClient http, IMemoryCache cache) : Controller
        {
            private static readonly ConcurrentDictionary<string, string> Tours = new();
            private Task<HttpResponseMessage> Ask(string q) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { messages = new[] { new { role = "user", content = q } } });
            {{members}}
        }
        """;

    [RoslynTheory("4.8")]
    [InlineData("if (!answer.IsSuccessStatusCode) return BadRequest(text); return [|Ok(text)|];")]
    [InlineData("if (answer.IsSuccessStatusCode) return [|Ok(text)|]; return Content(text);")]
    [InlineData("if (answer.StatusCode != HttpStatusCode.OK) return Content(text); return [|Ok(text)|];")]
    [InlineData("var said = answer.IsSuccessStatusCode ? text : \"Error: \" + text; return [|Ok(said)|];")]
    [InlineData("var said = \"Sorry: \" + text; if (answer.IsSuccessStatusCode) said = text; return [|Ok(said)|];")]
    [InlineData("if (answer.StatusCode == HttpStatusCode.TooManyRequests || answer.StatusCode is HttpStatusCode.BadGateway) return Content(text); return [|Ok(text)|];")]
    public Task What_a_failed_request_answers_is_no_reply(string statements) => Verify.VerifyAnalyzerAsync(Http($$"""
            public async Task<IActionResult> Get(string q)
            {
                var answer = await Ask(q);
                var text = await answer.Content.ReadAsStringAsync();
                {{statements}}
            }
            """));

    [RoslynFact("4.8")]
    public Task What_is_kept_by_key_is_stored_text() => Verify.VerifyAnalyzerAsync(Http("""
            public async Task<IActionResult> Plan(string q)
            {
                if (cache.TryGetValue(q, out string? known)) return Ok(known);
                var text = await (await Ask(q)).Content.ReadAsStringAsync();
                cache.Set(q, text);
                Tours[q] = text;
                return [|Ok(text)|];
            }
            public IActionResult List() => Ok(Tours.Keys);
            public IActionResult Show(string id) => Ok(Tours[id]);
            """));

    [RoslynFact("4.8")]
    public Task An_excuse_is_not_around_a_reply() => Verify.VerifyAnalyzerAsync(In("[|Ok(answer)|]", "string answer; try { answer = r.Text; } catch (System.Exception) { answer = \"Our AI assistant answers again tomorrow.\"; }"));

    [Fact]
    public Task What_stands_in_for_no_reply_is_not_around_one() => Verify.VerifyAnalyzerAsync(In("[|Ok(answer)|]", "string answer = r.Text ?? \"Our AI assistant has no answer.\";"));

    [RoslynTheory("4.8")]
    [InlineData("Pages/Tours/Index.cshtml", false)]
    [InlineData("Pages/Tours.razor", false)]
    [InlineData("Pages/Trips/Index.cshtml", true)]
    public Task The_page_of_an_endpoint_s_service(string path, bool reported) => With("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        public interface IToursService { Task<string> AskAsync(string q); }
        public class ToursService(IChatClient chat) : IToursService { public async Task<string> AskAsync(string q) => (await chat.GetResponseAsync(q)).Text; }
        public static class Setup
        {
            public static void Map(WebApplication app) => app.MapPost("/api/ask", async (string q, IToursService tours) =>
            {
                var reply = await tours.AskAsync(q);
                return RESULT;
            });
        }
        """.Replace("RESULT", reported ? "[|Results.Ok(reply)|]" : "Results.Ok(reply)", StringComparison.Ordinal), (path, "<h1>Our AI assistant plans your tour</h1>"));

    [RoslynFact("4.8")]
    public Task Half_typed_code() => Verify.VerifyNoCrashAsync(In("Ok(new { text = r.Text, aiGenerated = true })", "Response.Headers[\"X-AI-Generated\"] = \"true\";"));

    [RoslynFact("4.8")]
    public async Task Test_projects_and_projects_without_models()
    {
        await new CSharpAnalyzerTest<UndisclosedReplyAnalyzer> { TestCode = In("Ok(r.Text)"), ReferenceAssemblies = ReferenceAssemblies.TestProject }.RunAsync();
        await new CSharpAnalyzerTest<UndisclosedReplyAnalyzer>
        {
            TestCode = "public class Desk : Microsoft.AspNetCore.Mvc.Controller { public object Get(string text) => Ok(text); }",
            ReferenceAssemblies = ReferenceAssemblies.NoSdk,
        }.RunAsync();
    }

    /// <summary>The page that joins the hub, and the page that a program of scripts runs in, tell for what their scripts call.</summary>
    [RoslynTheory("4.8")]
    [InlineData("Views/Shared/_Layout.cshtml", "<title>AI Tour Guide</title><p>Our AI guide answers.</p><script src=\"signalr.min.js\"></script>", false)]
    [InlineData("Views/Shared/_Layout.cshtml", "<p>Our AI guide answers.</p><script src=\"jquery.min.js\"></script>", true)]
    public Task The_page_that_joins_a_hub(string path, string markup, bool reported) => With(Usings + $$"""
        public class ToursHub(IChatClient chat) : Hub
        {
            public async Task Ask(string q) => await {{(reported ? "[|Clients.Caller.SendAsync(\"answer\", (await chat.GetResponseAsync(q)).Text)|]" : "Clients.Caller.SendAsync(\"answer\", (await chat.GetResponseAsync(q)).Text)")}};
        }
        """, ("/0/" + path, markup));

    [RoslynTheory("4.8")]
    [InlineData("<title>AI tour advisor</title><div id=\"root\"></div>", false)]
    [InlineData("<title>Tour advisor</title><div id=\"root\"></div>", true)]
    [InlineData("<title>AI tour advisor</title><p>Contact</p>", true)]
    public Task The_page_that_scripts_run_in(string markup, bool reported) => With(In(reported ? "[|Ok(r.Text)|]" : "Ok(r.Text)"), ("/0/client/public/index.html", markup));

    [Fact]
    public Task WhatAServerPrintsTellsNobody() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        public class TalkHub(IChatClient chat) : Hub
        {
            public async Task Say(string text)
            {
                Console.WriteLine("Sending the message to our AI");
                await [|Clients.Caller.SendAsync("reply", (await chat.GetResponseAsync(text)).Text)|];
            }
        }
        """);
}
