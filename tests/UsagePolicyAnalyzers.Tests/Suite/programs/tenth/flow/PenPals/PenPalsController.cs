using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace PenPals;

[ApiController]
[Route("penpals")]
public sealed class PenPalsController(AnthropicClient claude) : ControllerBase
{
    [HttpPost("answer")]
    public async Task<IActionResult> Answer([FromForm] LetterForm form, CancellationToken ct)
    {
        var role = new RoleBuilder()
            .OneAbove(form.Level)
            .Line("What the learner says about themselves", form.AboutMe)
            .Build();

        Message message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4009
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = role,
            Messages = [new UserMessageParam(form.Letter)],
        }, ct);

        if (message.StopReason == StopReason.Refusal) return UnprocessableEntity();
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Ok(new { from = "AI pen pal", text });
    }

    [HttpGet("levels")]
    public IActionResult Levels() => Ok(Enum.GetNames<Level>());
}
