// scope: UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Stargazer.Api;

internal static class ReplyText
{
    public const string Declined = "The assistant did not answer this. Please ask the observatory.";

    public static string Of(ChatCompletion completion)
    {
        if (!string.IsNullOrEmpty(completion.Refusal)) return Declined;
        return completion.FinishReason switch
        {
            ChatFinishReason.ContentFilter => Declined,
            ChatFinishReason.Length => completion.Content[0].Text + " …",
            _ => completion.Content[0].Text,
        };
    }
}

[ApiController]
[Route("sky")]
public sealed class SkyController(ChatClient chat) : ControllerBase
{
    [HttpPost("tonight")]
    public async Task<IActionResult> Tonight([FromBody] string place, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You tell people what they can see in the sky tonight without a telescope. Say that you are an AI."),
                new UserChatMessage(place),
            ],
            cancellationToken: ct);
        return Ok(new { text = ReplyText.Of(completion) });
    }
}
