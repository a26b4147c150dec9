// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Rehearse.Studio;

public sealed record StudioTurn(string CharacterSheet, string Line, int Pace);

public sealed class PromptParts
{
    private readonly List<string> _rules =
    [
        "You are the partner in a rehearsal of a play.",
        "Give one line back, then wait.",
    ];

    public PromptParts Add(string rule)
    {
        _rules.Add(rule);
        return this;
    }

    public ChatMessage Build() => new(ChatRole.System, string.Join('\n', _rules));
}

[ApiController]
[Route("studio")]
public sealed class PersonaStudio(IChatClient client, ModerationClient moderation) : ControllerBase
{
    [HttpPost("turn")]
    public async Task<IActionResult> Turn([FromBody] StudioTurn turn, CancellationToken cancellation)
    {
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(new[] { turn.CharacterSheet, turn.Line }, cancellation);
        if (verdicts.Any(v => v.Flagged))
        {
            return BadRequest();
        }

        var system = new PromptParts()
            .Add($"Speak at pace {Math.Clamp(turn.Pace, 1, 5)} of 5.")
            .Add("Your character: " + turn.CharacterSheet) // expect-near: UPA4009
            .Build();

        var response = await client.GetResponseAsync([system, new ChatMessage(ChatRole.User, turn.Line)], cancellationToken: cancellation);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? UnprocessableEntity()
            : Ok(new { partner = "AI rehearsal partner", line = response.Text });
    }
}
