using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Clinic.Intake;

public interface IPromptRunner { Task<string> RunAsync(string rules, string input); }

public class PromptRunner(HttpClient http) : IPromptRunner
{
    public async Task<string> RunAsync(string rules, string input)
    {
        var body = new JsonObject
        {
            ["model"] = "gpt-4o",
            ["messages"] = new JsonArray(Message("system", rules), Message("user", input)),
        };
        var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
        var json = await response.Content.ReadFromJsonAsync<JsonNode>();
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };
}
