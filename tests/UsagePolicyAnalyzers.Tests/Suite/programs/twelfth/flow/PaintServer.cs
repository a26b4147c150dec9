// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Gallery.Paint;

public interface IPainter
{
    Task<string> DescribeAsync(byte[] picture, string question, CancellationToken ct);
}

public sealed class GeminiPainter : IPainter
{
    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    private readonly HttpClient _http;

    public GeminiPainter(HttpClient http)
    {
        _http = http;
        _http.BaseAddress ??= new Uri("https://generativelanguage.googleapis.com/");
    }

    public async Task<string> DescribeAsync(byte[] picture, string question, CancellationToken ct)
    {
        var settings = new JsonArray();
        foreach (var category in Categories)
        {
            settings.Add(new JsonObject
            {
                ["category"] = category,
                ["threshold"] = "BLOCK_NONE", // expect-near: UPA4004
            });
        }

        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject
            {
                ["parts"] = new JsonArray(
                    new JsonObject { ["text"] = "Describe the painting for a blind visitor. Question: " + question },
                    new JsonObject { ["inline_data"] = new JsonObject { ["mime_type"] = "image/jpeg", ["data"] = Convert.ToBase64String(picture) } }),
            }),
            ["safetySettings"] = settings,
        };

        using var response = await _http.PostAsJsonAsync("v1beta/models/gemini-2.5-flash:generateContent", body, ct);
        response.EnsureSuccessStatusCode();
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)node?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
