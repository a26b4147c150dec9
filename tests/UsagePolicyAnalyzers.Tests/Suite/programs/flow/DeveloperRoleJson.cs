// scope: UPA4009
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace Kocluk;

public record Istek(string Ton, string Metin);

public static class Api
{
    public static void Ekle(WebApplication app, HttpClient http) => app.MapPost("/duzelt", async (Istek istek) =>
    {
        var mesajlar = new JsonArray
        {
            new JsonObject { ["role"] = "developer", ["content"] = "Metni düzelt. Kullanıcının kuralı: " + istek.Ton }, // expect: UPA4009
            new JsonObject { ["role"] = "user", ["content"] = istek.Metin },
        };
        var yanit = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new JsonObject { ["model"] = "gpt-4o", ["messages"] = mesajlar });
        return await yanit.Content.ReadAsStringAsync();
    });
}
