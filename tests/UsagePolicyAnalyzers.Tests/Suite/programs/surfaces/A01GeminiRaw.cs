// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using System.Net.Http.Json;
using System.Text.Json.Nodes;
namespace A01;
public class TripController(IHttpClientFactory f) : Controller
{
    [HttpPost("/trip")]
    public async Task<IActionResult> Plan(string town)
    {
        var http = f.CreateClient();
        var body = new { contents = new[] { new { parts = new[] { new { text = "Plan a day in " + town } } } } };
        var res = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=" + Environment.GetEnvironmentVariable("K"), body);
        var json = JsonNode.Parse(await res.Content.ReadAsStringAsync())!;
        var text = json["candidates"]![0]!["content"]!["parts"]![0]!["text"]!.ToString();
        return Ok(new { plan = text }); // expect: UPA1001
    }
}
