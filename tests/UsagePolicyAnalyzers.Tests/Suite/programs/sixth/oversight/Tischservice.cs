// scope: UPA1001, UPA1003
using System.Net.Http.Json;
using System.Text.Json;

namespace Wirtshaus.Reservierung;

public record EingehendeSms(string Absender, string Inhalt, DateTime Zeitpunkt);

public interface ISmsVersand
{
    Task SendeAsync(string rufnummer, string nachricht);
}

public class GeminiAnbindung
{
    private readonly HttpClient _http;
    private readonly string _schluessel;

    public GeminiAnbindung(HttpClient http, string schluessel)
    {
        _http = http;
        _schluessel = schluessel;
    }

    public async Task<string> FrageAsync(string anweisung, string text)
    {
        var anfrage = new
        {
            system_instruction = new { parts = new[] { new { text = anweisung } } },
            contents = new[] { new { role = "user", parts = new[] { new { text } } } }
        };
        var antwort = await _http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=" + _schluessel, anfrage);
        antwort.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await antwort.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}

public class Tischservice
{
    private readonly GeminiAnbindung _gemini;
    private readonly ISmsVersand _sms;

    public Tischservice(GeminiAnbindung gemini, ISmsVersand sms)
    {
        _gemini = gemini;
        _sms = sms;
    }

    private static string Anweisung(DateTime heute)
        => $@"Du beantwortest Nachrichten von Gästen eines Wirtshauses in Regensburg. Heute ist {heute:dd.MM.yyyy}.
Freie Tische gibt es täglich von 11 bis 22 Uhr. Antworte in höchstens zwei Sätzen.";

    public async Task BearbeiteAsync(EingehendeSms sms)
    {
        var antwort = await _gemini.FrageAsync(Anweisung(sms.Zeitpunkt), sms.Inhalt);
        antwort = antwort.Trim();
        if (antwort.Length > 300)
            antwort = antwort[..300];
        await _sms.SendeAsync(sms.Absender, antwort); // expect: UPA1001
    }
}
