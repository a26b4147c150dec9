// scope: UPA4001, UPA4002, UPA4003
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Karaoke.Api;

public sealed record Dedication(string Song, string Words);
public sealed record Announcement(string Text, bool Ai);

public sealed class OpenAiHttp(HttpClient http, ILogger<OpenAiHttp> logger)
{
    private const string Root = "https://api.openai.com/v1";

    public async Task<bool> IsFlaggedAsync(string text, CancellationToken ct)
    {
        try
        {
            var json = await PostAsync("/moderations", new { model = "omni-moderation-latest", input = text }, ct);
            return json["results"]![0]!["flagged"]!.GetValue<bool>();
        }
        catch (HttpRequestException e)
        {
            logger.LogError(e, "moderation is not reachable");
            return true;
        }
    }

    public async Task<string> CompleteAsync(string role, string text, string user, CancellationToken ct)
    {
        var json = await PostAsync("/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new object[] { new { role = "system", content = role }, new { role = "user", content = text } },
            max_tokens = 90,
            user,
        }, ct);
        return json["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    private async Task<JsonNode> PostAsync(string path, object body, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync(Root + path, body, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonNode>(ct) ?? throw new HttpRequestException("empty answer");
    }
}

[ApiController]
[Route("dedications")]
public sealed class KaraokeRequests(OpenAiHttp openAi) : ControllerBase
{
    private const string Role = """
        You write announcements for a karaoke evening.
        One sentence, cheerful, no brands. Name the song.
        """;

    [HttpPost]
    public async Task<ActionResult<Announcement>> Announce([FromBody] Dedication dedication, CancellationToken ct)
    {
        if (dedication.Words is not { Length: > 0 and < 300 } || dedication.Song is not { Length: > 0 and < 120 })
            return BadRequest("Please name a song and a few words.");

        var text = dedication.Song + "\n" + dedication.Words;
        if (await openAi.IsFlaggedAsync(text, ct))
            return UnprocessableEntity("These words cannot be announced.");

        return new Announcement(await openAi.CompleteAsync(Role, text, HttpContext.Session.Id, ct), Ai: true);
    }
}
