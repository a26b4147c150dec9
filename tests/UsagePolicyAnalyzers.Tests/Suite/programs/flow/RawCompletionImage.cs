// scope: UPA4004
using System.Text;
using System.Text.Json;

namespace Sammelkarten;

public class KartenBilder
{
    private readonly HttpClient _http;

    public KartenBilder(HttpClient http) => _http = http;

    private static Dictionary<string, object?> Anfrage(string motiv, bool jugendfrei)
    {
        var anfrage = new Dictionary<string, object?>();
        anfrage.Add("model", "gpt-image-1");
        anfrage.Add("prompt", motiv);
        anfrage.Add("moderation", "low"); // expect: UPA4004
        if (jugendfrei) anfrage.Add("background", "opaque");
        return anfrage;
    }

    public async Task<string> MaleAsync(string motiv)
    {
        var inhalt = new StringContent(JsonSerializer.Serialize(Anfrage(motiv, true)), Encoding.UTF8, "application/json");
        var antwort = await _http.PostAsync("https://api.openai.com/v1/images/generations", inhalt);
        return await antwort.Content.ReadAsStringAsync();
    }
}
