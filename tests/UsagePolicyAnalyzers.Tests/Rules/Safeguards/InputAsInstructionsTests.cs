using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.InputAsInstructionsAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4009.</summary>
public sealed class InputAsInstructionsTests
{
    [Theory]
    [InlineData("new SystemChatMessage(\"Speak like \" + [|ask.Voice|]), new UserChatMessage(ask.Text)")]
    [InlineData("new SystemChatMessage($\"Speak like {[|ask.Voice|]}\"), new UserChatMessage(ask.Text)")]
    public Task InASystemPosition(string messages) => Verify.VerifyAnalyzerAsync(Endpoint(messages));

    [Theory]
    [InlineData("new SystemChatMessage(\"You are a guide.\"), new UserChatMessage($\"<voice>{ask.Voice}</voice>{ask.Text}\")")]
    [InlineData("new SystemChatMessage(\"At most \" + ask.Words + \" words, \" + ask.Day), new UserChatMessage(ask.Text)")]
    public Task InAUserMessage(string messages) => Verify.VerifyAnalyzerAsync(Endpoint(messages));

    [Theory]
    [InlineData("var rules = \"You are a guide.\"; if (ask.Words > 3) rules += ask.Voice; options.Instructions = rules;", "[|ask|]")]
    [InlineData("options.Instructions = \"Speak like \" + ask.Voice;", "[|ask|]")]
    [InlineData("options.Instructions = \"You are a guide.\"; options.ModelId = ask.Voice;", "ask")]
    [InlineData("options.Instructions = \"At most \" + ask.Words + \" words\";", "ask")]
    public Task InOptionsThatAMethodFills(string statements, string request) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        public record Ask(string Voice, string Text, int Words);
        public static class Routes
        {
            public static void Map(WebApplication app, IChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
            {
                var options = OptionsFor({{request}});
                return (await chat.GetResponseAsync(ask.Text, options)).Text;
            });

            private static ChatOptions OptionsFor(Ask ask)
            {
                var options = new ChatOptions { Temperature = 0.2f };
                {{statements}}
                return options;
            }
        }
        """);

    private static string Endpoint(string messages) => $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        public record Ask(string Voice, string Text, int Words, DayOfWeek Day);
        public static class Routes
        {
            public static void Map(WebApplication app, ChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
                (await chat.CompleteChatAsync({{messages}})).Value.Content[0].Text);
        }
        """;
}
