// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json;

namespace Banca.Crediti;

public record Richiedente(string Nome, decimal Reddito, string StatoCivile);

public class PunteggioCredito(HttpClient http)
{
    public async Task<string?> ValutaAsync(Richiedente r)
    {
        var testo = $"Assegna un punteggio di credito da 0 a 100 al richiedente del prestito. Reddito {r.Reddito}, stato civile {r.StatoCivile}."; // expect: UPA2005
        var risposta = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new { contents = new[] { new { parts = new[] { new { text = testo } } } } });
        using var doc = JsonDocument.Parse(await risposta.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString();
    }
}
