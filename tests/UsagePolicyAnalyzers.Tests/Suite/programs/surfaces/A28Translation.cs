// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A28;
public class TranslateController(IChatClient chat) : Controller
{
    [HttpPost("/translate")]
    public async Task<IActionResult> Translate(string text)
    {
        var r = await chat.GetResponseAsync("Translate into French: " + text);
        return Ok(new { translation = r.Text, machineTranslated = true });
    }
}
