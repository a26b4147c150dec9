// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Oriole.Slogans;

public sealed record ModerationItem([property: JsonPropertyName("flagged")] bool Flagged);

public sealed record ModerationAnswer([property: JsonPropertyName("results")] ModerationItem[] Results);

public interface IRemoteScreen
{
    Task<bool> IsBlockedAsync(string text, CancellationToken ct);
}

public sealed class RemoteScreen(HttpClient http, ILogger<RemoteScreen> logger) : IRemoteScreen
{
    public async Task<bool> IsBlockedAsync(string text, CancellationToken ct)
    {
        try
        {
            using var response = await http.PostAsJsonAsync(
                "https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = text }, ct);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<ModerationAnswer>(ct);
            return answer is null || answer.Results.Any(r => r.Flagged);
        }
        catch (HttpRequestException e) // expect: UPA4003
        {
            logger.LogError("screening failed with {Status}", e.StatusCode);
            return false;
        }
    }
}

public sealed class SloganJob(HttpClient http, IRemoteScreen screen)
{
    public async Task<IReadOnlyList<string>> WriteAsync(IEnumerable<string> products, CancellationToken ct)
    {
        var slogans = new List<string>();
        foreach (var product in products)
        {
            if (await screen.IsBlockedAsync(product, ct)) continue;
            using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
            {
                model = "gpt-4o-mini",
                messages = new[] { new { role = "user", content = "One slogan for this hand-made product: " + product } },
            }, ct);
            slogans.Add(await response.Content.ReadAsStringAsync(ct));
        }
        return slogans;
    }
}
