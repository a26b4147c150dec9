// scope: UPA4006
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kino.Queue;

public sealed class WishRejectedException(string message) : Exception(message);

public sealed class PosterQueue
{
    private const string Images = "https://api.openai.com/v1/images/generations";
    private readonly HttpClient _http;

    public PosterQueue(HttpClient http) => _http = http;

    public async Task<string?> PaintAsync(string wish, CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var response = await _http.PostAsJsonAsync(Images, new { model = "gpt-image-1", prompt = wish, size = "1024x1536" }, ct);
            if (response.StatusCode == HttpStatusCode.TooManyRequests && attempt < 4)
            {
                await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(5 << attempt), ct);
                continue;
            }

            var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
            if (response.IsSuccessStatusCode) return (string?)node?["data"]?[0]?["b64_json"];
            if ((string?)node?["error"]?["code"] == "moderation_blocked")
                throw new WishRejectedException("This picture cannot be painted. Please describe another one.");
            throw new HttpRequestException("Painting failed", null, response.StatusCode);
        }
    }
}
