using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Transparency.UndisclosedReplyAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1001: which texts are replies where they reach people: rounds of a console, outcomes of a result.</summary>
public sealed class ReplyPathTests
{
    // One example prints, another talks: only the round in which somebody types is a conversation.
    [Theory]
    [InlineData("Console.WriteLine(reply.Text);", "[|Console.WriteLine(answer.Text)|];")]
    [InlineData("Show(reply.Text);", "[|Show(answer.Text)|];")]
    public Task TheRoundThatReads(string print, string answer) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        public class Examples(IChatClient chat)
        {
            public async Task RunAsync() { await PrintAsync(); await TalkAsync(); }
            private async Task PrintAsync()
            {
                var reply = await chat.GetResponseAsync("What colour is the sky over Boston?");
                {{print}}
            }
            private async Task TalkAsync()
            {
                while (true)
                {
                    var question = Ask();
                    var answer = await chat.GetResponseAsync(question);
                    {{answer}}
                }
            }
            private static string Ask() { Console.Write("> "); return Console.ReadLine()!; }
            private static void Show(string text) => Console.WriteLine(text);
        }
        """);

    [Theory]
    [InlineData("again: var q = Console.ReadLine()!; [|Console.WriteLine((await chat.GetResponseAsync(q)).Text)|]; if (q.Length > 0) goto again;")]
    [InlineData("await Turn(); async Task Turn() { var q = Console.ReadLine()!; [|Console.WriteLine((await chat.GetResponseAsync(q)).Text)|]; await Turn(); }")]
    [InlineData("do { await Answer(Console.ReadLine()!); } while (true); async Task Answer(string q) { [|Console.WriteLine((await chat.GetResponseAsync(q)).Text)|]; }")]
    [InlineData("Console.WriteLine((await chat.GetResponseAsync(\"A riddle\")).Text); while (Console.ReadLine() != \"42\") Console.WriteLine(\"Wrong.\");")]
    public Task OtherRounds(string statements) => Verify.VerifyAnalyzerAsync(
        "using System;\nusing System.Threading.Tasks;\nusing Microsoft.Extensions.AI;\nIChatClient chat = Clients.Make();\n" + statements + "\npublic static class Clients { public static IChatClient Make() => throw new NotSupportedException(); }");

    // A menu goes round in another class.
    [Theory]
    [InlineData("while (true) await desk.InspectAsync();", "[|Console.WriteLine(reply.Text)|];")]
    [InlineData("await desk.InspectAsync();", "Console.WriteLine(reply.Text);")]
    public Task TheFunctionThatAMenuCalls(string menu, string print) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        public class Desk(IChatClient chat)
        {
            public async Task InspectAsync()
            {
                Console.Write("Which ticket? ");
                var ticket = Console.ReadLine();
                var reply = await chat.GetResponseAsync("Summarize ticket " + ticket);
                {{print}}
            }
        }
        public class Menu(Desk desk)
        {
            public async Task RunAsync() { {{menu}} }
        }
        """);

    [Theory]
    [InlineData("Answering with AI...", "AnsiConsole.WriteLine(answer)")]
    [InlineData("Processing with the LLM...", "AnsiConsole.WriteLine(answer)")]
    [InlineData("One moment...", "[|AnsiConsole.WriteLine(answer)|]")]
    public Task WhatIsShownWhileSomebodyWaits(string status, string print) => new CSharpAnalyzerTest<UndisclosedReplyAnalyzer>
    {
        TestCode = $$"""
            using Microsoft.Extensions.AI;
            using Spectre.Console;
            public class Desk(IChatClient chat)
            {
                public async Task RunAsync()
                {
                    while (true)
                    {
                        var question = AnsiConsole.Ask<string>("You:");
                        var answer = await AnsiConsole.Status().StartAsync("Looking...", async shown =>
                        {
                            shown.Status("{{status}}");
                            return (await chat.GetResponseAsync(question)).Text;
                        });
                        {{print}};
                    }
                }
            }
            """,
        ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns("Spectre.Console"),
    }.RunAsync();

    // A result that was made a success is none of the failures.
    [Theory]
    [InlineData("new Result(reply.Text, true)", "if (!result.Success) return Ok(result.Text); return Ok();")]
    [InlineData("new Result(reply.Text, true)", "if (result.Success) return Ok(); else return Ok(result.Text);")]
    [InlineData("new Result(Text: reply.Text, Success: true)", "return result.Success == false ? Ok(result.Text) : Ok();")]
    [InlineData("new Result(reply.Text, true)", "if (result.Success) return [|Ok(result.Text)|]; return Ok();")]
    [InlineData("new Result(reply.Text, true)", "return [|Ok(result.Text)|];")]
    [InlineData("new Result(reply.Text, reply.Text.Length > 3)", "if (!result.Success) return [|Ok(result.Text)|]; return Ok();")]
    public Task TheOtherOutcome(string made, string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        public record Result(string Text, bool Success);
        public class Desk(IChatClient chat) : ControllerBase
        {
            [HttpGet]
            public async Task<IActionResult> Get(string question)
            {
                var result = await AskAsync(question);
                {{statements}}
            }

            private async Task<Result> AskAsync(string question)
            {
                if (question.Length == 0)
                    return new Result("Ask something.", false);
                var reply = await chat.GetResponseAsync(question);
                return {{made}};
            }
        }
        """);

    /// <summary>A message that only looks up what there is asks no model.</summary>
    [RoslynTheory("4.8")]
    [InlineData("Get", false)]
    [InlineData("Post", true)]
    public Task A_request_that_looks_up(string method, bool reported) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        [Route("logs")]
        public class LogsController(HttpClient http) : Controller
        {
            [HttpGet]
            public async Task<IActionResult> Get(string id)
            {
                using var request = new HttpRequestMessage(HttpMethod.{{method}}, $"https://api.openai.com/v1/responses/{id}");
                using var answer = await http.SendAsync(request);
                return {{(reported ? "[|Content(await answer.Content.ReadAsStringAsync())|]" : "Content(await answer.Content.ReadAsStringAsync())")}};
            }
        }
        """);
}
