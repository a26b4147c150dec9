// scope: UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Wine;

[ApiController, Route("wine")]
public class WineController(ChatClient chat) : ControllerBase
{
    [HttpGet("{dish}")]
    public async Task<ActionResult<object>> Pair(string dish)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which wine goes with " + dish + "?");
        return new { aiGenerated = true, text = c.Content[0].Text }; // expect-near: UPA4008
    }
}
