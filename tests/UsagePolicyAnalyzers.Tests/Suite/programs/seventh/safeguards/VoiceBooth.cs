using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Booth.Voices;

public sealed record BoothTurn(string Manner, string Line);

public sealed class BoothOptionsBuilder
{
    private readonly List<string> _rules = ["You are the guide of a photo booth.", "Keep every answer below thirty words."];

    public BoothOptionsBuilder WithRule(string rule)
    {
        _rules.Add(rule);
        return this;
    }

    public ChatOptions Build() => new() { Instructions = string.Join('\n', _rules), Temperature = 0.7f };
}

[ApiController]
[Route("booth")]
public sealed class BoothController(IChatClient client, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(BoothTurn turn, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(turn.Manner + "\n" + turn.Line, ct);
        if (verdict.Flagged) return BadRequest("Smile and try again.");

        var options = new BoothOptionsBuilder()
            .WithRule("Speak English.")
            .WithRule("Manner of speaking: " + turn.Manner) // expect-near: UPA4009
            .Build();
        var response = await client.GetResponseAsync(turn.Line, options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity();
        return Ok(new { AiGenerated = true, response.Text });
    }
}
