// scope: UPA3005
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Autohaus.Werkstatt;

public sealed class Werkstattmodell(HttpClient http, ILogger<Werkstattmodell> protokoll)
{
    private static void Dauer(ILogger log, int nummer, long millisekunden) { }

    private int _nummer;

    public async Task<string> FragenAsync(string kunde, string beschreibung)
    {
        var nummer = Interlocked.Increment(ref _nummer);
        var start = Environment.TickCount64;
        var eingabe = $"Der Kunde {kunde} beschreibt ein Geräusch: {beschreibung}. Nenne drei mögliche Ursachen.";
        protokoll.LogInformation("Anfrage {Nummer}: {Zeichen} Zeichen", nummer, eingabe.Length);

        using var antwort = await http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent",
            new { contents = new[] { new { parts = new[] { new { text = eingabe } } } } });
        var json = await antwort.Content.ReadFromJsonAsync<JsonNode>();
        Dauer(protokoll, nummer, Environment.TickCount64 - start);
        return json!["candidates"]![0]!["content"]!["parts"]![0]!["text"]!.GetValue<string>();
    }
}
