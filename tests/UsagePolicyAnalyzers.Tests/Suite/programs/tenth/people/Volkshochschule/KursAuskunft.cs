using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Vhs.Portal;

public record Kurs(string Nummer, string Titel, string Ort, DateOnly Beginn, decimal Gebuehr);

public interface IKursverzeichnis
{
    Task<Kurs?> FindeAsync(string nummer);
    Task<IReadOnlyList<Kurs>> SucheAsync(string text, int anzahl);
}

public interface IKursAuskunft
{
    Task<string> BeantworteAsync(string frage, IReadOnlyList<Kurs> kurse, CancellationToken ct);
}

internal sealed class GeminiKursAuskunft : IKursAuskunft
{
    private const string Modell = "gemini-2.0-flash";
    private readonly HttpClient _http;

    public GeminiKursAuskunft(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://generativelanguage.googleapis.com/");
    }

    public async Task<string> BeantworteAsync(string frage, IReadOnlyList<Kurs> kurse, CancellationToken ct)
    {
        var anweisung = $@"Du beantwortest Fragen zum Programm der Volkshochschule.
Verwende nur die folgenden Kurse und nenne immer die Kursnummer:
{string.Join("\n", kurse.Select(k => $"{k.Nummer}: {k.Titel}, {k.Ort}, ab {k.Beginn:dd.MM.yyyy}, {k.Gebuehr:0.00} Euro"))}
Wenn kein Kurs passt, schlage vor, im Sekretariat anzurufen. Höchstens fünf Sätze, freundlich und in der Sie-Form.";

        var body = new JsonObject
        {
            ["system_instruction"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = anweisung }) },
            ["contents"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["parts"] = new JsonArray(new JsonObject { ["text"] = frage })
            }),
            ["generationConfig"] = new JsonObject { ["maxOutputTokens"] = 400 }
        };

        using var antwort = await _http.PostAsJsonAsync($"v1beta/models/{Modell}:generateContent", body, ct);
        antwort.EnsureSuccessStatusCode();
        var json = await antwort.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
