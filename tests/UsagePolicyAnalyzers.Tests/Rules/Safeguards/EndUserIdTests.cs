using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.EndUserIdAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4007.</summary>
public sealed class EndUserIdTests
{
    [Theory]
    [InlineData("var options = new ChatCompletionOptions { Temperature = 0 }; ChatCompletion c = await [|chat.CompleteChatAsync([new UserChatMessage(text)], options)|];")]
    [InlineData("ChatCompletion c = await [|chat.CompleteChatAsync([new UserChatMessage(text)], Options())|];")]
    public Task NothingSaysWhoItIsFor(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Theory]
    [InlineData("var options = new ChatCompletionOptions { EndUserId = user }; ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], options);")]
    [InlineData("var options = new ChatCompletionOptions(); options.EndUserId = user; ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], options);")]
    [InlineData("var options = new ChatCompletionOptions(); Mark(options, user); ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], options);")]
    public Task Set(string statements) => Verify.VerifyAnalyzerAsync(Endpoint(statements));

    [Fact]
    public Task JobsAreForNobody() => Verify.VerifyAnalyzerAsync("""
        using System.Threading.Tasks;
        using OpenAI.Chat;
        class Job(ChatClient chat)
        {
            public Task RunAsync() => chat.CompleteChatAsync([new UserChatMessage("A headline")], new ChatCompletionOptions());
        }
        """);

    // The parameter is of the common base: what is handed over says more.
    [Theory]
    [InlineData("[|service.GetChatMessageContentAsync(text, settings)|]", "")]
    [InlineData("service.GetChatMessageContentAsync(text, settings)", ", User = user")]
    [InlineData("service.GetChatMessageContentAsync(text)", "")]
    public Task SettingsOfAProvider(string call, string set) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Safeguards.EndUserIdAnalyzer>
    {
        TestCode = $$"""
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.SemanticKernel.ChatCompletion;
            using Microsoft.SemanticKernel.Connectors.OpenAI;
            public class Desk(IChatCompletionService service, string user) : ControllerBase
            {
                [HttpPost("ask")]
                public async Task<string> Ask(string text)
                {
                    OpenAIPromptExecutionSettings settings = new() { Temperature = 0{{set}} };
                    return (await {{call}}).ToString();
                }
            }
            """,
        ReferenceAssemblies = UsagePolicyAnalyzers.Testing.ReferenceAssemblies.Default.AddStandIns("Microsoft.SemanticKernel.Core", "Microsoft.SemanticKernel.Connectors.OpenAI"),
    }.RunAsync();

    [Theory]
    [InlineData("return \"works\";", "chat.CompleteChatAsync([new UserChatMessage(\"Say hello.\")], new ChatCompletionOptions())")]
    [InlineData("return reply.Value.Content[0].Text;", "[|chat.CompleteChatAsync([new UserChatMessage(\"Say hello.\")], new ChatCompletionOptions())|]")]
    [InlineData("return \"works\";", "[|chat.CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions())|]")]
    public Task AProbeIsForNobody(string answer, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        public class Health(ChatClient chat) : ControllerBase
        {
            [HttpGet]
            public async Task<string> CheckAsync(string text)
            {
                var reply = await {{call}};
                {{answer}}
            }
        }
        """);

    private static string Endpoint(string statements) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        [ApiController]
        public class Desk(ChatClient chat, string user) : ControllerBase
        {
            private static ChatCompletionOptions Options() => new() { Temperature = 0 };
            private static void Mark(ChatCompletionOptions options, string user) => options.EndUserId = user;
            [HttpPost("ask")]
            public async Task<string> Ask(string text)
            {
                {{statements}}
                return c.Content[0].Text;
            }
        }
        """;
}
