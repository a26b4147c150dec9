// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BoutiqueVelo;

public interface IRedacteur
{
    Task<string> RepondreAsync(string question, CancellationToken ct);
}

public sealed class RedacteurAzure(HttpClient http) : IRedacteur
{
    private const string Url = "https://velo.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21";

    public async Task<string> RepondreAsync(string question, CancellationToken ct)
    {
        var corps = new
        {
            messages = new object[]
            {
                new { role = "system", content = "Tu conseilles les clients d'une boutique de vélos. Tu es courtois et précis." },
                new { role = "user", content = question },
            },
            temperature = 0.3,
        };
        using var reponse = await http.PostAsJsonAsync(Url, corps, ct);
        reponse.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await reponse.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}

public static class Application
{
    public static void Configurer(WebApplication app)
    {
        var groupe = app.MapGroup("/conseil");
        groupe.MapGet("/", () => Results.Text("Posez votre question à l'atelier."));
        groupe.MapPost("/", async (HttpContext contexte, IRedacteur redacteur) =>
        {
            using var lecteur = new StreamReader(contexte.Request.Body);
            var question = await lecteur.ReadToEndAsync();
            var texte = await redacteur.RepondreAsync(question, contexte.RequestAborted);
            return Results.Text(texte); // expect: UPA1001
        });
    }
}
