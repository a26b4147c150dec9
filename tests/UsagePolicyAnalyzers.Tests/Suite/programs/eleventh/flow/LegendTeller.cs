// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Sagen;

public sealed class LegendTeller
{
    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    private readonly HttpClient _http;

    public LegendTeller(HttpClient http) => _http = http;

    public async Task<string> TellAsync(string valley, CancellationToken ct)
    {
        var settings = new JsonArray();
        foreach (var category in Categories)
        {
            var entry = new JsonObject();
            entry["category"] = category;
            entry["threshold"] = "OFF"; // expect: UPA4004
            settings.Add(entry);
        }

        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject
            {
                ["parts"] = new JsonArray(new JsonObject { ["text"] = $"Retell a legend of the valley {valley} in three hundred words." }),
            }),
            ["safetySettings"] = settings,
            ["generationConfig"] = new JsonObject { ["temperature"] = 0.9 },
        };
        using var response = await _http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", body, ct);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)node?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
