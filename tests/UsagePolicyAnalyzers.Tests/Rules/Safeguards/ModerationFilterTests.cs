using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Safeguards.UnmoderatedInputAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>Checks that stand around an action.</summary>
public sealed class ModerationFilterTests
{
    [Theory]
    [InlineData("if ((await moderation.ClassifyTextAsync((string)context.ActionArguments[\"wish\"]!)).Value.Flagged) return;", "chat.CompleteChatAsync(wish)")]
    [InlineData("await moderation.ClassifyTextAsync((string)context.ActionArguments[\"wish\"]!);", "[|chat.CompleteChatAsync(wish)|]")]
    public Task ActionBehindAFilterThatAnAttributeNames(string check, string call) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using OpenAI.Chat;
        using OpenAI.Moderations;
        [AttributeUsage(AttributeTargets.Method)]
        class CheckedAttribute() : TypeFilterAttribute(typeof(CheckedFilter));
        class CheckedFilter(ModerationClient moderation) : IAsyncActionFilter
        {
            public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
            {
                {{check}}
                await next();
            }
        }
        [ApiController]
        public class WishController(ChatClient chat) : ControllerBase
        {
            [HttpPost, Checked]
            public async Task<string> Post(string wish)
            {
                ChatCompletion c = await {{call}};
                return c.Content[0].Text;
            }
        }
        """);
}
