// scope: UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Wine;

[ApiController, Route("wine")]
public class WineController(ChatClient chat) : ControllerBase
{
    [HttpGet("{dish}")]
    public async Task<IActionResult> Pair(string dish)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which wine goes with " + dish + "?");
        return c switch
        {
            { FinishReason: ChatFinishReason.ContentFilter } or { Refusal.Length: > 0 } => UnprocessableEntity(new { aiGenerated = true, error = "refused" }),
            _ => Ok(new { aiGenerated = true, text = c.Content[0].Text }),
        };
    }
}
