using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4001.</summary>
public sealed class UnmoderatedInputTests
{
    [Fact]
    public Task CallWithoutACheck() => Verify.VerifyAnalyzerAsync(Endpoint("ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|];"));

    [Theory]
    [InlineData("if ((await moderation.ClassifyTextAsync(wish.Text)).Value.Flagged) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("await gate.RequireAsync(wish.Text); ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("if (!await gate.AllowsAsync(wish.Text)) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("if (wish.Text.Length > 0 && !await gate.AllowsAsync(wish.Text)) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("var blocked = true; if (await gate.AllowsAsync(wish.Text)) blocked = false; if (blocked) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(\"Table for \" + wish.Guests + wish.Day);")]
    [InlineData("switch (await gate.AllowsAsync(wish.Text)) { case false: return \"\"; } ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("switch (await gate.AllowsAsync(wish.Text)) { case true: break; default: return \"\"; } ChatCompletion c = await chat.CompleteChatAsync(wish.Text);")]
    [InlineData("async Task<string?> Checked(string text) { if (!await gate.AllowsAsync(text)) return null; return text; } if (await Checked(wish.Text) is not { } text) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(text);")]
    public Task CheckedOnEveryPath(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Theory]
    [InlineData("await gate.RequireAsync(wish.Name); ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|];")]
    [InlineData("if (wish.Guests > 3) await gate.RequireAsync(wish.Text); ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|];")]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|]; await gate.RequireAsync(wish.Text);")]
    [InlineData("await moderation.ClassifyTextAsync(wish.Text); ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|];")]
    [InlineData("switch (wish.Guests) { case 0: return \"\"; } ChatCompletion c = await [|chat.CompleteChatAsync(wish.Text)|];")]
    public Task CheckThatDoesNotCoverTheText(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Theory]
    [InlineData("if (!verdict.Flagged) return line; Console.WriteLine(\"Another word, please.\");", "chat.CompleteChatAsync(line)")]
    [InlineData("if (verdict.Flagged) Console.WriteLine(\"Another word, please.\"); return line;", "[|chat.CompleteChatAsync(line)|]")]
    public Task LinesThatALocalFunctionReads(string statements, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        var chat = new ChatClient("gpt-4o", args[0]);
        var moderation = new ModerationClient("omni-moderation-latest", args[0]);
        while (await NextAsync() is { } line)
            Console.WriteLine((await {{call}}).Value.Content[0].Text);
        async Task<string?> NextAsync()
        {
            while (true)
            {
                var line = Console.ReadLine();
                if (string.IsNullOrEmpty(line))
                    return null;
                ModerationResult verdict = await moderation.ClassifyTextAsync(line);
                {{statements}}
            }
        }
        """);

    /// <summary>The entry is who asks for the text, not the function that reads it out of the request.</summary>
    [Fact]
    public Task TextThatAHelperReads() => Verify.VerifyAnalyzerAsync("""
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;

        public class Writer(ChatClient chat)
        {
            public async Task<string> ShortenAsync(string text) => (await chat.CompleteChatAsync("Shorten: " + text)).Value.Content[0].Text;
        }

        [ApiController]
        public class LettersController(Writer writer) : ControllerBase
        {
            [HttpPost("letters")]
            public async Task<string> Post(IFormFile letter)
            {
                var text = await Letters.ReadAsync(letter);
                return await [|writer.ShortenAsync(text)|];
            }
        }

        public static class Letters
        {
            public static async Task<string> ReadAsync(IFormFile letter)
            {
                using var reader = new StreamReader(letter.OpenReadStream());
                return await reader.ReadToEndAsync();
            }
        }
        """);

    [Theory]
    [InlineData("request.Form[\"wish\"]", true)]
    [InlineData("request.Form[\"name\"]", false)]
    public Task TextThatIsReadAgain(string isChecked, bool isSilent)
    {
        var call = "await chat.CompleteChatAsync(request.Form[\"wish\"].ToString())";
        return Verify.VerifyAnalyzerAsync($$"""
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using OpenAI.Chat;
            using OpenAI.Moderations;

            public static class Routes
            {
                public static void Map(WebApplication app, ChatClient chat, ModerationClient moderation) => app.MapPost("/wish", async (HttpRequest request) =>
                {
                    if ((await moderation.ClassifyTextAsync({{isChecked}}.ToString())).Value.Flagged) return "";
                    ChatCompletion c = {{(isSilent ? call : call.Replace("chat.", "[|chat.") + "|]")}};
                    return c.Content[0].Text;
                });
            }
            """);
    }

    [Theory]
    [InlineData("public string Wish { get; set; } = \"\";", "[|chat.CompleteChatAsync(Wish)|]")]
    [InlineData("private string _wish = \"\"; public string Wish { get => _wish; set { _wish = value; } }", "[|chat.CompleteChatAsync(Wish)|]")]
    [InlineData("public string Wish { get; set; } = \"\"; public void Load(string file) { Wish = System.IO.File.ReadAllText(file); }", "chat.CompleteChatAsync(Wish)")]
    [InlineData("public string Wish { get; private set; } = \"\";", "chat.CompleteChatAsync(Wish)")]
    [InlineData("public string Language { get; set; } = \"\";", "chat.CompleteChatAsync(Language)")]
    public Task WhatAWindowIsBoundTo(string property, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.ComponentModel;
        using System.Threading.Tasks;
        using OpenAI.Chat;

        public class AskViewModel(ChatClient chat) : INotifyPropertyChanged
        {
            public event PropertyChangedEventHandler? PropertyChanged;
            {{property}}
            public void Clear() => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(""));
            public async Task<string> SendAsync() => (await {{call}}).Value.Content[0].Text;
        }
        """);

    [Theory]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync(said.Text)|];")]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync(\"Headings: \" + await SaidAsync(recording))|];")]
    [InlineData("if ((await moderation.ClassifyTextAsync(said.Text)).Value.Flagged) return \"\"; ChatCompletion c = await chat.CompleteChatAsync(said.Text);")]
    [InlineData("AudioTranscription film = await ears.TranscribeAudioAsync(\"film.mp3\"); ChatCompletion c = await chat.CompleteChatAsync(film.Text);")]
    [InlineData("AudioTranscription film = await ears.TranscribeAudioAsync(System.IO.File.OpenRead(\"film.mp3\"), recording.FileName); ChatCompletion c = await chat.CompleteChatAsync(film.Text);")]
    public Task WhatSomebodySaid(string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Audio;
        using OpenAI.Chat;
        using OpenAI.Moderations;

        [ApiController]
        public class Dictations(AudioClient ears, ChatClient chat, ModerationClient moderation) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Post(IFormFile recording)
            {
                AudioTranscription said = await ears.TranscribeAudioAsync(recording.OpenReadStream(), "said.wav");
                {{statements}}
                return c.Content[0].Text;
            }

            private async Task<string> SaidAsync(IFormFile file)
            {
                using var copy = new MemoryStream();
                await file.CopyToAsync(copy);
                AudioTranscription said = await ears.TranscribeAudioAsync(copy, "said.wav");
                return said.Text;
            }
        }
        """);

    [Theory]
    [InlineData("Console.ReadLine() ?? \"\"", "[|answers.GiveAsync(Read())|]")]
    [InlineData("\"What is new?\"", "answers.GiveAsync(Read())")]
    public Task WhatAFunctionOnlyReads(string read, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;

        public class Loop(Answers answers)
        {
            public async Task RunAsync() => await {{call}};

            private string Read() => {{read}};
        }

        public class Answers(ChatClient chat)
        {
            public async Task GiveAsync(string text) => await chat.CompleteChatAsync(text);
        }
        """);

    // What a database gave before stands beside the text in one prompt.
    [Theory]
    [InlineData("$\"{guest.Notes}\\n{question}\"", true)]
    [InlineData("$\"{guest.Notes}\\nA greeting\"", false)]
    public Task BesideStoredText(string prompt, bool reported) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>
    {
        TestCode = $$"""
            using System.Runtime.CompilerServices;
            using Microsoft.AspNetCore.SignalR;
            using Microsoft.EntityFrameworkCore;
            using OpenAI.Chat;
            public class Guest { public int Id { get; set; } public string Notes { get; set; } = ""; }
            public class Book(DbContextOptions<Book> options) : DbContext(options) { public DbSet<Guest> Guests => Set<Guest>(); }
            public class Desk(Book book, ChatClient chat) : Hub
            {
                public async IAsyncEnumerable<string> Ask(int id, string question, [EnumeratorCancellation] CancellationToken token)
                {
                    var guest = await book.Guests.AsNoTracking().Where(g => g.Id == id).FirstOrDefaultAsync(token);
                    if (guest is null)
                        yield break;
                    var prompt = Prompts.For({{prompt}});
                    ChatCompletion c = await {{(reported ? "[|chat.CompleteChatAsync(prompt)|]" : "chat.CompleteChatAsync(prompt)")}};
                    yield return c.Content[0].Text;
                }
            }
            public static class Prompts { public static string For(string text) => "Answer: " + text; }
            """,
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Microsoft.EntityFrameworkCore"),
    }.RunAsync();

    // Who sets a program up that runs for himself is its operator.
    [Theory]
    [InlineData("SettingsViewModel", "chat.CompleteChatAsync(Wish)")]
    [InlineData("PromptPreferences", "chat.CompleteChatAsync(Wish)")]
    [InlineData("WishViewModel", "[|chat.CompleteChatAsync(Wish)|]")]
    public Task WhatSomebodySetsUp(string window, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.ComponentModel;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public class {{window}}(ChatClient chat) : INotifyPropertyChanged
        {
            public event PropertyChangedEventHandler? PropertyChanged;
            public string Wish { get; set; } = "";
            public void Clear() => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(""));
            public async Task<string> SendAsync() => (await {{call}}).Value.Content[0].Text;
        }
        """);

    [Fact]
    public Task WhatIsKeptForAFurtherRoundIsReportedWhereItIsSentFirst() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using OpenAI.Chat;
        var chat = new ChatClient("gpt-4o", args[0]);
        var history = new List<ChatMessage>();
        while (true)
        {
            var input = Console.ReadLine();
            if (input == "/summary")
            {
                Console.WriteLine((await chat.CompleteChatAsync([.. history, new UserChatMessage("Summarize.")])).Value.Content[0].Text);
                continue;
            }

            history.Add(new UserChatMessage(input));
            Console.WriteLine((await [|chat.CompleteChatAsync(history)|]).Value.Content[0].Text);
        }
        """);

    [Theory]
    [InlineData(".WithPurview(\"desk\")", "client.GetResponseAsync(Console.ReadLine()!)")]
    [InlineData(".UseContentSafety()", "client.GetResponseAsync(Console.ReadLine()!)")]
    [InlineData(".UseGreeting()", "[|client.GetResponseAsync(Console.ReadLine()!)|]")]
    public Task MiddlewareOfALibraryThatModeratesByItsName(string use, string call) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>
    {
        CompilerDiagnostics = UsagePolicyAnalyzers.Testing.CompilerDiagnostics.None,
        TestCode = $$"""
            using System;
            using Microsoft.Extensions.AI;
            using IChatClient client = Clients.Make().AsBuilder(){{use}}.Build();
            Console.WriteLine(await {{call}});
            public static class Clients { public static IChatClient Make() => throw new NotSupportedException(); }
            """,
    }.RunAsync();

    private static string Endpoint(string statements) => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;
        using OpenAI.Moderations;

        public record Wish(string Text, string Name, int Guests, DayOfWeek Day);

        public class Gate(ModerationClient moderation)
        {
            public async Task RequireAsync(string text)
            {
                if (!await AllowsAsync(text)) throw new InvalidOperationException();
            }

            public async Task<bool> AllowsAsync(string text)
            {
                ModerationResult verdict = await moderation.ClassifyTextAsync(text);
                if (verdict.Flagged) return false;
                return true;
            }
        }

        public static class Routes
        {
            public static void Map(WebApplication app, ChatClient chat, ModerationClient moderation, Gate gate) => app.MapPost("/wish", async (Wish wish) =>
            {
                {{statements}}
                return c.Content[0].Text;
            });
        }
        """;

    // A program may ask a model itself whether a text is harmful: that call is the check.
    [Theory]
    [InlineData("if (!await moderator.IsSafeAsync(text)) return BadRequest();", "chat.CompleteChatAsync(text)")]
    [InlineData("", "[|chat.CompleteChatAsync(text)|]")]
    [InlineData("await moderator.IsSafeAsync(text);", "[|chat.CompleteChatAsync(text)|]")]
    public Task A_model_that_moderates(string check, string call) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class CommentModerator(ChatClient chat)
        {
            public async Task<bool> IsSafeAsync(string text)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Is this comment toxic? Answer yes or no: " + text);
                return c.Content[0].Text.StartsWith("no");
            }
        }
        public class CommentsController(ChatClient chat, CommentModerator moderator) : ControllerBase
        {
            public CommentModerator Moderator => moderator;
            [HttpPost("comments")]
            public async Task<IActionResult> Reply(string text)
            {
                {{check}}
                ChatCompletion c = await {{call}};
                return Ok(c.Content[0].Text);
            }
        }
        """);


    [Theory]
    [InlineData("services.AddScoped<Plan>(); services.AddScoped<IStep>(p => new Checked(p.GetRequiredService<Plan>(), p.GetRequiredService<ModerationClient>()));", "step.RunAsync(wish.Text)")]
    [InlineData("services.AddScoped<IStep, Plan>(); services.Decorate<IStep, Checked>();", "step.RunAsync(wish.Text)")]
    [InlineData("services.AddScoped<IStep, Plan>();", "[|step.RunAsync(wish.Text)|]")]
    [InlineData("", "[|step.RunAsync(wish.Text)|]")]
    public Task AStepThatIsRegisteredBehindItsCheck(string registration, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        interface IStep { Task<string> RunAsync(string text); }
        record Wish(string Text);
        class Plan(ChatClient chat) : IStep
        {
            public async Task<string> RunAsync(string text) => (await chat.CompleteChatAsync(text)).Value.Content[0].Text;
        }
        class Checked(IStep inner, ModerationClient moderation) : IStep
        {
            public async Task<string> RunAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value.Flagged ? "" : await inner.RunAsync(text);
        }
        static class Setup
        {
            public static void Add(IServiceCollection services) { {{registration}} }
            public static void Map(WebApplication app) => app.MapPost("/plan", async (Wish wish, IStep step) => await {{call}});
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            static class Decoration { public static void Decorate<TService, TDecorator>(this IServiceCollection services) { } }
        }
        """);

    [Theory]
    [InlineData("answers.Mind(guidance); await Task.Yield();")]
    [InlineData("[|answers.Mind(guidance)|]; await answers.WriteAsync();")]
    public Task WhatOneRequestStoresAndAnotherReads(string body) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Answers(ChatClient chat)
        {
            private string _guidance = "";
            public void Mind(string guidance) => _guidance = guidance;
            public async Task<string> WriteAsync() => (await chat.CompleteChatAsync("Mind this: " + _guidance)).Value.Content[0].Text;
        }
        public class GuidanceController(Answers answers) : ControllerBase
        {
            [HttpPut("guidance")]
            public async Task<IActionResult> Put(string guidance) { {{body}} return Ok(); }
            [HttpGet("answer")]
            public async Task<IActionResult> Get() => Ok(await answers.WriteAsync());
        }
        """);
}
