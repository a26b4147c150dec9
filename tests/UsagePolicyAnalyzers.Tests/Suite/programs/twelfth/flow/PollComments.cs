// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Townhall.Polls;

public sealed record PollComment(int PollId, string Text);

public static class PollComments
{
    public static void MapPollComments(this WebApplication app)
    {
        app.MapPost("/polls/comments/rephrase", async (PollComment comment, IHttpClientFactory factory, ILoggerFactory loggers, CancellationToken ct) =>
        {
            var log = loggers.CreateLogger("polls");
            var http = factory.CreateClient("openai");

            using var moderation = await http.PostAsJsonAsync( // expect-near: UPA4002
                "https://api.openai.com/v1/moderations",
                new JsonObject { ["model"] = "omni-moderation-latest", ["input"] = comment.Text },
                ct);
            var verdict = JsonNode.Parse(await moderation.Content.ReadAsStringAsync(ct));
            log.LogInformation("moderation of a comment on poll {Poll}: {Flagged}", comment.PollId, verdict?["results"]?[0]?["flagged"]);

            using var rephrased = await http.PostAsJsonAsync(
                "https://api.openai.com/v1/chat/completions",
                new JsonObject
                {
                    ["model"] = "gpt-4o-mini",
                    ["messages"] = new JsonArray(
                        new JsonObject { ["role"] = "system", ["content"] = "Rephrase the comment so that it is one polite sentence." },
                        new JsonObject { ["role"] = "user", ["content"] = comment.Text }),
                },
                ct);
            var node = JsonNode.Parse(await rephrased.Content.ReadAsStringAsync(ct));
            return Results.Ok(new { text = (string?)node?["choices"]?[0]?["message"]?["content"], source = "AI" });
        });
    }
}
