// scope: UPA4007
#pragma warning disable OPENAI001
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;
using OpenAI.Responses;

namespace Ruderclub.Desk;

[ApiController]
[Route("club")]
public sealed class ClubDesk(ResponsesClient responses, AnthropicClient claude, ImageClient images) : ControllerBase
{
    private string Member => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(User.FindFirstValue(ClaimTypes.NameIdentifier)!)));

    [HttpPost("plan")]
    public async Task<ActionResult<string>> Plan([FromBody] string wish)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(wish)])
        {
            Instructions = "You plan rowing sessions. Say that you are an AI.",
        };
        options.SafetyIdentifier = Member;
        ResponseResult result = await responses.CreateResponseAsync(options);
        return result.GetOutputText();
    }

    [HttpPost("song")]
    public async Task<ActionResult<string>> Song([FromBody] string boat)
    {
        var parameters = new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            Messages = [new UserMessageParam("Write a song of one verse for the boat " + boat)],
            Metadata = new Metadata { UserID = Member },
        };
        var message = await claude.Messages.Create(parameters);
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    [HttpPost("pennant")]
    public async Task<IActionResult> Pennant([FromBody] string colours)
    {
        GeneratedImage image = await images.GenerateImageAsync(
            "A pennant of a rowing club in " + colours, new ImageGenerationOptions { EndUserId = Member });
        return File(image.ImageBytes.ToArray(), "image/png");
    }
}
