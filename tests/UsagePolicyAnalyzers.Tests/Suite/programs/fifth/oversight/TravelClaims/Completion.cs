using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Travel.Claims;

public interface ICompletion
{
    Task<string> CompleteAsync(string text);
}

internal sealed class HttpCompletion(HttpClient http) : ICompletion
{
    public async Task<string> CompleteAsync(string text)
    {
        var body = new { model = "claude-haiku-4-5", max_tokens = 200, messages = new[] { new { role = "user", content = text } } };
        var response = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", body);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        return node?["content"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
