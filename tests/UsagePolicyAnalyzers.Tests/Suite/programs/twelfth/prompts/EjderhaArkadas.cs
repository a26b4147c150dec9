// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text.Json;

namespace MasalBahcesi;

public class EjderhaSohbeti
{
    private const string Karakter =
        "Sen Pofuduk adında neşeli bir ejderhasın. " +
        "7-10 yaş arası çocuklarla sohbet ediyorsun; onlara bilmece sor ve oyun öner. " + // expect: UPA5002
        "Kısa cümleler kur, zor kelimelerden kaçın. " +
        "Her üç mesajda bir bilmece sor.";

    private readonly HttpClient _http;

    public EjderhaSohbeti(HttpClient http)
    {
        _http = http;
    }

    public async Task<string> KonusAsync(string mesaj)
    {
        var istek = new
        {
            system_instruction = new { parts = new[] { new { text = Karakter } } },
            contents = new[] { new { role = "user", parts = new[] { new { text = mesaj } } } },
            generationConfig = new { temperature = 0.9, maxOutputTokens = 300 }
        };
        using var yanit = await _http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", istek);
        yanit.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}
