// scope: UPA4002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Forum.Preview;

[ApiController, Route("preview")]
public sealed class PreviewController(ModerationClient moderation, ChatClient chat, ILogger<PreviewController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] string comment, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(comment, ct);
        logger.LogInformation("Moderation: {Flagged}", verdict.Flagged);
        if (verdict.Flagged) return UnprocessableEntity();

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("Correct spelling and commas. Change nothing else."), new UserChatMessage(comment)],
            cancellationToken: ct);
        return Ok(new { corrected = completion.Content[0].Text, aiGenerated = true });
    }
}
