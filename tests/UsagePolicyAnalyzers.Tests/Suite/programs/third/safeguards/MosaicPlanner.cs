// scope: UPA4007
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Mosaic.Planner;

[ApiController, Route("mosaic")]
public sealed class MosaicController(ChatClient chat) : ControllerBase
{
    private string UserHash() => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous")));

    [HttpGet("whoami")]
    public IActionResult WhoAmI() => Ok(UserHash()[..8]);

    [HttpPost("plan")]
    public async Task<IActionResult> Plan([FromBody] string wishes, CancellationToken ct)
    {
        var options = new ChatCompletionOptions
        {
            Temperature = 0.4f,
            MaxOutputTokenCount = 500,
        };
        ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4007
            [new SystemChatMessage("Plan a floor mosaic: colours, pattern, number of tiles."), new UserChatMessage(wishes)],
            options, ct);
        return Ok(new { plan = completion.Content[0].Text, aiGenerated = true });
    }
}
