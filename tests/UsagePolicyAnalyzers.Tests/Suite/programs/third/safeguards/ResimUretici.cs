// scope: UPA4004
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Resim.Uretici;

public sealed record ResimIstegi(string Aciklama, string Boyut);

public interface IResimServisi
{
    Task<string> UretAsync(ResimIstegi istek, CancellationToken ct);
}

public sealed class ResimServisi(HttpClient http, IConfiguration ayarlar) : IResimServisi
{
    private static readonly HashSet<string> Boyutlar = ["1024x1024", "1536x1024"];

    public async Task<string> UretAsync(ResimIstegi istek, CancellationToken ct)
    {
        var govde = new
        {
            model = "gpt-image-1",
            prompt = "Çocuk odası için duvar resmi: " + istek.Aciklama,
            size = Boyutlar.Contains(istek.Boyut) ? istek.Boyut : "1024x1024",
            moderation = "low", // expect: UPA4004
        };
        using var mesaj = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/images/generations")
        {
            Content = JsonContent.Create(govde),
        };
        mesaj.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ayarlar["OpenAI:Anahtar"]);
        using var yanit = await http.SendAsync(mesaj, ct);
        yanit.EnsureSuccessStatusCode();
        var json = await yanit.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json!["data"]![0]!["b64_json"]!.GetValue<string>();
    }
}

public static class Uygulama
{
    public static void Baglantilar(WebApplication app)
    {
        app.MapPost("/resim", async (ResimIstegi istek, IResimServisi servis, CancellationToken ct) =>
            Results.Ok(new { resim = await servis.UretAsync(istek, ct), yapayZeka = true }));
    }
}
