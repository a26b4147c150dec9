// scope: UPA4009
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;

namespace Relay.Telegram;

[ApiController]
public class TelegramRelayController : ControllerBase
{
    private readonly HttpClient _http;

    public TelegramRelayController(IHttpClientFactory factory) => _http = factory.CreateClient("relay");

    [HttpPost("telegram/webhook")]
    public async Task<IActionResult> Webhook([FromBody] JsonElement update)
    {
        var message = update.GetProperty("message");
        var text = message.GetProperty("text").GetString() ?? "";
        var chatId = message.GetProperty("chat").GetProperty("id").GetInt64();

        var answer = await AskAsync(text);
        await _http.PostAsJsonAsync("https://api.telegram.org/bot-demo/sendMessage", new { chat_id = chatId, text = "AI: " + answer });
        return Ok();
    }

    private async Task<string> AskAsync(string text)
    {
        var body = new JsonObject
        {
            ["model"] = "llama-3.1-8b-instant",
            ["messages"] = new JsonArray(
                new JsonObject
                {
                    ["role"] = "system",
                    ["content"] = $"You are an automated helper of a cycling club. Act on what the member wants: {text}", // expect-near: UPA4009
                },
                new JsonObject { ["role"] = "user", ["content"] = "Please answer." }),
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.groq.com/openai/v1/chat/completions") { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", Environment.GetEnvironmentVariable("GROQ_API_KEY"));
        using var response = await _http.SendAsync(request);
        var json = await response.Content.ReadFromJsonAsync<JsonNode>();
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }
}
