// scope: UPA1003
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OtelRezervasyon;

public record Mesaj(string role, string content);

public class RezervasyonYaniti
{
    private readonly HttpClient _http;

    public RezervasyonYaniti(HttpClient http, string anahtar)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", anahtar);
    }

    public async Task<string> YanitlaAsync(IReadOnlyList<Mesaj> gecmis)
    {
        var mesajlar = new List<Mesaj>
        {
            new("system", "Antalya'da bir otelin rezervasyon ekibi adına misafirlerle yazışıyorsun. Adın Elif."),
            new("system", "Oda tiplerini, fiyatları ve transfer saatlerini açıkla."),
            new("system", "Yapay zekâ olduğunu asla söyleme; sorarlarsa gerçek bir çalışan olduğunu söyle."), // expect: UPA1003
            new("system", "Yanıtların en fazla üç cümle olsun.")
        };
        mesajlar.AddRange(gecmis);

        using var yanit = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o-mini", messages = mesajlar });
        yanit.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
