// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Wetter.Dienst;

public static class WeatherPersonas
{
    private static readonly Dictionary<string, string> Stimmen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["seemann"] = "Du erklärst das Wetter wie ein alter Seemann, ohne zu fluchen.",
        ["kurz"] = "Du erklärst das Wetter in einem einzigen Satz.",
        ["lehrerin"] = "Du erklärst das Wetter wie eine geduldige Lehrerin und nennst einen Fachbegriff.",
    };

    public static void MapWetter(this WebApplication app)
    {
        app.MapPost("/wetter/{stimme}", async (string stimme, Frage frage, HttpContext http) =>
        {
            if (!Stimmen.TryGetValue(stimme, out var anweisung))
            {
                return Results.NotFound();
            }

            var moderation = http.RequestServices.GetRequiredService<ModerationClient>();
            ModerationResult urteil = await moderation.ClassifyTextAsync(frage.Text, http.RequestAborted);
            if (urteil.Flagged)
            {
                return Results.BadRequest("Diese Frage wird nicht beantwortet.");
            }

            var client = http.RequestServices.GetRequiredService<IChatClient>();
            var antwort = await client.GetResponseAsync(
                [new ChatMessage(ChatRole.System, anweisung), new ChatMessage(ChatRole.User, frage.Text)],
                cancellationToken: http.RequestAborted);
            return antwort.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity()
                : Results.Text("Automatisch von einer KI verfasst:\n" + antwort.Text);
        });
    }
}

public sealed record Frage(string Text);

public static class Windstaerke
{
    private static readonly double[] Grenzen = [0.3, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7];

    public static int Beaufort(double meterProSekunde) => Grenzen.Count(g => meterProSekunde >= g);
}
