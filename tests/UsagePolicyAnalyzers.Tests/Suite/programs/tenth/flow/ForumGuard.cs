// scope: UPA4003
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Forum.Assist;

public sealed class ForumGuard(HttpClient http, ILogger<ForumGuard> logger)
{
    public async Task<bool> MayPassAsync(string post, CancellationToken ct)
    {
        try
        {
            using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations",
                new { model = "omni-moderation-latest", input = post }, ct);
            response.EnsureSuccessStatusCode();
            using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
            return !json.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
        }
        catch (HttpRequestException e) // expect: UPA4003
        {
            logger.LogWarning(e, "moderation answered with {Status}", e.StatusCode);
            return true;
        }
    }
}

public sealed class ForumAssistant(ForumGuard guard, HttpClient http)
{
    public async Task<string> ReplyAsync(string post, CancellationToken ct)
    {
        if (!await guard.MayPassAsync(post, ct)) return "A moderator will look at this post.";

        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[]
            {
                new { role = "system", content = "You point members of a model railway forum to older threads on the same question." },
                new { role = "user", content = post },
            },
        }, ct);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
