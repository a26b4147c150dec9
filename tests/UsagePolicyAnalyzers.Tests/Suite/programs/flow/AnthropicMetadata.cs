// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Vereine;

public class SatzungController(AnthropicClient claude, Func<string, string> pseudonym) : Controller
{
    [HttpPost("satzung/erklaeren")]
    public async Task<IActionResult> Erklaeren(string absatz)
    {
        var anfrage = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = "Erkläre den Absatz der Vereinssatzung.",
            Messages = [new UserMessageParam(absatz)],
        };
        anfrage = anfrage with { Metadata = new Metadata { UserID = pseudonym(User.Identity!.Name!) } };
        var m = await claude.Messages.Create(anfrage);
        return Content(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    }
}
