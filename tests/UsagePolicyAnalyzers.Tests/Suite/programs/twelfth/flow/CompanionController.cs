// scope: UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Museum.Companion;

public sealed class TourTurn
{
    public string GuideCharacter { get; set; } = "";
    public string Question { get; set; } = "";
    public int Room { get; set; }
}

[ApiController]
[Route("tour")]
public sealed class CompanionController : ControllerBase
{
    private readonly AnthropicClient _claude;

    public CompanionController(AnthropicClient claude) => _claude = claude;

    [HttpPost("ask")]
    public async Task<ActionResult<string>> Ask(TourTurn turn, CancellationToken ct)
    {
        var system = "You are an AI guide in a museum of clocks and say so when you begin. "
            + $"The visitor stands in room {turn.Room}. "
            + "Speak as the visitor wishes: " + turn.GuideCharacter; // expect-near: UPA4009

        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 400,
            System = system,
            Messages = [new UserMessageParam(turn.Question)],
        }, ct);
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
