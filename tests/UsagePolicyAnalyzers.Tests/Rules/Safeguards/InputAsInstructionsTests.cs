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
    [InlineData("new SystemChatMessage(\"Answer this: \" + [|ask.Text|]), new UserChatMessage(ask.Text)")]
    public Task InBoth(string messages) => Verify.VerifyAnalyzerAsync(Endpoint(messages));

    [Theory]
    [InlineData("new SystemChatMessage(\"You are a guide.\"), new UserChatMessage($\"<voice>{ask.Voice}</voice>{ask.Text}\")")]
    [InlineData("new SystemChatMessage(\"At most \" + ask.Words + \" words, \" + ask.Day), new UserChatMessage(ask.Text)")]
    public Task InAUserMessage(string messages) => Verify.VerifyAnalyzerAsync(Endpoint(messages));

    [Theory]
    [InlineData("\"Tells the time. \" + [|ask.Voice|]")]
    [InlineData("\"Tells the time.\"")]
    public Task InTheOptionsOfATool(string description) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        public record Ask(string Voice, string Text);
        public static class Routes
        {
            public static void Map(WebApplication app, IChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
            {
                var clock = AIFunctionFactory.Create(() => System.DateTime.Now, new AIFunctionFactoryOptions { Name = "clock", Description = {{description}} });
                return (await chat.GetResponseAsync(ask.Text, new ChatOptions { Tools = [clock] })).Text;
            });
        }
        """);

    [Theory]
    [InlineData("var rules = \"You are a guide.\"; if (ask.Words > 3) rules += [|ask.Voice|]; options.Instructions = rules;")]
    [InlineData("options.Instructions = \"Speak like \" + [|ask.Voice|];")]
    [InlineData("options.Instructions = \"You are a guide.\"; options.ModelId = ask.Voice;")]
    [InlineData("options.Instructions = \"At most \" + ask.Words + \" words\";")]
    public Task InOptionsThatAMethodFills(string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        public record Ask(string Voice, string Text, int Words);
        public static class Routes
        {
            public static void Map(WebApplication app, IChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
            {
                var options = OptionsFor(ask);
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

    [Theory]
    [InlineData("new Body(\"m\", System: [new Block([|ask.Voice|])], Messages: [new Turn(\"user\", ask.Text)])")]
    [InlineData("new Body(\"m\", System: [], Messages: []) { Instructions = [|ask.Voice|] }")]
    [InlineData("new Body(\"m\", System: [new Block(\"You are a guide.\")], Messages: [new Turn(\"user\", ask.Voice + ask.Text)])")]
    [InlineData("new { model = \"m\", messages = new[] { new Turn(\"user\", new Dish(\"Soup\", Instructions: ask.Text).Instructions) } }")]
    public Task InABodyOfTheProgramsOwn(string body) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.AspNetCore.Builder;
        public record Ask(string Voice, string Text);
        public record Block(string Text);
        public record Turn(string Role, string Content);
        public record Dish(string Name, string Instructions);
        public record Body(string Model, Block[] System, Turn[] Messages) { public string? Instructions { get; init; } }
        public static class Routes
        {
            public static void Map(WebApplication app, HttpClient http) => app.MapPost("/ask", async (Ask ask) =>
            {
                var response = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", {{body}});
                return await response.Content.ReadAsStringAsync();
            });
        }
        """);

    [Theory]
    [InlineData("", "new SystemChatMessage(\"Write about \" + [|subject|])")]
    [InlineData("public Task RestAsync() => WriteAsync(\"rivers\");", "new SystemChatMessage(\"Write about \" + subject)")]
    public Task WhatTheProgramItselfCallsAWindowsMethodWith(string member, string message) => Verify.VerifyAnalyzerAsync($$"""
        using System.ComponentModel;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public class LessonViewModel(ChatClient chat) : INotifyPropertyChanged
        {
            public event PropertyChangedEventHandler? PropertyChanged;
            public void Clear() => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(""));
            public async Task<string> WriteAsync(string subject) => (await chat.CompleteChatAsync({{message}})).Value.Content[0].Text;
            {{member}}
        }
        """);

    // Who sends messages with their roles has put the conversation together.
    [Theory]
    [InlineData("if (turn.Role == \"system\") rules.Add(turn.Text);")]
    [InlineData("rules.Add([|turn.Text|]);")]
    public Task WhatSaysItselfWhoseWordsItIs(string add) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        public record Turn(string Role, string Text);
        public record Ask(List<Turn> Turns);
        public static class Routes
        {
            public static void Map(WebApplication app, ChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
            {
                var rules = new List<string>();
                foreach (var turn in ask.Turns)
                {
                    {{add}}
                }

                return (await chat.CompleteChatAsync([new SystemChatMessage(string.Join("\n", rules)), new UserChatMessage(ask.Turns.Last().Text)])).Value.Content[0].Text;
            });
        }
        """);

    // A message of the program's own says whose words it holds where it is turned into one of the library.
    [Theory]
    [InlineData("Voice == Voice.Rules ? new SystemChatMessage(Text) : new UserChatMessage(Text)", "ask.Text")]
    [InlineData("Role == Voice.Rules ? new SystemChatMessage(Text) : new UserChatMessage(Text)", "ask.Text")]
    public Task WhatIsTurnedIntoAMessageByItsRole(string made, string text) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        public enum Voice { Guest, Rules }
        public record Ask(string Text);
        public class Line
        {
            public Line(Voice role, string text) { Role = role; Voice = role; Text = text; }
            public Voice Role { get; }
            public Voice Voice { get; }
            public string Text { get; }
            public ChatMessage Made() => {{made}};
        }
        public static class Routes
        {
            public static void Map(WebApplication app, ChatClient chat) => app.MapPost("/ask", async (Ask ask) =>
                (await chat.CompleteChatAsync(new[] { new Line(Voice.Guest, {{(made.StartsWith("Role", System.StringComparison.Ordinal) ? text : "[|" + text + "|]")}}).Made() })).Value.Content[0].Text);
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
