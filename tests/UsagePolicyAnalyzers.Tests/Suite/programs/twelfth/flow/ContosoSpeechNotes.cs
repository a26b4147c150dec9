// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Notes.Azure;

public sealed class ContosoSpeechNotes : IDisposable
{
    private const string Deployment = "https://contoso-notes-we.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21";
    private readonly HttpClient _http = new();

    public ContosoSpeechNotes()
    {
        _http.DefaultRequestHeaders.Add("api-key", "edae6fe764b69c296c58c122f0e11136"); // expect: UPA3011
        _http.Timeout = TimeSpan.FromSeconds(90);
    }

    public async Task<string> MinutesAsync(string transcript)
    {
        var body = new JsonObject
        {
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = "Write the minutes: decisions first, then open points with owner." },
                new JsonObject { ["role"] = "user", ["content"] = transcript }),
            ["max_tokens"] = 900,
        };
        using var response = await _http.PostAsJsonAsync(Deployment, body);
        response.EnsureSuccessStatusCode();
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)node?["choices"]?[0]?["message"]?["content"] ?? "";
    }

    public void Dispose() => _http.Dispose();
}
