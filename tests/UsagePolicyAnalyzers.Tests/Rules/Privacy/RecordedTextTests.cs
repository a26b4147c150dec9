using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005.</summary>
public sealed class RecordedTextTests
{
    [Theory]
    [InlineData("_log.LogInformation(\"{Action} {Lots}\", order.Action, order.Lots);")]
    [InlineData("_log.LogInformation(\"{Mood}\", order.Details.Mood);")]
    [InlineData("[|_log.LogInformation(\"{Reasoning}\", order.Reasoning)|];")]
    public Task OneWordOfAReplyIsNotItsText(string log) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public record Details(string Mood);
        public record Order(string Action, double? Lots, string Reasoning, Details Details);
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
}
