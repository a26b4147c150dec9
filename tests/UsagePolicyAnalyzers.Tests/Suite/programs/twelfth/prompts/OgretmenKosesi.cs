// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text.Json;

namespace OgretmenKosesi;

public class CalismaKagidi
{
    private const string Yonerge =
        "Sınıf öğretmenlerine çalışma kâğıdı hazırlamada yardım ediyorsun. " +
        "Öğretmen konuyu yazar; sen üçüncü sınıf düzeyinde beş soru ve öğretmen için cevap anahtarı hazırlarsın. " +
        "Kazanımın numarasını en üste yaz.";

    private readonly HttpClient _http;

    public CalismaKagidi(HttpClient http)
    {
        _http = http;
    }

    public async Task<string> HazirlaAsync(string konu)
    {
        var istek = new
        {
            system_instruction = new { parts = new[] { new { text = Yonerge } } },
            contents = new[] { new { role = "user", parts = new[] { new { text = konu } } } }
        };
        using var yanit = await _http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", istek);
        yanit.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}
