// scope: UPA1001, UPA2001, UPA2003
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Destek.Yonlendirme;

public enum Birim { Faturalama, Teknik, Kargo, Diger }

public record Bilet(int Numara, string Konu, string Metin);

public interface IKuyruk
{
    Task EkleAsync(Birim birim, int biletNumarasi);
}

public class BiletYonlendirici
{
    private readonly HttpClient _http;
    private readonly IKuyruk _kuyruk;

    public BiletYonlendirici(HttpClient http, IKuyruk kuyruk, string anahtar)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", anahtar);
        _kuyruk = kuyruk;
    }

    public async Task YonlendirAsync(Bilet bilet)
    {
        var etiket = await EtiketleAsync(bilet.Konu + "\n" + bilet.Metin);
        var birim = etiket switch
        {
            "faturalama" => Birim.Faturalama,
            "teknik" => Birim.Teknik,
            "kargo" => Birim.Kargo,
            _ => Birim.Diger
        };
        await _kuyruk.EkleAsync(birim, bilet.Numara);
    }

    private async Task<string> EtiketleAsync(string metin)
    {
        var govde = new
        {
            model = "gpt-4o-mini",
            temperature = 0,
            messages = new object[]
            {
                new { role = "system", content = "Destek biletini tek kelimeyle etiketle: faturalama, teknik, kargo veya diger." },
                new { role = "user", content = metin }
            }
        };
        var yanit = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", govde);
        using var belge = JsonDocument.Parse(await yanit.Content.ReadAsStreamAsync());
        return belge.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!.Trim().ToLowerInvariant();
    }
}
