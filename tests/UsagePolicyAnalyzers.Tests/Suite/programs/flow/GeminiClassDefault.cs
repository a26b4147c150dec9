// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Novela;

public class AjusteSeguridad
{
    [JsonPropertyName("category")] public string Categoria { get; set; } = "";
    [JsonPropertyName("threshold")] public string Umbral { get; set; } = "BLOCK_MEDIUM_AND_ABOVE";
}

public class Novelista(HttpClient http)
{
    public async Task<string> EscribirAsync(string escena)
    {
        var ajustes = new List<AjusteSeguridad> { new() { Categoria = "HARM_CATEGORY_HARASSMENT", Umbral = "BLOCK_LOW_AND_ABOVE" }, new() { Categoria = "HARM_CATEGORY_HATE_SPEECH" } };
        var r = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new
        {
            contents = new[] { new { parts = new[] { new { text = escena } } } },
            safetySettings = ajustes,
        });
        return await r.Content.ReadAsStringAsync();
    }
}
