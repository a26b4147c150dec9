// scope: UPA4006
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kino.Plakate;

public sealed class PosterRewrite
{
    private const string Images = "https://api.openai.com/v1/images/generations";
    private const string Chat = "https://api.openai.com/v1/chat/completions";

    private readonly HttpClient _http;

    public PosterRewrite(HttpClient http) => _http = http;

    public async Task<string?> PaintAsync(string wish, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync(Images, new { model = "gpt-image-1", prompt = wish, size = "1024x1536" }, ct);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        if (response.IsSuccessStatusCode) return (string?)node?["data"]?[0]?["b64_json"];

        if (response.StatusCode == HttpStatusCode.BadRequest && (string?)node?["error"]?["code"] == "moderation_blocked")
        {
            var milder = await RewordAsync(wish, ct);
            using var again = await _http.PostAsJsonAsync(Images, new { model = "gpt-image-1", prompt = milder, size = "1024x1536" }, ct); // expect-near: UPA4006
            var second = await again.Content.ReadFromJsonAsync<JsonNode>(ct);
            return (string?)second?["data"]?[0]?["b64_json"];
        }
        throw new HttpRequestException("Painting failed", null, response.StatusCode);
    }

    private async Task<string> RewordAsync(string wish, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync(Chat, new
        {
            model = "gpt-4.1-mini",
            messages = new[] { new { role = "user", content = "Say the same picture in different words: " + wish } },
        }, ct);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)node?["choices"]?[0]?["message"]?["content"] ?? wish;
    }
}
