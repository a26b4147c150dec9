using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Lanterns.Stories;

public sealed class LanternOptions
{
    public string Endpoint { get; set; } = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";
    public int MaxTokens { get; set; } = 900;
}

public sealed class LanternStories(HttpClient http, IOptions<LanternOptions> options)
{
    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    public async Task<string> TellAsync(string motif, CancellationToken ct)
    {
        var settings = new JsonArray();
        foreach (var category in Categories)
        {
            settings.Add(new JsonObject
            {
                ["category"] = category,
                ["threshold"] = "OFF", // expect: UPA4004
            });
        }

        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "Tell a lantern story about " + motif }) }),
            ["generationConfig"] = new JsonObject { ["maxOutputTokens"] = options.Value.MaxTokens },
            ["safetySettings"] = settings,
        };
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(options.Value.Endpoint, content, ct);
        var root = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
        return root?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
