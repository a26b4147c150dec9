// scope: UPA4009
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Museum.Audio;

public enum Depth { Brief, Normal, Thorough }

public sealed class HouseStyle
{
    public string Name { get; set; } = "";
    public string Style { get; set; } = "Plain words, present tense.";
}

public interface IExhibits
{
    Task<string?> SheetAsync(int number, CancellationToken ct);
}

public sealed record VisitorQuestion(int Exhibit, string Question, Depth Depth);

public static class MuseumAudio
{
    public static void MapAudio(this IEndpointRouteBuilder app) => app.MapPost("/ask", AskAsync);

    private static async Task<IResult> AskAsync(
        VisitorQuestion asked, IExhibits exhibits, IOptions<HouseStyle> house, IHttpClientFactory clients, CancellationToken ct)
    {
        var sheet = await exhibits.SheetAsync(asked.Exhibit, ct);
        if (sheet is null) return Results.NotFound();

        var system =
            $"You answer visitors of {house.Value.Name} and say that you are an AI guide. {house.Value.Style}\n" +
            $"Language: {CultureInfo.CurrentUICulture.EnglishName}. Depth: {asked.Depth}.\n" +
            $"Answer from the sheet of exhibit {asked.Exhibit} only:\n{sheet}";

        var body = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = system },
                new JsonObject { ["role"] = "user", ["content"] = asked.Question }),
        };
        using var response = await clients.CreateClient("openai").PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return Results.Ok(new { ai = true, text = json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() });
    }
}
