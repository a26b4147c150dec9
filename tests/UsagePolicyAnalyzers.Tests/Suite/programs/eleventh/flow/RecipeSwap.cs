// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kitchen.Swap;

public enum Diet { Any, Vegetarian, Vegan }

public sealed record SwapRequest(string Ingredient, string Dish);

public sealed class TextGate(HttpClient openai)
{
    public async Task<bool> MayPassAsync(string text, CancellationToken ct)
    {
        using var response = await openai.PostAsJsonAsync(
            "https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = text }, ct);
        response.EnsureSuccessStatusCode();
        var verdict = await response.Content.ReadFromJsonAsync<Verdict>(ct);
        return verdict is { Results.Count: > 0 } && verdict.Results.TrueForAll(r => !r.Flagged);
    }

    private sealed record Verdict([property: JsonPropertyName("results")] List<Item> Results);

    private sealed record Item([property: JsonPropertyName("flagged")] bool Flagged);
}

public static class SwapEndpoints
{
    public static void MapSwaps(this IEndpointRouteBuilder app)
    {
        app.MapPost("/swap", async (SwapRequest request, TextGate gate, AnthropicClient claude, CancellationToken ct) =>
        {
            var text = $"What can replace {request.Ingredient} in {request.Dish}?";
            if (!await gate.MayPassAsync(text, ct)) return Results.UnprocessableEntity();
            return Results.Ok(await AskAsync(claude, text));
        });

        app.MapGet("/menu/{persons:int}/{diet}", async (int persons, Diet diet, AnthropicClient claude) =>
            Results.Ok(await AskAsync(claude, $"Suggest a {diet} menu for {persons} persons, three courses.")));
    }

    private static async Task<string> AskAsync(AnthropicClient claude, string text)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
            Messages = [new UserMessageParam(text)],
        });
        return "Written by AI: " + string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
