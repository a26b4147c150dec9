using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.ModerationBypassAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4003.</summary>
public sealed class ModerationBypassTests
{
    private const string Check = "if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) return \"\";";

    [Theory]
    [InlineData("if ([|Enabled|]) { " + Check + " }")]
    [InlineData("if ([|role != \"admin\"|]) { " + Check + " }")]
    [InlineData("if ([|Enabled|] && (await moderation.ClassifyTextAsync(text)).Value.Flagged) return \"\";")]
    [InlineData("var flagged = false; if ([|Enabled|]) flagged = (await moderation.ClassifyTextAsync(text)).Value.Flagged; if (flagged) return \"\";")]
    [InlineData("try { " + Check + " } [|catch (Exception)|] { }")]
    [InlineData("var flagged = false; try { flagged = (await moderation.ClassifyTextAsync(text)).Value.Flagged; } [|catch (Exception)|] { flagged = false; } if (flagged) return \"\";")]
    [InlineData("ModerationResult r = await moderation.ClassifyTextAsync(text); if ([|r.Flagged|]) Console.Error.WriteLine(\"flagged\");")]
    [InlineData("if (await OpenAsync(text)) return \"\";")]
    public Task WayAroundTheCheck(string statements) => Verify.VerifyAnalyzerAsync(Method(statements, "[|catch (InvalidOperationException)|] { return false; }", called: statements.Contains("OpenAsync")));

    [Theory]
    [InlineData(Check)]
    [InlineData("if (Enabled) Console.Error.WriteLine(text.Length); " + Check)]
    [InlineData("if (role.Length == 0) return \"\"; " + Check)]
    [InlineData("if (text.Length > 0) { " + Check + " }")]
    [InlineData("try { " + Check + " } catch (Exception) { return \"\"; }")]
    [InlineData("var flagged = true; try { flagged = (await moderation.ClassifyTextAsync(text)).Value.Flagged; } catch (Exception) { } if (flagged) return \"\";")]
    [InlineData(Check + " if (Enabled) { " + Check + " }")]
    [InlineData("\n#if TRIAL\nvar hash = System.Security.Cryptography.SHA256.Create();\n#endif\n" + Check)]
    [InlineData("if (await OpenAsync(text)) return \"\";")]
    public Task NoWayAround(string statements) => Verify.VerifyAnalyzerAsync(Method(statements, "catch (InvalidOperationException) { return true; }", called: statements.Contains("OpenAsync")));

    [Theory]
    [InlineData("if ([|r.Flagged|]) Console.Error.WriteLine(\"flagged\"); return text.Trim();")]
    [InlineData("if ([|r.Flagged|]) _count++; return text;")]
    [InlineData("if (r.Flagged) text = \"\"; return text;")]
    [InlineData("if (r.Flagged) throw new InvalidOperationException(); return text;")]
    [InlineData("return r.Flagged ? \"\" : text;")]
    public Task AMethodThatGivesTheTextBack(string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class Desk(ChatClient chat, ModerationClient moderation)
        {
            private int _count;
            public int Count => _count;
            private async Task<string> PrepareAsync(string text)
            {
                ModerationResult r = await moderation.ClassifyTextAsync(text);
                {{statements}}
            }
            public async Task<string> AskAsync(string text)
            {
                var prepared = await PrepareAsync(text);
                return (await chat.CompleteChatAsync("Rhyme: " + prepared)).Value.Content[0].Text;
            }
        }
        """);

    [Theory]
    [InlineData("if (r.Flagged) text = \"Say hello.\";")]
    [InlineData("if (r.Flagged) { Console.Error.WriteLine(\"flagged\"); text = \"Say hello.\"; }")]
    public Task AnotherTextTakesItsPlace(string statements) => Verify.VerifyAnalyzerAsync(Method("ModerationResult r = await moderation.ClassifyTextAsync(text); " + statements, "catch (InvalidOperationException) { return true; }", called: false));

    [Fact]
    public Task WaysOutBeforeTheReplyIsCheckedAreNoWayAround() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class Desk(ChatClient chat, ModerationClient moderation)
        {
            private async Task<string> SendAsync(string text) => (await chat.CompleteChatAsync(text)).Value.Content[0].Text;
            public async Task<string> AskAsync(string text, int budget)
            {
                if (budget == 0) return "";
                var reply = await SendAsync(text);
                if (reply.Length == 0) return "Nothing found.";
                return (await moderation.ClassifyTextAsync(reply)).Value.Flagged ? "This cannot be shown." : reply;
            }
        }
        """);

    [Fact]
    public Task AReplyThatIsHandedOutInPiecesAndCheckedAtTheEnd() => Verify.VerifyAnalyzerAsync("""
        using System.Collections.Generic;
        using System.Text;
        using System.Threading.Tasks;
        public interface ITextGenerator { IAsyncEnumerable<string> GenerateTextAsync(string prompt); }
        public interface IContentModeration { Task<bool> IsSafeAsync(string text); }
        public class Result { public int Used { get; set; } public string Text { get; set; } = ""; }
        class Desk(ITextGenerator generator, IContentModeration moderation)
        {
            private IAsyncEnumerable<string> TokensAsync(string prompt) => generator.GenerateTextAsync(prompt);
            public async IAsyncEnumerable<Result> AskAsync(string question, Result result)
            {
                var prompt = "Answer: " + question;
                if (result.Used == 0) { yield return result; yield break; }
                var all = new StringBuilder();
                await foreach (var token in TokensAsync(prompt)) { all.Append(token); result.Text = token; yield return result; }
                if (!await moderation.IsSafeAsync(all.ToString())) { yield return new Result(); yield break; }
                yield return result;
            }
        }
        """);

    private static string Method(string statements, string handler, bool called) => $$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        class Desk(ChatClient chat, ModerationClient moderation)
        {
            public bool Enabled { get; set; }
            {{(called ? "private async Task<bool> OpenAsync(string text) { try { return (await moderation.ClassifyTextAsync(text)).Value.Flagged; } " + handler + " }" : "")}}
            public async Task<string> AskAsync(string text, string role)
            {
                {{statements}}
                ChatCompletion c = await chat.CompleteChatAsync(text);
                return c.Content[0].Text;
            }
        }
        """;

    [Theory]
    [InlineData("if (![|context.User.IsInRole(\"staff\")|]) { var r = (await moderation.ClassifyTextAsync(question.Text)).Value; if (r.Flagged) { context.Response.StatusCode = 422; return; } } await next(context);")]
    [InlineData("try { if ((await moderation.ClassifyTextAsync(question.Text)).Value.Flagged) return; } [|catch (InvalidOperationException)|] { } await next(context);")]
    [InlineData("if (!context.Request.Path.StartsWithSegments(\"/ask\")) { await next(context); return; } if ((await moderation.ClassifyTextAsync(question.Text)).Value.Flagged) return; await next(context);")]
    public Task InMiddleware(string statements) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using OpenAI.Moderations;
        record Question(string Text);
        class Screening(RequestDelegate next, ModerationClient moderation)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var question = (await JsonSerializer.DeserializeAsync<Question>(context.Request.Body))!;
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("new Answer(true, null)", "[|catch (OperationCanceledException)|]")]
    [InlineData("new Answer(false, \"Try again.\")", "catch (OperationCanceledException)")]
    public Task AnAnswerOfSeveralParts(string failed, string handler) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Moderations;
        public readonly record struct Answer(bool MayPass, string? Message);
        public class Gate(ModerationClient moderation)
        {
            public async Task<Answer> LookAsync(string text)
            {
                try
                {
                    ModerationResult r = await moderation.ClassifyTextAsync(text);
                    return r.Flagged ? new Answer(false, "No.") : new Answer(true, null);
                }
                {{handler}}
                {
                    return {{failed}};
                }
            }
        }
        """);
}
