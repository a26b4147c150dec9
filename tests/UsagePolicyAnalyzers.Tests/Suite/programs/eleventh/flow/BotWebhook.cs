// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Garten.Bot;

[ApiController]
[Route("telegram")]
public sealed class BotWebhook(IHttpClientFactory factory, IConfiguration configuration) : ControllerBase
{
    [HttpPost("update")]
    public async Task<IActionResult> Update([FromBody] JsonElement update)
    {
        if (!update.TryGetProperty("message", out var message) || !message.TryGetProperty("text", out var text)) return Ok();
        var chatId = message.GetProperty("chat").GetProperty("id").GetInt64();
        var reply = text.GetString() == "/start"
            ? "Hello! I am an AI and answer questions about your garden."
            : await AskAsync(text.GetString()!); // expect: UPA4001

        var telegram = factory.CreateClient("telegram");
        await telegram.PostAsJsonAsync($"/bot{configuration["Telegram:Token"]}/sendMessage", new { chat_id = chatId, text = reply });
        return Ok();
    }

    private async Task<string> AskAsync(string question)
    {
        var http = factory.CreateClient("openai");
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4.1-mini",
            messages = new[]
            {
                new { role = "system", content = "You answer questions of hobby gardeners. Prefer remedies without chemistry." },
                new { role = "user", content = question },
            },
        });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
