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

    [RoslynFact("4.8")]
    public Task Fix_All_marks_each_method_once() => CSharpCodeFixVerifier<UndisclosedReplyAnalyzer, DisclosureMarkFix>.VerifyCodeFixAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;

        [Route("desk")]
        public class DeskController(ChatClient chat) : Controller
        {
            [HttpPost("a")]
            public async Task<IActionResult> Ask(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync(question);
                return {|UPA1001:Content(c.Content[0].Text)|};
            }

            [HttpPost("b")]
            public async Task<IActionResult> Explain(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Explain: " + question);
                return {|UPA1001:Content(c.Content[0].Text)|};
            }

            [HttpPost("c")]
            public async Task<IActionResult> Sum(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Sum up: " + question);
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
            [HttpPost("a")]
            public async Task<IActionResult> Ask(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync(question);
                return Content(c.Content[0].Text);
            }

            [AiDisclosure("where it is shown")]
            [HttpPost("b")]
            public async Task<IActionResult> Explain(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Explain: " + question);
                return Content(c.Content[0].Text);
            }

            [AiDisclosure("where it is shown")]
            [HttpPost("c")]
            public async Task<IActionResult> Sum(string question)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Sum up: " + question);
                return Content(c.Content[0].Text);
            }
        }
        """);
}
