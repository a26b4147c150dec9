// scope: UPA4004
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;

namespace Theatre.Stage;

public sealed record ImageRequest
{
    [JsonPropertyName("model")] public string Model { get; init; } = "gpt-image-1";
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("size")] public string Size { get; init; } = "1536x1024";
    [JsonPropertyName("quality")] public string Quality { get; init; } = "medium";
    [JsonPropertyName("moderation")] public string Moderation { get; init; } = "auto";
}

public sealed class SceneRenderer(HttpClient http, IConfiguration configuration)
{
    public async Task<string> RenderAsync(string scene, CancellationToken ct)
    {
        var body = new ImageRequest
        {
            Prompt = "Sketch of a stage set, seen from the third row: " + scene,
            Moderation = "low", // expect-near: UPA4004
        };

        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/images/generations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["OpenAI:Key"]);
        request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(ct);
    }
}
