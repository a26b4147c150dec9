using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005: logs that a program keeps without a library.</summary>
public sealed class OwnLogTests
{
    [Theory]
    [InlineData("_lines.Enqueue(line)", "[|]")]
    [InlineData("System.IO.File.AppendAllText(_place, line)", "[|]")]
    [InlineData("_writer.WriteLine(line)", "[|]")]
    [InlineData("System.Threading.Tasks.Task.Run(() => _writer.WriteLine($\"{System.DateTime.Now} {line}\"))", "[|]")]
    [InlineData("Added?.Invoke(line)", "")]
    [InlineData("_writer.WriteLine(line.Length)", "")]
    [InlineData("_written += line.Length", "")]
    public Task AWriterOfLogs(string keep, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Concurrent;
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class FieldLogger(string _place)
        {
            private readonly ConcurrentQueue<string> _lines = new();
            private readonly StreamWriter _writer = new("field.txt");
            private int _written;
            public event Action<string>? Added;
            public int Written => _written;
            public void Note(string title, string line) => Put(title + line);
            private void Put(string line) { {{keep}}; }
        }
        class Advisor(ChatClient chat, FieldLogger notes)
        {
            public async Task AdviseAsync(string question)
            {
                {{Marked("notes.Note(\"asked\", question)", report)}};
                notes.Note("asked", question.Length.ToString());
                ChatCompletion completion = await chat.CompleteChatAsync(question);
                {{Marked("notes.Note(\"said\", completion.Content[0].Text)", report)}};
            }
        }
        """);

    [Theory]
    [InlineData("FieldLogger", "[|]")]
    [InlineData("Album", "")]
    public Task WhatKeepsItIsCalledALog(string type, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class {{type}}
        {
            public Task PutAsync(string line) => File.AppendAllTextAsync("field.txt", line);
        }
        class Advisor(ChatClient chat, {{type}} notes)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                await {{Marked("notes.PutAsync(completion.Content[0].Text)", report)}};
            }
        }
        """);

    [Theory]
    [InlineData("Path.Combine(\"logs\", \"said.txt\")", "[|]")]
    [InlineData("Path.Combine(\"letters\", \"said.txt\")", "")]
    [InlineData("\"c:/My Garden of Shade/logs/said.txt\"", "[|]")]
    [InlineData("\"The log of the day was kept.\".Split(' ')[^1]", "")]
    public Task AWriterOfAFile(string path, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Advisor(ChatClient chat)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                using var writer = new StreamWriter({{path}}, append: true);
                await {{Marked("writer.WriteLineAsync(completion.Content[0].Text)", report)}};
                await [|File.AppendAllTextAsync("turns.log", completion.Content[0].Text)|];
            }
        }
        """);

    [Theory]
    [InlineData("Log of the garden, kept since the spring", "[|]")]
    [InlineData("Letters of the garden, kept since the spring", "")]
    public Task AFileWithAHeading(string heading, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Advisor(ChatClient chat)
        {
            private readonly StreamWriter _turns = new("turns.txt");
            public async Task AdviseAsync()
            {
                _turns.WriteLine($"# {{heading}} {DateTime.Now}");
                _turns.WriteLine(Console.In.ReadLine());
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                {{Marked("_turns.WriteLine(completion.Content[0].Text)", report)}};
            }
        }
        """);

    [Theory]
    [InlineData("UsageLog", "Said = text", "[|]")]
    [InlineData("AuditEntry", "Said = text", "[|]")]
    [InlineData("UsageLog", "Count = text.Length", "")]
    [InlineData("GardenLog", "Said = text", "")]
    [InlineData("Letter", "Said = text", "")]
    public Task AnEntryOfALog(string type, string said, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class {{type}} { public string? Said { get; set; } public int Count { get; set; } }
        interface IStore { Task AddAsync(object entry); }
        class Advisor(ChatClient chat, IStore store)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                var text = completion.Content[0].Text;
                await store.AddAsync({{Marked("new " + type + " { " + said + " }", report)}});
            }
        }
        """);

    [Fact]
    public Task AnEntryThatGoesThroughAStore() => Verify.VerifyAnalyzerAsync("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class UsageLog { public string? Asked { get; set; } public string? Said { get; set; } }
        class Database { public List<UsageLog> UsageLogs { get; } = new(); }
        interface IUsageLogStore { Task SaveAsync(UsageLog log); }
        class UsageLogStore(Database database) : IUsageLogStore { public async Task SaveAsync(UsageLog log) { database.UsageLogs.Add(log); await Task.Yield(); } }
        interface IUsageLogService { Task SaveAsync(UsageLog log); }
        class UsageLogService(IUsageLogStore store) : IUsageLogService { public async Task SaveAsync(UsageLog log) => await store.SaveAsync(log); }
        class Advisor(ChatClient chat, IUsageLogService logs)
        {
            public async Task AdviseAsync(string question)
            {
                ChatCompletion completion = await chat.CompleteChatAsync(question);
                await logs.SaveAsync([|new UsageLog { Asked = question, Said = completion.Content[0].Text }|]);
            }
        }
        """);

    /// <summary>One report an entry, wherever it is kept; what is kept by itself has its own.</summary>
    [Theory]
    [InlineData("store.Save([|new UsageLog { Said = text }|]);")]
    [InlineData("var entry = [|new UsageLog { Said = text }|]; store.Save(entry);")]
    [InlineData("[|store.Note(text)|];")]
    [InlineData("[|store.Keep(text)|];")]
    [InlineData("store.Save(new UsageLog { Count = text.Length });")]
    public Task AnEntryThatIsMadeAndKept(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Concurrent;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class UsageLog { public string? Said { get; set; } public int Count { get; set; } }
        class UsageLogStore
        {
            private readonly ConcurrentQueue<object> _kept = new();
            public void Save(UsageLog log) => _kept.Enqueue(log);
            public void Note(string said) => _kept.Enqueue(new UsageLog { Said = said });
            public void Keep(string said) => _kept.Enqueue(said);
        }
        class Advisor(ChatClient chat, UsageLogStore store)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                var text = completion.Content[0].Text;
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("UsageLog", "entry.Said = text", "[|]")]
    [InlineData("UsageLog", "entry.Count = text.Length", "")]
    [InlineData("Letter", "entry.Said = text", "")]
    public Task AnEntryThatIsFilledLater(string type, string said, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class {{type}} { public string? Said { get; set; } public int Count { get; set; } }
        class Advisor(ChatClient chat)
        {
            public async Task<{{type}}> AdviseAsync()
            {
                var entry = new {{type}}();
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                var text = completion.Content[0].Text;
                {{Marked(said, report)}};
                return entry;
            }
        }
        """);

    [Theory]
    [InlineData("await RecordUsageLogAsync(text)", "[|]")]
    [InlineData("await RecordUsageLogAsync(text.Length.ToString())", "")]
    public Task WhoFillsAnEntryIsAsked(string record, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class UsageLog { public string? Said { get; set; } }
        interface IStore { Task AddAsync(object entry); }
        class Advisor(ChatClient chat, IStore store)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                var text = completion.Content[0].Text;
                await {{Marked(record.Substring("await ".Length), report)}};
            }

            private async Task RecordUsageLogAsync(string said) => await store.AddAsync(new UsageLog { Said = said });
        }
        """);

    [Theory]
    [InlineData("TurnStore", "[|]")]
    [InlineData("ConversationHistory", "")]
    public Task WhatAConversationGoesOnWithIsNoLog(string type, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Concurrent;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class {{type}}
        {
            private readonly ConcurrentQueue<string> _turns = new();
            public void LogTurn(string text) => _turns.Enqueue(text);
        }
        class Advisor(ChatClient chat, {{type}} turns)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                {{Marked("turns.LogTurn(completion.Content[0].Text)", report)}};
            }
        }
        """);

    [Fact]
    public Task AnEntryThatTakesItsOwnMembersIn() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class UsageLog
        {
            public UsageLog(string said) { Said = said; }
            public string Said { get; }
        }
        interface IStore { Task AddAsync(object entry); }
        class Advisor(ChatClient chat, IStore store)
        {
            public async Task AdviseAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("What grows in the shade?");
                await store.AddAsync([|new UsageLog(completion.Content[0].Text)|]);
            }
        }
        """);

    private static string Marked(string code, string report) => report.Length == 0 ? code : "[|" + code + "|]";

    /// <summary>A file that the model names is what the model writes, whatever the prompt says of logs; so is what another process reads.</summary>
    [Theory]
    [InlineData("File.WriteAllText(text.Split(' ')[0], text)", "")]
    [InlineData("shell.StandardInput.WriteLine(text)", "")]
    [InlineData("input.WriteLine(text)", "")]
    [InlineData("turns.WriteLine(text)", "[|]")]
    [InlineData("File.WriteAllText(\"logs/turns.txt\", text)", "[|]")]
    public Task AFileThatTheModelNames(string write, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Diagnostics;
        using System.IO;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Builder(ChatClient chat)
        {
            private readonly Process shell = Process.Start(new ProcessStartInfo("sh", "log"))!;
            private readonly StreamWriter turns = new("turns.log");
            private StreamWriter? input;
            public async Task BuildAsync()
            {
                input = shell.StandardInput;
                input.WriteLine("git log");
                ChatCompletion completion = await chat.CompleteChatAsync("log");
                var text = completion.Content[0].Text;
                {{Marked(write, report)}};
                shell.Refresh();
            }
        }
        """);
}
