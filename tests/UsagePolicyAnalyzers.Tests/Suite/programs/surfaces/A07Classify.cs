// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A07;
public record Routing(string Queue, double Confidence);
public class MailInController(IChatClient chat) : Controller
{
    [HttpPost("/in")]
    public async Task<IActionResult> In(string body)
    {
        var r = await chat.GetResponseAsync("Name the queue (billing, shipping, other) for this mail, as JSON {queue, confidence}: " + body);
        var routing = System.Text.Json.JsonSerializer.Deserialize<Routing>(r.Text)!;
        return Ok(new { routing.Queue });
    }
}
