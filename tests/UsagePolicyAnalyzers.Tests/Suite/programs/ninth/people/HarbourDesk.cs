using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<BerthWriter>(client =>
{
    client.BaseAddress = new Uri("https://api.mistral.ai/");
    client.DefaultRequestHeaders.Add("Authorization", "Bearer " + builder.Configuration["Mistral:Key"]);
});

var app = builder.Build();

app.MapGet("/berths/free", (int month) => Results.Ok(BerthBook.FreeIn(month)));

app.MapPost("/berths/questions", async (BerthQuestion question, BerthWriter writer, HttpContext http) =>
{
    if (string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > 600)
        return Results.BadRequest("Please send a question of at most 600 characters.");

    if (!await writer.IsAcceptableAsync(question.Text))
        return Results.BadRequest("The harbour office cannot answer that.");

    var answer = await writer.AnswerAsync(question.Text, BerthBook.FreeIn(DateTime.UtcNow.Month));
    http.Response.Headers["X-Berth-Season"] = "summer";
    return Results.Ok(new { answer, signed = "Harbour office Lindholm" }); // expect: UPA1001
});

app.Run();

public record BerthQuestion(string Text);

public static class BerthBook
{
    private static readonly int[] Free = [14, 15, 15, 12, 7, 2, 0, 0, 5, 11, 14, 15];

    public static int FreeIn(int month) => Free[Math.Clamp(month, 1, 12) - 1];
}

public class BerthWriter(HttpClient http)
{
    private const string Role =
        "You work in the office of a small guest harbour. " +
        "Answer questions about berths, electricity, showers and fees in two or three sentences. " +
        "If a question is about the weather at sea, point to the coast guard forecast.";

    public async Task<bool> IsAcceptableAsync(string text)
    {
        using var response = await http.PostAsJsonAsync("v1/moderations", new { model = "mistral-moderation-latest", input = new[] { text } });
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        return json.RootElement.GetProperty("results")[0].GetProperty("categories").EnumerateObject().All(c => !c.Value.GetBoolean());
    }

    public async Task<string> AnswerAsync(string text, int free)
    {
        var body = new
        {
            model = "mistral-small-latest",
            messages = new object[]
            {
                new { role = "system", content = Role },
                new { role = "user", content = $"Free berths this month: {free}\nQuestion: {text}" },
            },
        };
        using var response = await http.PostAsJsonAsync("v1/chat/completions", body);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
