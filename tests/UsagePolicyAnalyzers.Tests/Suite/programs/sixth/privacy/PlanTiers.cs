// scope: UPA4002, UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI.Moderations;

namespace Sketchpad.Tiers;

public sealed record SketchRequest(string Idea, bool Premium);

[ApiController]
[Route("sketches")]
public sealed class SketchController(IChatClient client, ModerationClient moderation, IConfiguration configuration) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Describe(SketchRequest request, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(request.Idea, ct);
        if (verdict.Flagged) return BadRequest("This idea cannot be drawn.");

        var options = new ChatOptions { ModelId = request.Premium ? "gpt-4.1" : "gpt-4.1-mini" };
        if (!request.Premium) options.MaxOutputTokens = 150;
        var response = await client.GetResponseAsync("Describe a sketch of: " + request.Idea, options, ct);

        // the reply is looked at once more where the editors wish so
        if (configuration.GetValue<bool>("Sketches:CheckReplies"))
        {
            ModerationResult second = await moderation.ClassifyTextAsync(response.Text, ct);
            if (second.Flagged) return NoContent();
        }
        return Ok(new { aiGenerated = true, response.Text });
    }
}
