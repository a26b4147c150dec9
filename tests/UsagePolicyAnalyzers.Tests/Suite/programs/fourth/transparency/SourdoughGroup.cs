// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crumb.Web;

public sealed record DoughQuestion(string Text, int HydrationPercent);

public static class DoughRoutes
{
    public static RouteGroupBuilder MapDough(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/dough").WithTags("baking");

        group.MapPost("/ask", async (DoughQuestion q, IHttpClientFactory factory, CancellationToken ct) =>
        {
            using var http = factory.CreateClient();
            using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
            {
                model = "gpt-4o-mini",
                messages = new object[]
                {
                    new { role = "system", content = "You help hobby bakers with their dough. Two short paragraphs." },
                    new { role = "user", content = $"Hydration {q.HydrationPercent} %. {q.Text}" }
                }
            }, ct);
            response.EnsureSuccessStatusCode();
            var node = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
            var tip = (string?)node?["choices"]?[0]?["message"]?["content"] ?? "";
            return Results.Text(tip); // expect: UPA1001
        });

        group.MapGet("/flours", () => Results.Json(new[] { "rye", "spelt", "wheat" }));
        return group;
    }
}
