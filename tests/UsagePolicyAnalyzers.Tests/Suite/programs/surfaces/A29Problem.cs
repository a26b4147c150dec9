// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A29;
public class HelpController(IChatClient chat) : Controller
{
    [HttpPost("/help")]
    public async Task<IActionResult> Help(string text)
    {
        try
        {
            var r = await chat.GetResponseAsync("Help: " + text);
            return Ok(r.Text); // expect: UPA1001
        }
        catch (Exception)
        {
            return StatusCode(503, "Our AI assistant is currently not reachable.");
        }
    }
}
