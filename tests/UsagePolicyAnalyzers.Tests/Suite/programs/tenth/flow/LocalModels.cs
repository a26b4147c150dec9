// scope: UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OpenAI;
using OpenAI.Chat;

namespace Hangar.Offline;

public sealed class LocalModels
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("http://localhost:1234") };

    public LocalModels()
    {
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "lm-studio");
    }

    public static ChatClient Ollama(string model) =>
        new(model, new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public async Task<string> SummarizeAsync(string logbook, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "qwen2.5-7b-instruct",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = "Summarize the maintenance logbook of a glider in five lines." },
                new JsonObject { ["role"] = "user", ["content"] = logbook }),
        };
        using var response = await _http.PostAsJsonAsync("/v1/chat/completions", body, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
    }
}
