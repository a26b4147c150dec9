// scope: UPA4006
using System.Net.Http.Json;
using System.Text.Json;

namespace Stickers.Shop;

public sealed class CaptionService(IHttpClientFactory factory)
{
    public async Task<string> CaptionAsync(string idea, CancellationToken ct)
    {
        var messages = new[]
        {
            new { role = "system", content = "You write captions of at most six words for laptop stickers." },
            new { role = "user", content = idea },
        };

        var first = await SendAsync("https://api.openai.com/v1/chat/completions", "gpt-4o-mini", messages, ct);
        if (first.GetProperty("finish_reason").GetString() != "content_filter")
        {
            return TextOf(first);
        }

        var second = await SendAsync("https://openrouter.ai/api/v1/chat/completions", "nousresearch/hermes-3", messages, ct); // expect-near: UPA4006
        return TextOf(second);
    }

    private async Task<JsonElement> SendAsync(string url, string model, object messages, CancellationToken ct)
    {
        using var http = factory.CreateClient(new Uri(url).Host);
        using var response = await http.PostAsJsonAsync(url, new { model, messages, max_tokens = 40 }, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0];
    }

    private static string TextOf(JsonElement choice) => choice.GetProperty("message").GetProperty("content").GetString() ?? "";
}
