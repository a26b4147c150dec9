// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Raw.Verdicts;

public static class RhymeRoutes
{
    public static void MapRhymes(this IEndpointRouteBuilder app)
    {
        app.MapPost("/rhymes", async (RhymeWish wish, IHttpClientFactory f) =>
        {
            var http = f.CreateClient("openai");
            using var check = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = wish.Text });
            using var doc = JsonDocument.Parse(await check.Content.ReadAsStringAsync());
            var flagged = doc.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
            if (flagged) return Results.StatusCode(422);
            return Results.Text(await RhymeAsync(http, wish.Text));
        });

        app.MapPost("/rhymes/fast", async (RhymeWish wish, IHttpClientFactory f) =>
        {
            var http = f.CreateClient("openai");
            using var check = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = wish.Text }); // expect-near: UPA4002
            check.EnsureSuccessStatusCode();
            return Results.Text(await RhymeAsync(http, wish.Text));
        });
    }

    private static async Task<string> RhymeAsync(HttpClient http, string text)
    {
        using var res = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
            new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = "Make a rhyme: " + text } } });
        using var doc = JsonDocument.Parse(await res.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}

public sealed record RhymeWish(string Text);
