using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005: what is logged on another way than the one to the model, and who logs it.</summary>
public sealed class RecordedWayTests
{
    [Theory]
    [InlineData("case \"/note\": Note(text); break;", "")]
    [InlineData("case \"/note\": Note(text); goto default;", "[|]")]
    public Task EachRoundOfALoopHasAnotherText(string @case, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Bot(ChatClient chat, ILogger<Bot> log)
        {
            public async Task RunAsync(IEnumerable<string> updates, string command)
            {
                foreach (var update in updates)
                {
                    var text = update.Trim();
                    switch (command)
                    {
                        {{@case}}
                        default: await AskAsync(text); break;
                    }
                }
            }

            private void Note(string text) => {{Marked("log.LogInformation(\"Noted {Text}\", text)", report)}};

            private async Task AskAsync(string question) => await chat.CompleteChatAsync(question);
        }
        """);

    [Theory]
    [InlineData("Desk.Booking", "[|]")]
    [InlineData("Desk.Staff", "")]
    public Task WhatOnlyAnotherArgumentLeadsTo(string desk, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public enum Desk { Booking, Info, Staff }
        public sealed class Advice
        {
            public string Title { get; set; } = "";
            public string Wishes { get; set; } = "";
        }
        public class Service(ChatClient chat, ILogger<Service> log)
        {
            public async Task RunAsync(string question)
            {
                var advice = await AdviseAsync(question, {{desk}});
                {{Marked("log.LogInformation(\"Wishes {Wishes}\", advice.Wishes)", report)}};
            }

            private async Task<Advice> AdviseAsync(string question, Desk desk)
            {
                var reply = (await chat.CompleteChatAsync(question)).Value.Content[0].Text;
                if (desk == Desk.Booking)
                    return new Advice { Title = "Booked", Wishes = reply };
                else if (desk == Desk.Info)
                    return new Advice { Title = reply, Wishes = "none" };
                else
                    return new Advice { Title = "Not here", Wishes = "none" };
            }
        }
        """);

    [Theory]
    [InlineData("", "")]
    [InlineData("await chat.CompleteChatAsync(message);", "[|]")]
    public Task OneOfSeveralMethodsIsCalled(string statement, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public interface IHandler { Task HandleAsync(string message); }
        public class Talk(ChatClient chat) : IHandler
        {
            public async Task HandleAsync(string message) => await chat.CompleteChatAsync(message);
        }
        public class Pictures(ChatClient chat, ILogger<Pictures> log) : IHandler
        {
            public async Task HandleAsync(string message)
            {
                {{Marked("log.LogInformation(\"No picture for {Message} yet\", message)", report)}};
                await Task.Yield();
                {{statement}}
            }
        }
        public class Router(IReadOnlyList<IHandler> handlers)
        {
            public Task RouteAsync(string message, int kind) => handlers[kind].HandleAsync(message);
        }
        """);

    [Theory]
    [InlineData("await RunAsync(turn); return;", "")]
    [InlineData("await RunAsync(turn);", "[|]")]
    public Task APartOfAnObjectGoesOneOfTwoWays(string statement, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Turn { public string Text { get; set; } = ""; public string Author { get; set; } = ""; }
        public class Bot(ChatClient chat, ILogger<Bot> log)
        {
            public async Task OnTurnAsync(Turn turn)
            {
                log.LogInformation("Turn of {Author}", turn.Author);
                if (turn.Text.StartsWith('/'))
                {
                    {{statement}}
                }

                await chat.CompleteChatAsync(turn.Text);
            }

            private Task RunAsync(Turn turn)
            {
                {{Marked("log.LogInformation(\"Command {Text}\", turn.Text)", report)}};
                return Task.CompletedTask;
            }
        }
        """);

    [Theory]
    [InlineData("log.LogInformation(\"Command {Word}\", text.Split(' ')[0]);")]
    [InlineData("var words = text.Split(' ', 2); log.LogInformation(\"Command {Word}\", words[0].ToLower());")]
    [InlineData("var words = text.Split(' ', 2); [|log.LogInformation(\"Says {Rest}\", words[1])|];")]
    [InlineData("[|log.LogInformation(\"First {Line}\", text.Split('\\n')[0])|];")]
    [InlineData("[|log.LogInformation(\"Says {All}\", string.Join(' ', text.Split(' ')))|];")]
    [InlineData("log.LogInformation(\"Command {Word}\", text.Split(' ').First());")]
    [InlineData("[|log.LogInformation(\"Says {Rest}\", text.Split(' ', 2).Last())|];")]
    [InlineData("foreach (var word in text.Split(' ').Where(w => w.Length > 4).Take(3)) Look(word);")]
    [InlineData("foreach (var word in text.Split(' ')) [|log.LogInformation(\"{Word}\", word)|];")]
    [InlineData("[|log.LogInformation(\"Begins {Words}\", string.Join(' ', text.Split(' ').Take(20)))|];")]
    public Task OneWordOfATextIsNotTheText(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Bot(ChatClient chat, ILogger<Bot> log)
        {
            private void Look(string query) => log.LogInformation("Looking for {Query}", query);

            public async Task AskAsync(string text)
            {
                {{statement}}
                await chat.CompleteChatAsync(text);
            }
        }
        """);

    [Theory]
    [InlineData("log.LogInformation(\"Buoy {Number}\", Regex.Match(text, @\"[A-Z]{2}-\\d+\").Value);")]
    [InlineData("var found = Regex.Match(text, @\"\\b[\\u0400-\\u04FF]+\\b\"); log.LogInformation(\"Foreign word {Word}\", $\"'{found.Value}'\");")]
    [InlineData("[|log.LogInformation(\"Says {Line}\", Regex.Match(text, @\"says: (.+)\").Groups[1].Value)|];")]
    [InlineData("[|log.LogInformation(\"Quotes {Part}\", Regex.Match(text, \"'[^']+'\").Value)|];")]
    [InlineData("[|log.LogInformation(\"Letters {Part}\", Regex.Match(text, @\"[\\w\\s]+\").Value)|];")]
    public Task AWordThatAPatternFindsInAReply(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Harbour(ChatClient chat, ILogger<Harbour> log)
        {
            public async Task AskAsync()
            {
                var text = (await chat.CompleteChatAsync("Which buoys are lit?")).Value.Content[0].Text;
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("command", "Process.Start(\"sh\", $\"-c '{command}'\")", "")]
    [InlineData("command", "Process.Start(new ProcessStartInfo(\"sh\", command.Trim()))", "")]
    [InlineData("gitArgs", "Process.Start(new ProcessStartInfo(\"git\") { Arguments = gitArgs })", "")]
    [InlineData("script", "new ProcessStartInfo(\"sh\").ArgumentList.Add(script)", "")]
    [InlineData("reply", "Process.Start(\"espeak\", reply)", "[|]")]
    [InlineData("command", "System.Console.WriteLine(command)", "[|]")]
    public Task WhatIsRunAsAProgramIsACommand(string name, string run, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Diagnostics;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Keeper(ChatClient chat, ILogger<Keeper> log)
        {
            public async Task TendAsync() => Run((await chat.CompleteChatAsync("Which command lights the lamp?")).Value.Content[0].Text);

            private void Run(string {{name}})
            {
                {{Marked("log.LogInformation(\"Runs {Command}\", " + name + ")", report)}};
                {{run}};
            }
        }
        """);

    [Theory]
    [InlineData("root.TryGetProperty(\"error\", out var error) ? error.GetRawText() : null", "")]
    [InlineData("root.GetProperty(\"error\").GetProperty(\"message\").GetString()", "")]
    [InlineData("root.TryGetProperty(\"promptFeedback\", out var block) ? block.ToString() : null", "")]
    [InlineData("JsonSerializer.Deserialize<Wire>(json)!.Error.Message", "")]
    [InlineData("JsonSerializer.Deserialize<Wire>(json)!.Message", "[|]")]
    [InlineData("root.TryGetProperty(\"choices\", out var choices) ? choices.GetRawText() : null", "[|]")]
    [InlineData("root.GetProperty(\"choices\")[0].GetProperty(\"message\").GetProperty(\"content\").GetString()", "[|]")]
    [InlineData("root.TryGetProperty(\"error\", out var error) ? error.GetRawText() : json", "[|]")]
    public Task TheErrorOfAnAnswerIsNoReply(string value, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        public class Wire { public Wire Error { get; set; } = null!; public string Message { get; set; } = ""; }
        public class Desk(HttpClient web, ILogger<Desk> log)
        {
            public async Task ExplainAsync()
            {
                var response = await web.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Explain the tides." } } });
                var json = await response.Content.ReadAsStringAsync();
                var root = JsonDocument.Parse(json).RootElement;
                var told = {{value}};
                {{Marked("log.LogWarning(\"Came back: {Told}\", told)", report)}};
            }
        }
        """);

    [Theory]
    [InlineData("private void WriteLog(string line) => log.LogInformation(line);", "[|WriteLog(\"Says \" + reply)|]; WriteLog(\"Done.\");")]
    [InlineData("private void WriteLog(string line) { Trace(line); } private void Trace(string line) => log.LogDebug(\"{Line}\", line);", "[|WriteLog($\"Says {reply}\")|]; WriteLog(\"Done.\");")]
    [InlineData("private void WriteLog(string line) => File.AppendAllText(\"debug.log\", line);", "[|WriteLog(reply)|]; WriteLog(\"Done.\");")]
    [InlineData("private void WriteLog(string kind, string line) => [|log.LogInformation(\"{Kind} {Last}: {Line}\", kind, last, line)|];", "last = reply; WriteLog(\"state\", \"Done.\");")]
    [InlineData("private void Show(string line) => [|log.LogInformation(line)|];", "Show(reply);")]
    public Task WhoCallsAWriterOfLogsKnowsWhatItLogs(string member, string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            private string last = "";

            {{member}}

            public async Task ExplainAsync()
            {
                var reply = (await chat.CompleteChatAsync("Explain the tides.")).Value.Content[0].Text;
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task AMethodThatAsksTheModelIsNoWriter() => Verify.VerifyAnalyzerAsync("""
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public class Translator(ChatClient chat)
        {
            public async Task<string> TranslateAsync(string question)
            {
                [|File.AppendAllText("debug.log", $"Asked: {question}\n")|];
                return (await chat.CompleteChatAsync("Translate: " + question)).Value.Content[0].Text;
            }

            public Task<string> HelloAsync(string question) => TranslateAsync(question);
        }
        """);

    [Theory]
    [InlineData("private string ReadLogSummary(string path) { log.LogWarning(\"No access to {Path}\", path); return path; }", "ReadLogSummary(reply);")]
    [InlineData("private void LogAccess(string path, string line) => log.LogWarning(\"{Path}: {Line}\", path, line);", "LogAccess(reply, \"denied\");")]
    [InlineData("private void LogAccess(string path, string line) => log.LogWarning(\"{Path}: {Line}\", path, line);", "[|LogAccess(\"/notes\", reply)|];")]
    public Task AWriterSaysByTheNameWhichThingItIsGiven(string member, string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            {{member}}

            public async Task ExplainAsync()
            {
                var reply = (await chat.CompleteChatAsync("Explain the tides.")).Value.Content[0].Text;
                {{statements}}
            }
        }
        """);

    private static string Marked(string statement, string report) => report.Length == 0 ? statement : "[|" + statement + "|]";
}
