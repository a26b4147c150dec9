// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace AnimeCovers;

public sealed class SafetySetting
{
    [JsonPropertyName("category")] public string Category { get; init; } = "";
    [JsonPropertyName("threshold")] public string Threshold { get; init; } = "";
}

public sealed class GenerateRequest
{
    [JsonPropertyName("contents")] public object[] Contents { get; init; } = [];
    [JsonPropertyName("safetySettings")] public List<SafetySetting> SafetySettings { get; init; } = [];
}

// 表紙の文章を作る
public sealed class CoverText(HttpClient http)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent";

    private static object[] Contents(string text) => [new { parts = new[] { new { text } } }];

    public Task<HttpResponseMessage> BlurbAsync(string title) => http.PostAsJsonAsync(Url, new GenerateRequest
    {
        Contents = Contents($"「{title}」の帯の文を書いてください。"),
        SafetySettings =
        [
            new() { Category = "HARM_CATEGORY_SEXUALLY_EXPLICIT", Threshold = "BLOCK_NONE" }, // expect: UPA4004
        ],
    });

    public Task<HttpResponseMessage> SpineAsync(string title) => http.PostAsJsonAsync(Url, new GenerateRequest
    {
        Contents = Contents($"「{title}」の背表紙の文を書いてください。"),
        SafetySettings = [new() { Category = "HARM_CATEGORY_SEXUALLY_EXPLICIT", Threshold = "BLOCK_MEDIUM_AND_ABOVE" }],
    });
}
