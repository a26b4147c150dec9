// scope: UPA4002, UPA4001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Belediye.Cevap;

public sealed record Dilekce(string Konu, string Metin);

public static class CevapServisi
{
    public static void MapDilekce(this IEndpointRouteBuilder app) =>
        app.MapPost("/dilekce", async (Dilekce dilekce, IHttpClientFactory fabrika) =>
        {
            var http = fabrika.CreateClient("openai");
            if (!await UygunMuAsync(http, dilekce.Konu + "\n" + dilekce.Metin))
            {
                return Results.UnprocessableEntity("Metniniz işlenemedi, lütfen yeniden yazın.");
            }

            using var yanit = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
            {
                model = "gpt-4o-mini",
                messages = new[]
                {
                    new { role = "system", content = "Belediyeye gelen dilekçeleri iki cümleyle özetle." },
                    new { role = "user", content = dilekce.Konu + "\n" + dilekce.Metin },
                },
            });
            return Results.Text(await yanit.Content.ReadAsStringAsync());
        });

    private static async Task<bool> UygunMuAsync(HttpClient http, string metin)
    {
        using var yanit = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = metin });
        yanit.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
        return !json.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
    }
}
