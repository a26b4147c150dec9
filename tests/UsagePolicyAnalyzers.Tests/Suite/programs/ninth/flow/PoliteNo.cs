// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Velo.Werkstatt;

public sealed record Frage(string Text, string Konto);

public sealed record Wahl([property: JsonPropertyName("finish_reason")] string Grund, [property: JsonPropertyName("message")] Nachricht Nachricht);

public sealed record Nachricht([property: JsonPropertyName("content")] string? Text, [property: JsonPropertyName("refusal")] string? Ablehnung);

public sealed record Ergebnis([property: JsonPropertyName("choices")] IReadOnlyList<Wahl> Wahlen);

public sealed class WerkstattModell(HttpClient http, ILogger<WerkstattModell> protokoll)
{
    private const string Rolle = "Du beantwortest Fragen zur Fahrradreparatur in vier Sätzen.";

    public async Task<string> AntworteAsync(Frage frage, string kontoHash, CancellationToken abbruch)
    {
        var wahl = await SendeAsync(Rolle, frage.Text, kontoHash, abbruch);
        if (wahl.Grund == "content_filter" || wahl.Nachricht.Ablehnung is not null)
        {
            protokoll.LogInformation("Frage abgelehnt, Grund {Grund}", wahl.Grund);

            // A new request without the customer's words: only a courteous sentence in the language of the shop.
            var absage = await SendeAsync(
                "Formuliere einen höflichen Satz, dass die Werkstatt eine Frage nicht beantwortet und zum Tresen bittet.", "Bitte jetzt.", kontoHash, abbruch);
            return absage is { Grund: "stop", Nachricht.Text: { } satz } ? satz : "Bitte fragen Sie am Tresen.";
        }
        return wahl.Nachricht.Text ?? "";
    }

    public async Task<bool> UnbedenklichAsync(string text, CancellationToken abbruch)
    {
        using var antwort = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text }, abbruch);
        antwort.EnsureSuccessStatusCode();
        using var inhalt = JsonDocument.Parse(await antwort.Content.ReadAsStringAsync(abbruch));
        return !inhalt.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
    }

    private async Task<Wahl> SendeAsync(string rolle, string text, string kontoHash, CancellationToken abbruch)
    {
        var anfrage = new
        {
            model = "gpt-4o-mini",
            user = kontoHash,
            messages = new[] { new { role = "system", content = rolle }, new { role = "user", content = text } },
        };
        for (var versuch = 1; ; versuch++)
        {
            using var antwort = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", anfrage, abbruch);
            if ((int)antwort.StatusCode is 429 or 503 && versuch < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(versuch), abbruch);
                continue;
            }
            antwort.EnsureSuccessStatusCode();
            var ergebnis = await antwort.Content.ReadFromJsonAsync<Ergebnis>(abbruch);
            return ergebnis!.Wahlen[0];
        }
    }
}

public static class WerkstattEndpunkte
{
    public static void MapWerkstatt(this IEndpointRouteBuilder app) =>
        app.MapPost("/werkstatt/frage", async (Frage frage, WerkstattModell modell, CancellationToken abbruch) =>
        {
            if (!await modell.UnbedenklichAsync(frage.Text, abbruch))
            {
                return Results.BadRequest("Bitte fragen Sie am Tresen.");
            }
            var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(frage.Konto)));
            return Results.Ok(new { hinweis = "Antwort einer KI, ohne Gewähr.", text = await modell.AntworteAsync(frage, hash, abbruch) });
        });
}
