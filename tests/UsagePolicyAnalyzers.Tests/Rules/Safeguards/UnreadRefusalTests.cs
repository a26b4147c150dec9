using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnreadRefusalAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4008.</summary>
public sealed class UnreadRefusalTests
{
    [Theory]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync(\"A riddle\")|]; return c.Content[0].Text;")]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync(\"Yes or no?\")|]; if (c.Content[0].Text == \"yes\") Open(); return \"\";")]
    public Task TextThatIsUsedUnread(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Theory]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"A riddle\"); return c.Refusal ?? c.Content[0].Text;")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"A riddle\"); return c is { FinishReason: ChatFinishReason.Stop } ? c.Content[0].Text : \"\";")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"A riddle\"); Require(c); return c.Content[0].Text;")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"Keywords\"); Save(c.Content[0].Text); return \"\";")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"Keywords\"); var t = c.Content[0].Text; if (t.StartsWith('`')) t = t.Trim('`'); Save(t); return \"\";")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"Keywords\"); var t = c.Content[0].Text; if (t.StartsWith('`')) { t = t.Substring(3); t = t.TrimEnd('`'); } Save(t); return \"\";")]
    public Task StatusThatIsReadOrTextForNobody(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Theory]
    [InlineData("Console.WriteLine((await [|chat.CompleteChatAsync(Console.ReadLine())|]).Value.Content[0].Text);")]
    [InlineData("Console.WriteLine((await chat.CompleteChatAsync(\"A riddle\")).Value.Content[0].Text);")]
    public Task ConsolesWhereSomebodyTypesAreForPeople(string statements) => Verify.VerifyAnalyzerAsync(
        "using System;\nusing OpenAI.Chat;\nvar chat = new ChatClient(\"gpt-4o\", args[0]);\n" + statements);

    [Theory]
    [InlineData("CallAsync(text)", "if (c.FinishReason == ChatFinishReason.ContentFilter) return \"\";", "[|CallAsync(text)|]", "", "chat.CompleteChatAsync(text)")]
    [InlineData("CallAsync(text)", "", "CallAsync(text)", "", "[|chat.CompleteChatAsync(text)|]")]
    [InlineData("CallAsync(text)", "if (c.Refusal != null) return \"\";", "CallAsync(text)", "if (c.FinishReason != ChatFinishReason.Stop) return \"\";", "chat.CompleteChatAsync(text)")]
    [InlineData("CallAsync(text)", "if (c.Refusal != null) return \"\";", "LogAsync(text)", "if (c.FinishReason != ChatFinishReason.Stop) return \"\";", "chat.CompleteChatAsync(text)")]
    public Task WhoSharesACall(string first, string check, string second, string otherCheck, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Riddles(ChatClient chat) : ControllerBase
        {
            [HttpPost("a")] public async Task<string> AskAsync(string text) { var c = await {{first}}; {{check}} return Text(c); }
            [HttpPost("b")] public async Task<string> TellAsync(string text) { var c = await {{second}}; {{otherCheck}} return Text(c); }
            private async Task<ChatCompletion> LogAsync(string text) { var c = await CallAsync(text); System.Console.Error.WriteLine(c.Id); return c; }
            private async Task<ChatCompletion> CallAsync(string text) => (await {{call}}).Value;
            private static string Text(ChatCompletion c) => c.Content[0].Text;
        }
        """);

    [Fact]
    public Task MiddlewareHandsTheStatusOn() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        public class Retrying(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var response = await base.GetResponseAsync(messages, options, cancellationToken);
                return response.Text == "" ? await base.GetResponseAsync(messages, options, cancellationToken) : response;
            }
        }
        """);

    [Theory]
    [InlineData("if (r.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().FirstOrDefault() is { } call) Console.Error.WriteLine(call.Name);", "client.GetResponseAsync(text)")]
    [InlineData("foreach (var c in r.Messages[0].Contents) { switch (c) { case FunctionCallContent call: Console.Error.WriteLine(call.Name); break; } }", "client.GetResponseAsync(text)")]
    [InlineData("if (r.Text.Contains(\"approve\")) Console.Error.WriteLine(\"approved\");", "[|client.GetResponseAsync(text)|]")]
    public Task TheTypeOfAPartIsNoDecision(string statements, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        public class Desk(IChatClient client)
        {
            public async Task RunAsync(string text)
            {
                var r = await {{call}};
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("Task<ChatResponse>", "response", "inner.GetResponseAsync(question)")]
    [InlineData("Task<string>", "response.Text", "[|inner.GetResponseAsync(question)|]")]
    public Task WhoIsGivenTheClientAndGivesTheReplyBack(string result, string returned, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        public interface IPolicy { bool Blocks(string text); }
        public class Guard(IPolicy policy)
        {
            public async {{result}} AskAsync(string question, IChatClient inner)
            {
                var response = await {{call}};
                if (response.Text.Contains("secret") || policy.Blocks(response.Text))
                    throw new System.InvalidOperationException();
                return {{returned}};
            }
        }
        """);

    private static string Endpoint(string statements) => $$"""
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        public static class Routes
        {
            static void Open() { }
            static void Save(string words) => File.WriteAllText("words", words);
            static void Require(ChatCompletion c) { if (c.FinishReason == ChatFinishReason.ContentFilter) throw new InvalidOperationException(); }
            public static void Map(WebApplication app, ChatClient chat) => app.MapGet("/riddle", async () =>
            {
                {{statements}}
            });
        }
        """;
}
