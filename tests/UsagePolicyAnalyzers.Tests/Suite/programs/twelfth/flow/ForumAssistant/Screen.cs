// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace ForumAssistant;

public interface IContentScreen
{
    Task<bool> IsAcceptableAsync(string text, CancellationToken ct);
}

public sealed class OpenAIContentScreen : IContentScreen
{
    private readonly HttpClient _http;

    public OpenAIContentScreen(HttpClient http) => _http = http;

    private sealed record Answer([property: JsonPropertyName("results")] List<Verdict> Results);

    private sealed record Verdict([property: JsonPropertyName("flagged")] bool Flagged);

    public async Task<bool> IsAcceptableAsync(string text, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync(
            "https://api.openai.com/v1/moderations",
            new { model = "omni-moderation-latest", input = text },
            ct);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<Answer>(ct);
        return answer is { Results.Count: > 0 } && answer.Results.TrueForAll(r => !r.Flagged);
    }
}
