// scope: UPA4004
using System.Text.Json.Serialization;
using System.Net.Http.Json;

namespace Theatre.Scripts;

public sealed record SafetySetting(
    [property: JsonPropertyName("category")] string Category,
    [property: JsonPropertyName("threshold")] string Threshold);

public sealed class GenerateRequest
{
    [JsonPropertyName("contents")]
    public required object[] Contents { get; init; }

    [JsonPropertyName("safetySettings")]
    public IReadOnlyList<SafetySetting> SafetySettings { get; init; } = [];
}

public sealed class SceneWriter(HttpClient http)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";

    public async Task<string> WriteAsync(string outline, CancellationToken ct)
    {
        var request = new GenerateRequest
        {
            Contents = [new { role = "user", parts = new[] { new { text = "Write the dialogue of a stage scene from this outline:\n" + outline } } }],
            SafetySettings =
            [
                new SafetySetting("HARM_CATEGORY_DANGEROUS_CONTENT", "BLOCK_NONE"), // expect-near: UPA4004
            ],
        };
        using var response = await http.PostAsJsonAsync(Url, request, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(ct);
    }
}
