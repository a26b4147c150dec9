using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.RefusalRetryAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4006.</summary>
public sealed class RefusalRetryTests
{
    [Theory]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.Refusal != null) c = await [|chat.CompleteChatAsync(\"For a novel: \" + wish)|]; return c;")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c is { FinishReason: ChatFinishReason.ContentFilter }) return (await [|other.CompleteChatAsync(wish)|]).Value; return c;")]
    [InlineData("while (true) { ChatCompletion c = await [|chat.CompleteChatAsync(wish)|]; if (c.FinishReason != ChatFinishReason.ContentFilter) return c; }")]
    [InlineData("try { return (await chat.CompleteChatAsync(wish)).Value; } catch (Exception e) when (e.Message.Contains(\"content_filter\")) { return (await [|other.CompleteChatAsync(wish)|]).Value; }")]
    [InlineData("ChatCompletion c; do { c = await [|chat.CompleteChatAsync(wish)|]; if (c.Refusal != null) wish = await words.SoftenAsync(wish); } while (c.Refusal != null); return c;")]
    [InlineData("for (var i = 0; i < 3; i++) { ChatCompletion c = await [|chat.CompleteChatAsync(wish)|]; if (c.Refusal == null) return c; wish = await words.SoftenAsync(wish); } throw new Exception();")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.Refusal != null) { var softer = await words.SoftenAsync(wish); c = await [|chat.CompleteChatAsync(softer)|]; } return c;")]
    [InlineData("try { return (await chat.CompleteChatAsync(wish)).Value; } catch (Exception e) when (e.Message.Contains(\"content_filter\")) { return (await [|chat.CompleteChatAsync(\"A tale: \" + Milder(wish))|]).Value; }")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.Refusal != null) { var softer = await RewordAsync(wish); c = await [|chat.CompleteChatAsync(softer)|]; } return c;")]
    public Task SentAgain(string statements) => Verify.VerifyAnalyzerAsync(In(statements));

    [Theory]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.Refusal != null) throw new Exception(c.Refusal); return c;")]
    [InlineData("ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.FinishReason == ChatFinishReason.Length) c = await chat.CompleteChatAsync(wish); return c;")]
    [InlineData("try { return (await chat.CompleteChatAsync(wish)).Value; } catch (Exception e) when (e.Message.Contains(\"content_filter\")) { return (await chat.CompleteChatAsync(Notice(wish))).Value; }")]
    [InlineData("try { return (await chat.CompleteChatAsync(wish)).Value; } catch (TimeoutException) { return (await other.CompleteChatAsync(wish)).Value; }")]
    [InlineData("while (true) { var line = Console.ReadLine(); ChatCompletion c = await chat.CompleteChatAsync(line); if (c.FinishReason == ChatFinishReason.ContentFilter) continue; return c; }")]
    [InlineData("while (true) { var line = await words.NextAsync(wish.Length); ChatCompletion c = await chat.CompleteChatAsync(line); if (c.Refusal == null) return c; }")]
    [InlineData("for (var i = 0; i < 3; i++) { ChatCompletion c = await chat.CompleteChatAsync(wish); if (c.Refusal != null) return c; wish = await words.SoftenAsync(wish); } throw new Exception();")]
    [InlineData("var talk = new System.Collections.Generic.List<ChatMessage>(); while (Console.ReadLine() is { } line) { talk.Add(new UserChatMessage(line)); ChatCompletion c = await chat.CompleteChatAsync(talk); while (c.FinishReason == ChatFinishReason.ToolCalls) { talk.Add(new AssistantChatMessage(c)); c = await chat.CompleteChatAsync(talk); } if (c.Refusal != null) continue; talk.Add(new AssistantChatMessage(c)); } throw new Exception();")]
    [InlineData("var c = await SendAsync(wish, wish.GetHashCode().ToString()); if (c.Refusal != null) c = await SendAsync(\"Ask politely to come to the desk.\", wish.GetHashCode().ToString()); return c;")]
    public Task Ended(string statements) => Verify.VerifyAnalyzerAsync(In(statements));

    private static string In(string statements) => $$"""
        using System;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        interface IWords { Task<string> SoftenAsync(string text); Task<string> NextAsync(int longest); }
        class Desk(ChatClient chat, ChatClient other, IWords words)
        {
            private static string Milder(string text) => text.Replace("must", "could").Trim();

            private static string Notice(string text) => text.Length > 9 ? "Tell in one sentence that this cannot be answered." : "Greet.";

            private async Task<string> RewordAsync(string text) => (await other.CompleteChatAsync("Other words: " + text)).Value.Content[0].Text;

            private async Task<ChatCompletion> SendAsync(string text, string userHash) => (await chat.CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { EndUserId = userHash })).Value;

            public async Task<ChatCompletion> AskAsync(string wish)
            {
                {{statements}}
            }
        }
        """;
}
