// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Vereine;

public class SatzungController(AnthropicClient claude) : Controller
{
    [HttpPost("satzung/erklaeren")]
    public async Task<IActionResult> Erklaeren(string absatz)
    {
        var m = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = "Erkläre den Absatz der Vereinssatzung.",
            Messages = [new UserMessageParam(absatz)],
        });
        ViewData["Hinweis"] = "Diese Erklärung stammt von einer KI.";
        return Content(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    }
}
