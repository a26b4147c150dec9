// scope: UPA3005
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Gazette.Import;

public sealed record FeedItem(string Url, string Title, string Body);

public sealed class FeedImporter
{
    private readonly HttpClient _http;
    private readonly ILogger _logger;

    public FeedImporter(HttpClient http, ILogger<FeedImporter> logger)
    {
        _http = http;
        _logger = logger;
    }

    public async Task<string[]> TagAsync(FeedItem item, CancellationToken ct)
    {
        var body = new
        {
            model = "claude-haiku-4-5",
            max_tokens = 120,
            system = "Give three to five tags for the article, lower case, separated by commas.",
            messages = new[] { new { role = "user", content = item.Body } },
        };
        _logger.LogInformation("tagging {Url}", item.Url);

        using var response = await _http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", body, ct);
        if (!response.IsSuccessStatusCode)
        {
            _logger.LogWarning("tagging {Url} failed: {Status}, request id {RequestId}",
                item.Url, response.StatusCode, response.Headers.TryGetValues("request-id", out var ids) ? ids.First() : "none");
            return [];
        }

        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        var tags = root.GetProperty("content")[0].GetProperty("text").GetString()!
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _logger.LogInformation("{Count} tags for {Url}", tags.Length, item.Url);
        return tags;
    }
}
