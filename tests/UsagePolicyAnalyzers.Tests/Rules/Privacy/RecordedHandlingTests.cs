using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005: what is known of a text where it is logged or sent: by a flag beside it, by its kind, by the request that it belongs to.</summary>
public sealed class RecordedHandlingTests
{
    [Theory]
    [InlineData("var (done, text) = await AskAsync();", "!done", "")]
    [InlineData("var (done, text) = await AskAsync();", "done", "[|]")]
    [InlineData("bool done; string text; (done, text) = await AskAsync();", "done == false", "")]
    [InlineData("var told = await AskAsync(); var text = told.Text;", "!told.Done", "")]
    [InlineData("var told = await AskAsync(); var text = told.Text;", "told.Done", "[|]")]
    public Task ATupleSaysByItsFlagWhatItsTextIs(string statement, string condition, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task ExplainAsync()
            {
                {{statement}}
                if ({{condition}})
                {
                    {{Marked("log.LogWarning(\"{Text}\", text)", report)}};
                }
            }

            private async Task<(bool Done, string Text)> AskAsync()
            {
                try
                {
                    return (true, (await chat.CompleteChatAsync("Explain the tides.")).Value.Content[0].Text);
                }
                catch (TimeoutException e)
                {
                    return (false, e.Message);
                }
            }
        }
        """);

    /// <summary>A flag that is set on the way that reads the text tells the two apart, too.</summary>
    [Theory]
    [InlineData("done = true;", "(done, text)", "!done", "")]
    [InlineData("done = true;", "(done, text)", "done", "[|]")]
    [InlineData("if (text.Length > 9) done = true;", "(done, text)", "!done", "[|]")]
    [InlineData("if (text.Length == 0) return (done, \"Nothing came.\"); done = true;", "(done, text)", "!done", "")]
    [InlineData("if (text.Length < 9) return (done, text); done = true;", "(done, text)", "!done", "[|]")]
    [InlineData("done = true;", "Tuple.Create(done, text)", "!done", "")]
    [InlineData("done = true;", "new Tuple<bool, string>(done, text)", "!done", "")]
    [InlineData("done = true;", "new Tuple<bool, string>(done, text)", "done", "[|]")]
    public Task AFlagThatIsSetWhereTheTextIsRead(string set, string result, string condition, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task ExplainAsync()
            {
                var (done, text) = await AskAsync();
                if ({{condition}})
                    {{Marked("log.LogWarning(\"{Text}\", text)", report)}};
            }

            private async Task<{{(result[0] == '(' ? "(bool, string)" : "Tuple<bool, string>")}}> AskAsync()
            {
                var done = false;
                string text;
                ChatCompletion completion = await chat.CompleteChatAsync("Explain the tides.");
                if (completion.FinishReason == ChatFinishReason.Stop)
                {
                    text = completion.Content[0].Text;
                    {{set}}
                }
                else
                {
                    text = "Stopped: " + completion.FinishReason;
                }

                return {{result}};
            }
        }
        """);

    /// <summary>A controller lives for one request: what one of its handlers puts into a member, another does not find there.</summary>
    [Theory]
    [InlineData("Controller", "", "Keep(question);", "", "")]
    [InlineData("Controller", "", "_turns.Add(question);", "", "")]
    [InlineData("PageModel", "", "Keep(question);", "", "")]
    [InlineData("Controller", "static", "Keep(question);", "", "[|]")]
    [InlineData("Controller", "", "", "Keep(question);", "[|]")]
    [InlineData("Controller", "", "Keep(question); await Ask(\"\");", "", "[|]")]
    [InlineData("Controller", "", "await Ask(\"\"); Keep(question);", "", "")]
    [InlineData("Controller", "", "if (question.Length == 0) { await Ask(\"\"); return; } Keep(question);", "", "")]
    [InlineData("Desk", "", "Keep(question);", "", "[|]")]
    public Task WhatAnotherRequestLeftInAController(string type, string @static, string inNote, string inAsk, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk { }
        public class HarbourController(ChatClient chat, ILogger<HarbourController> log) : {{type}}
        {
            private {{@static}} readonly List<string> _turns = new();
            public async Task Note(string question)
            {
                {{Marked("log.LogInformation(\"Noted {Question}\", question)", report)}};
                {{inNote}}
                await Task.Yield();
            }

            public async Task Ask(string question)
            {
                {{inAsk}}
                await chat.CompleteChatAsync(string.Join('\n', _turns));
                {{(inAsk.Length > 0 ? "await Note(question);" : "")}}
            }

            private void Keep(string question) => _turns.Add(question);
        }
        """);

    /// <summary>What is made for one kind of handling does not go through another, as a note that is not answered.</summary>
    [Theory]
    [InlineData("turn.Kind == \"question\"", "", "")]
    [InlineData("string.Equals(turn.Kind, \"question\", StringComparison.OrdinalIgnoreCase)", "", "")]
    [InlineData("turn.Kind.Equals(\"question\") || turn.Kind == \"plea\"", "", "")]
    [InlineData("turn.Kind is \"question\" or \"plea\"", "", "")]
    [InlineData("!turn.IsNote", "", "")]
    [InlineData("turn.Stage == Stage.Open", "", "")]
    [InlineData("turn.Kind == \"note\"", "", "[|]")]
    [InlineData("turn.Kind != \"question\"", "", "[|]")]
    [InlineData("string.Equals(turn.Kind, \"NOTE\", StringComparison.OrdinalIgnoreCase)", "", "[|]")]
    [InlineData("turn.Kind == \"question\" || turn.Author == \"pilot\"", "", "[|]")]
    [InlineData("turn.Kind == \"question\"", "turn.Kind = \"question\";", "[|]")]
    public Task AKindThatIsNotAnswered(string condition, string later, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public enum Stage { Open, Closed }
        public class Turn
        {
            public string Kind { get; set; } = "";
            public string Author { get; set; } = "";
            public string Text { get; set; } = "";
            public bool IsNote { get; set; }
            public Stage Stage { get; set; }
        }
        public class Harbour(ChatClient chat, ILogger<Harbour> log)
        {
            public async Task NoteAsync(string message)
            {
                var turn = new Turn { Kind = "note", IsNote = true, Stage = Stage.Closed, Text = message };
                {{later}}
                {{Marked("log.LogInformation(\"Noted {Message}\", message)", report)}};
                await HandleAsync(turn);
            }

            private async Task HandleAsync(Turn turn)
            {
                var isAnswered = {{condition}};
                if (!isAnswered || turn.Text.Length == 0)
                    return;
                await AnswerAsync(turn);
            }

            private async Task AnswerAsync(Turn turn) => await chat.CompleteChatAsync(turn.Text);
        }
        """);

    private static string Marked(string statement, string report) => report.Length == 0 ? statement : "[|" + statement + "|]";
}
