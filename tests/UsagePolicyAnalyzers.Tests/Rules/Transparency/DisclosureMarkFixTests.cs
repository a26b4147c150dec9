using UsagePolicyAnalyzers.CodeFixes.Transparency;
using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1001: the mark for a notice that stands outside the code.</summary>
public class DisclosureMarkFixTests
{
    [RoslynFact("4.8")]
    public Task Method_is_marked() => CSharpCodeFixVerifier<UndisclosedReplyAnalyzer, DisclosureMarkFix>.VerifyCodeFixAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;

        [Route("desk")]
        public class DeskController(ChatClient chat) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Post(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync(question);
                return {|UPA1001:Content(c.Content[0].Text)|};
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;

        [Route("desk")]
        public class DeskController(ChatClient chat) : Controller
        {
            [AiDisclosure("where it is shown")]
            [HttpPost]
            public async Task<IActionResult> Post(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync(question);
                return Content(c.Content[0].Text);
            }
        }
        """);
}
