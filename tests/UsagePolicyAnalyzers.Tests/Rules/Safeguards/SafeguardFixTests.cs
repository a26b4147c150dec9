using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.Safeguards;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>What the fixes of UPA4001, UPA4003, UPA4007, UPA4008 and UPA4009 write.</summary>
public sealed class SafeguardFixTests
{
    [Fact]
    public Task CheckIsPutInWithANewConstructorParameter() => CSharpCodeFixVerifier<UnmoderatedInputAnalyzer, UnmoderatedInputFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat", "ChatCompletion c = await [|chat.CompleteChatAsync(text)|];"),
        Controller("ChatClient chat, ModerationClient moderation", """
            if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) return "This text cannot be processed.";
                    ChatCompletion c = await chat.CompleteChatAsync(text);
            """));

    [Fact]
    public Task CheckCoversTheCallsAfterABlockToo() => CSharpCodeFixVerifier<UnmoderatedInputAnalyzer, UnmoderatedInputFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat, ModerationClient moderation", """
            if (text.Length > 2000)
                    {
                        ChatCompletion shorter = await [|chat.CompleteChatAsync("Shorten: " + text)|];
                        return shorter.Content[0].Text;
                    }

                    ChatCompletion c = await chat.CompleteChatAsync(text);
            """),
        Controller("ChatClient chat, ModerationClient moderation", """
            if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) return "This text cannot be processed.";
                    if (text.Length > 2000)
                    {
                        ChatCompletion shorter = await chat.CompleteChatAsync("Shorten: " + text);
                        return shorter.Content[0].Text;
                    }

                    ChatCompletion c = await chat.CompleteChatAsync(text);
            """));

    [Fact]
    public Task FlagIsTakenOut() => CSharpCodeFixVerifier<ModerationBypassAnalyzer, ModerationBypassFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat, ModerationClient moderation, bool strict", """
            if ([|strict|] && (await moderation.ClassifyTextAsync(text)).Value.Flagged) return "";
                    ChatCompletion c = await chat.CompleteChatAsync(text);
            """),
        Controller("ChatClient chat, ModerationClient moderation, bool strict", """
            if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) return "";
                    ChatCompletion c = await chat.CompleteChatAsync(text);
            """));

    [Fact]
    public Task IdentifierIsSetFromTheSignedInUser() => CSharpCodeFixVerifier<EndUserIdAnalyzer, EndUserIdFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat", """
            var options = new ChatCompletionOptions { Temperature = 0 };
                    ChatCompletion c = await [|chat.CompleteChatAsync([new UserChatMessage(text)], options)|];
            """),
        Controller("ChatClient chat", usings: "using UsagePolicy.Safeguards;\n", statements: """
            var options = new ChatCompletionOptions { EndUserId = UserIdentifier.Hash(User?.Identity?.Name), Temperature = 0 };
                    ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], options);
            """));

    [Fact]
    public Task RefusalIsHandled() => CSharpCodeFixVerifier<UnreadRefusalAnalyzer, UnreadRefusalFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat", "ChatCompletion c = await [|chat.CompleteChatAsync(text)|];"),
        Controller("ChatClient chat", """
            ChatCompletion c = await chat.CompleteChatAsync(text);
                    if (c.FinishReason == ChatFinishReason.ContentFilter) return "No answer can be given.";
            """));

    [Fact]
    public Task TextMovesIntoAUserMessage() => CSharpCodeFixVerifier<InputAsInstructionsAnalyzer, InputAsInstructionsFix>.VerifyCodeFixAsync(
        Controller("ChatClient chat", "ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage($\"Obey {[|text|]}.\"), new UserChatMessage(\"Go.\"));"),
        Controller("ChatClient chat", "ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage($\"Obey (see the user's message).\"), new UserChatMessage(text), new UserChatMessage(\"Go.\"));"));

    private static string Controller(string parameters, string statements, string usings = "") => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        {{usings}}
        [ApiController]
        public class Desk({{parameters}}) : ControllerBase
        {
            [HttpPost("ask")]
            public async Task<string> Ask([FromBody] string text)
            {
                {{statements}}
                return c.Content[0].Text;
            }
        }
        """;
}
