// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using Anthropic;
using Anthropic.Models.Messages;

namespace Hypothek.Web;

[ApiController, Route("hypothek")]
public class HypothekController(AnthropicClient claude) : ControllerBase
{
    [HttpPost("frage")]
    public async Task<IActionResult> Frage([FromBody] string frage)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = "Du erklärst Kunden der Bank, welche Hypothek und Zinsbindung zu ihrer Lage passt.",
            Messages = [new UserMessageParam(frage)],
        });
        Response.Headers["X-AI-Generated"] = "true";
        return Ok(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""))); // expect: UPA1002
    }
}
