// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Fanclub.Forum;

public sealed record ModerationReply([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("results")] List<ModerationItem> Results);

public sealed record ModerationItem(
    [property: JsonPropertyName("flagged")] bool Flagged,
    [property: JsonPropertyName("category_scores")] Dictionary<string, double> Scores);

public sealed class OpenAiHttp(HttpClient http, ILogger<OpenAiHttp> logger)
{
    public async Task<string> SummarizeThreadAsync(string thread)
    {
        var moderation = await ModerateAsync(); // expect-near: UPA4002
        if (moderation is not null)
        {
            var top = moderation.Results.SelectMany(r => r.Scores).MaxBy(s => s.Value);
            logger.LogInformation("moderation {Id}: {Flagged} flagged, top {Category} {Score:0.00}",
                moderation.Id, moderation.Results.Count(r => r.Flagged), top.Key, top.Value);
        }

        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            temperature = 0.3,
            messages = new object[]
            {
                new { role = "system", content = "Summarize a forum thread in five sentences for the weekly round-up draft." },
                new { role = "user", content = thread },
            },
        });
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();

        async Task<ModerationReply?> ModerateAsync()
        {
            using var reply = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = thread });
            return reply.IsSuccessStatusCode ? await reply.Content.ReadFromJsonAsync<ModerationReply>() : null;
        }
    }
}
