// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Sagen.Lesen;

public sealed class LegendReader(HttpClient http)
{
    public async Task<string> ReadAsync(string valley, CancellationToken ct)
    {
        var body = new
        {
            contents = new[] { new { parts = new[] { new { text = $"Retell a legend of the valley {valley} for a walk with families." } } } },
            safetySettings = new[]
            {
                new { category = "HARM_CATEGORY_HARASSMENT", threshold = "BLOCK_LOW_AND_ABOVE" },
                new { category = "HARM_CATEGORY_DANGEROUS_CONTENT", threshold = "BLOCK_MEDIUM_AND_ABOVE" },
            },
            generationConfig = new { temperature = 0.4, thinkingConfig = new { thinkingBudget = 0 } },
        };
        using var response = await http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", body, ct);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        if ((string?)node?["promptFeedback"]?["blockReason"] is not null) return "";
        return (string?)node?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
