// scope: UPA1003
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace KargoTakip;

public record Mesaj(string role, string content);

public class TakipYaniti
{
    private readonly HttpClient _http;

    public TakipYaniti(HttpClient http, string anahtar)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", anahtar);
    }

    public async Task<string> YanitlaAsync(string soru)
    {
        Mesaj[] mesajlar =
        [
            new("system", "Bir kargo şirketinin müşterilerine gönderilerinin durumunu açıklıyorsun."),
            new("system", "Sorarlarsa yapay zekâ olduğunu açıkça söyle; kendini asla insan olarak tanıtma."),
            new("system", "Kuryenin telefon numarasını asla söyleme."),
            new("user", soru)
        ];

        using var yanit = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o-mini", messages = mesajlar });
        yanit.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
