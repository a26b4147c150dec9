using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005.</summary>
public sealed class RecordedTextTests
{
    [Theory]
    [InlineData("_log.LogInformation(\"{Action} {Lots}\", order.Action, order.Lots);")]
    [InlineData("_log.LogInformation(\"{Mood}\", order.Details.Mood);")]
    [InlineData("_log.LogInformation(\"{Stop}\", order.StopReason);")]
    [InlineData("[|_log.LogInformation(\"{Reasoning}\", order.Reasoning)|];")]
    public Task OneWordOfAReplyIsNotItsText(string log) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public record Details(string Mood);
        public record Order(string Action, double? Lots, string Reasoning, string StopReason, Details Details);
        public class Desk(ChatClient chat, ILogger<Desk> _log)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("What should be ordered today?");
                var order = JsonSerializer.Deserialize<Order>(reply.Content[0].Text)!;
                {{log}}
            }
        }
        """);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => \"\");", "[|Console.WriteLine(\"Reply: \" + reply.Content[0].Text)|];")]
    [InlineData("app.MapGet(\"/\", () => Console.ReadLine());", "Console.WriteLine(\"Reply: \" + reply.Content[0].Text);")]
    [InlineData("app.MapBlazorHub();", "[|Console.WriteLine(\"Reply: \" + reply.Content[0].Text)|];")]
    [InlineData("", "Console.WriteLine(\"Reply: \" + reply.Content[0].Text);")]
    public Task TheConsoleOfAServerIsALog(string endpoint, string write) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        var app = WebApplication.Create(args);
        {{endpoint}}
        ChatCompletion reply = await new ChatClient("gpt-4o", args[0]).CompleteChatAsync("Greet the visitors.");
        {{write}}
        """);

    [Theory]
    [InlineData("[TestMethod]", "log.LogInformation(\"Reply: {Reply}\", reply.Content[0].Text);")]
    [InlineData("", "[|log.LogInformation(\"Reply: {Reply}\", reply.Content[0].Text)|];")]
    public Task TestsAmongTheProgramsCodeAreSilent(string attribute, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class TestMethodAttribute : Attribute;
        public class Trials(ChatClient chat, ILogger<Trials> log)
        {
            {{attribute}}
            public async Task AnswersAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Explain the tides.");
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("Console.WriteLine(\"[Advice] asking\");", "[|Console.WriteLine(reply.Content[0].Text)|];")]
    [InlineData("Console.WriteLine($\"[DEBUG] {DateTime.Now} asking\");", "[|Console.WriteLine(reply.Content[0].Text)|];")]
    [InlineData("Console.WriteLine(\"Advice:\");", "Console.WriteLine(reply.Content[0].Text);")]
    [InlineData("Console.WriteLine(\"[Advice] \" + Console.ReadLine());", "Console.WriteLine(reply.Content[0].Text);")]
    public Task TheConsoleOfALibraryIsALogWhereItsLinesAreTagged(string line, string write) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public class Desk(ChatClient chat)
        {
            public async Task<string> AdviseAsync()
            {
                {{line}}
                ChatCompletion reply = await chat.CompleteChatAsync("Explain the tides.");
                {{write}}
                return reply.Content[0].Text;
            }
        }
        """);

    [Fact]
    public Task AColourIsNoTag() => new CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>
    {
        ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns("Spectre.Console"),
        TestCode = """
            using System.Threading.Tasks;
            using OpenAI.Chat;
            using Spectre.Console;
            public class Desk(ChatClient chat)
            {
                public async Task AdviseAsync()
                {
                    AnsiConsole.MarkupLine("[red]Advice[/]");
                    ChatCompletion reply = await chat.CompleteChatAsync("Explain the tides.");
                    AnsiConsole.WriteLine(reply.Content[0].Text);
                }
            }
            """,
    }.RunAsync();

    [Theory]
    [InlineData("[|log.LogInformation(\"{Prompt}\", context.RenderedPrompt)|];")]
    [InlineData("log.LogInformation(\"{Length}\", context.RenderedPrompt?.Length);")]
    public Task WhatAFilterReadsAsThePrompt(string statement) => new CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>
    {
        ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns("Microsoft.SemanticKernel.Core"),
        TestCode = $$"""
            using System;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;
            using Microsoft.SemanticKernel;
            public class Watch(ILogger<Watch> log) : IPromptRenderFilter
            {
                public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
                {
                    await next(context);
                    {{statement}}
                }
            }
            public class Desk(Kernel kernel)
            {
                public Task AskAsync() => kernel.InvokePromptAsync("Explain the tides.");
            }
            """,
    }.RunAsync();

    [Theory]
    [InlineData("question", "[|_log.LogInformation($\"Asked: {question}\")|];")]
    [InlineData("city", "_log.LogInformation($\"Asked about {city}\");")]
    public Task WhatSomebodySaysIsThePromptsAlsoAmongOtherWords(string name, string log) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> _log)
        {
            public async Task AskAsync(string {{name}})
            {
                {{log}}
                await chat.CompleteChatAsync($"Answer in one sentence: {{{name}}}");
            }
        }
        """);

    [Theory]
    [InlineData("log.LogInformation(\"Looking for {Topic}\", topic);")]
    [InlineData("[|log.LogInformation(\"Explaining {Page}\", page)|];")]
    public Task WhatWasAskedForIsNotWhatCame(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, HttpClient web, ILogger<Desk> log)
        {
            public async Task ExplainAsync(string topic)
            {
                var page = await web.GetStringAsync("https://wiki.example/" + Uri.EscapeDataString(topic));
                {{statement}}
                await chat.CompleteChatAsync(page);
            }
        }
        """);

    [Theory]
    [InlineData("", "log.LogInformation(\"{Answer}\", answer.ToString());")]
    [InlineData("public override string ToString() => Text;", "[|log.LogInformation(\"{Answer}\", answer.ToString())|];")]
    public Task AnObjectThatSaysNothingOfWhatItHolds(string member, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Answer { public string Text { get; set; } = ""; {{member}} }
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task ExplainAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Explain the tides.");
                var answer = new Answer { Text = reply.Content[0].Text };
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("response == null || !response.IsSuccessStatusCode", "log.LogError(\"{Body}\", body);")]
    [InlineData("response == null || response.IsSuccessStatusCode", "[|log.LogError(\"{Body}\", body)|];")]
    [InlineData("response is not { IsSuccessStatusCode: true, Content: not null }", "log.LogError(\"{Body}\", body);")]
    [InlineData("response is { IsSuccessStatusCode: false }", "log.LogError(\"{Body}\", body);")]
    [InlineData("response is { IsSuccessStatusCode: true, Content: not null }", "[|log.LogError(\"{Body}\", body)|];")]
    [InlineData("response is not { IsSuccessStatusCode: true, Version.Major: 2 }", "[|log.LogError(\"{Body}\", body)|];")]
    public Task NothingCameOrAnErrorDid(string condition, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        public class Desk(HttpClient web, ILogger<Desk> log)
        {
            public async Task<string?> ExplainAsync()
            {
                HttpResponseMessage? response = null;
                var body = "";
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    response = await web.PostAsJsonAsync("https://api.openai.com/v1/responses", new { model = "gpt-4o", input = "Explain the tides." });
                    body = await response.Content.ReadAsStringAsync();
                }

                if ({{condition}})
                {
                    {{statement}}
                    return null;
                }

                return body;
            }
        }
        """);

    [Fact]
    public Task AShorthandOfTheProgramIsReportedWhereItIsCalled() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public static class Log
        {
            public static void Note(this ILogger logger, string message, params object[] values) => logger.LogInformation(message, values);
        }
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task ExplainAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Explain the tides.");
                log.Note("Answered in {Model}", reply.Model);
                [|log.Note("Answered {Text}", reply.Content[0].Text)|];
            }
        }
        """);

    [Theory]
    [InlineData("class Order { public string Id = \"\"; public string Prompt = \"\"; public override string ToString() => $\"{Id}: {Prompt}\"; }", "[|log.LogDebug(\"{Order}\", order)|];")]
    [InlineData("class Order { public string Id = \"\"; public string Prompt = \"\"; public override string ToString() => Id; }", "log.LogDebug(\"{Order}\", order);")]
    [InlineData("sealed record Order(string Id, string Prompt) { private bool PrintMembers(System.Text.StringBuilder text) { text.Append(Id); return true; } public Order() : this(\"\", \"\") { } }", "log.LogDebug(\"{Order}\", order);")]
    [InlineData("record Order(string Id, string Prompt) { public Order() : this(\"\", \"\") { } }", "[|log.LogDebug(\"{Order}\", order)|];")]
    [InlineData("record Order(string Id, string Prompt) { public Order() : this(\"\", \"\") { } }", "log.LogDebug(\"{Order}\", order.Id);")]
    public Task AnObjectIsLoggedAsItSays(string order, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        {{order}}
        interface IOrders { Task<Order> NextAsync(); }
        class Writer(ChatClient chat, IOrders orders, ILogger<Writer> log)
        {
            public async Task WriteAsync()
            {
                var order = await orders.NextAsync();
                {{statement}}
                await chat.CompleteChatAsync(order.Prompt);
            }
        }
        """);

    [Theory]
    [InlineData("run.log", "[|log.NoteAsync(\"reply\", reply)|]", "fields[1]")]
    [InlineData("run.log", "log.NoteAsync(\"reply\", reply.Length.ToString())", "fields[1]")]
    [InlineData("letters.txt", "log.NoteAsync(\"reply\", reply)", "fields[1]")]
    [InlineData("chat-log.txt", "[|log.NoteAsync(\"reply\", reply)|]", "string.Join(';', fields)")]
    [InlineData("logs/run.txt", "log.NoteAsync(\"reply\", reply)", "fields.Length.ToString()")]
    public Task ALogThatTheProgramKeepsForItself(string file, string write, string line) => Verify.VerifyAnalyzerAsync($$"""
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        interface INotes { Task NoteAsync(params string[] fields); }
        class FileNotes(string folder) : INotes
        {
            public async Task NoteAsync(params string[] fields) => await File.AppendAllTextAsync(Path.Combine(folder, "{{file}}"), "- " + {{line}} + "\n");
        }
        class Writer(ChatClient chat, INotes log)
        {
            public async Task WriteAsync()
            {
                var reply = (await chat.CompleteChatAsync("Write a poem about the sea.")).Value.Content[0].Text;
                await {{write}};
            }
        }
        """);
}
