using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Manga.Shelf;

public sealed class SafetyRule
{
    [JsonPropertyName("category")]
    public required string Category { get; init; }

    [JsonPropertyName("threshold")]
    public required string Threshold { get; init; }
}

public sealed class GeminiBody
{
    [JsonPropertyName("contents")]
    public required object[] Contents { get; init; }

    [JsonPropertyName("safetySettings")]
    public List<SafetyRule> SafetySettings { get; } = [];
}

public sealed class MangaShelf(HttpClient http)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent";

    /// <summary>Writes the shelf cards of a bookshop: あらすじを三行にまとめる。</summary>
    public async Task<string> CardAsync(string synopsis, CancellationToken ct)
    {
        var body = new GeminiBody
        {
            Contents = [new { parts = new[] { new { text = "あらすじを三行にまとめてください。\n" + synopsis } } }],
        };
        body.SafetySettings.Add(new SafetyRule { Category = "HARM_CATEGORY_HARASSMENT", Threshold = "BLOCK_MEDIUM_AND_ABOVE" });
        body.SafetySettings.Add(new SafetyRule
        {
            Category = "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            Threshold = "BLOCK_NONE", // expect: UPA4004
        });

        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(Url, content, ct);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
        return json.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}
