using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Yardim;

public interface IYanitlayici { Task<string> YanitlaAsync(string soru); }

internal sealed class Yanitlayici(HttpClient http) : IYanitlayici
{
    public Task<string> YanitlaAsync(string soru) => GonderAsync("Yapay zekâ destek asistanı olarak yanıtla: " + soru);

    private async Task<string> GonderAsync(string metin)
    {
        var yanit = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new { contents = new[] { new { parts = new[] { new { text = metin } } } } });
        var json = await yanit.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
