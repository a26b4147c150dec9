// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Museo.Guida;

public sealed class GuidaMuseo
{
    private static readonly string[] Categorie =
    [
        "HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_SEXUALLY_EXPLICIT", "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    private readonly HttpClient _http;
    public GuidaMuseo(HttpClient http) => _http = http;

    public async Task<string> RaccontaAsync(string opera)
    {
        var filtri = new JsonArray();
        foreach (var categoria in Categorie)
        {
            filtri.Add(new JsonObject { ["category"] = categoria, ["threshold"] = "BLOCK_MEDIUM_AND_ABOVE" });
        }

        var corpo = new JsonObject
        {
            ["systemInstruction"] = new JsonObject
            {
                ["parts"] = new JsonArray(new JsonObject { ["text"] = "Sei la guida di un museo di scienze. Racconta l'opera in cinque frasi." }),
            },
            ["contents"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["parts"] = new JsonArray(new JsonObject { ["text"] = opera }),
            }),
            ["safetySettings"] = filtri,
            ["generationConfig"] = new JsonObject { ["temperature"] = 0.4, ["responseMimeType"] = "text/plain" },
        };
        using var risposta = await _http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent", corpo);
        risposta.EnsureSuccessStatusCode();
        var json = JsonNode.Parse(await risposta.Content.ReadAsStringAsync());
        return json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
