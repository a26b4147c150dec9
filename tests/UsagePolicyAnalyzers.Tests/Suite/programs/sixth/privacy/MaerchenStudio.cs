// scope: UPA4004, UPA4005
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Maerchen.Studio;

public sealed class Sicherheitsregel
{
    [JsonPropertyName("category")] public string Kategorie { get; init; } = "";
    [JsonPropertyName("threshold")] public string Schwelle { get; init; } = "BLOCK_MEDIUM_AND_ABOVE";
}

public sealed class Anfrage
{
    [JsonPropertyName("contents")] public object[] Inhalte { get; init; } = [];
    [JsonPropertyName("safetySettings")] public List<Sicherheitsregel> Regeln { get; init; } = [];
}

public sealed class MaerchenStudio(HttpClient http)
{
    private const string Adresse = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent";

    public Task<string> FuerAlleAsync(string thema) => SendenAsync(thema,
    [
        new() { Kategorie = "HARM_CATEGORY_HARASSMENT" },
        new() { Kategorie = "HARM_CATEGORY_DANGEROUS_CONTENT", Schwelle = "BLOCK_LOW_AND_ABOVE" },
    ]);

    public Task<string> FuerAutorenAsync(string thema) => SendenAsync(thema,
    [
        new() { Kategorie = "HARM_CATEGORY_HARASSMENT", Schwelle = "BLOCK_MEDIUM_AND_ABOVE" },
        new() { Kategorie = "HARM_CATEGORY_DANGEROUS_CONTENT", Schwelle = "BLOCK_NONE" }, // expect: UPA4004
    ]);

    private async Task<string> SendenAsync(string thema, List<Sicherheitsregel> regeln)
    {
        var anfrage = new Anfrage
        {
            Inhalte = [new { parts = new[] { new { text = "Erzähle ein kurzes Märchen über: " + thema } } }],
            Regeln = regeln,
        };
        using var antwort = await http.PostAsJsonAsync(Adresse, anfrage);
        return await antwort.Content.ReadAsStringAsync();
    }
}
