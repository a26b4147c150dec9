// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json.Nodes;
using System.Net.Http.Json;

namespace Magaza.MusteriSesi;

public sealed class YorumOzeti
{
    public string Urun { get; set; } = "";
    public string Duygu { get; set; } = "";
    public string[] Konular { get; set; } = [];
    public bool IadeIstegi { get; set; }
}

public sealed class MusteriSesi
{
    private readonly HttpClient _http;

    public MusteriSesi(HttpClient http) => _http = http;

    private static readonly string Talimat =
@"Bir ev eşyası mağazasına gelen ürün yorumlarını okuyup ekip için özetliyorsun.

Her yorum için şunları çıkar:
1. Ürün adı ve varsa modeli.
2. Müşterinin duygusu: memnun, kararsız, hayal kırıklığı, kızgın. Duyguyu yalnızca ürüne ve teslimata dair sözlerden çıkar.
3. Konular: kalite, paketleme, kargo, fiyat, kurulum, müşteri hizmetleri.
4. İade veya değişim istiyor mu?

Kurallar:
- Yorumu yazan kişinin adını, adresini, telefonunu özete alma.
- Kişi hakkında yorum yapma: yaşı, inancı, geliri, sağlığı bizi ilgilendirmez.
- Hakaret varsa hakareti tekrar etme, 'sert ifade' diye not düş.
- Yorumun sahte olabileceğini düşünüyorsan 'şüpheli' konusunu ekle ve nedenini tek cümleyle yaz; yorumu silme.
- Ürünle ilgili bir yaralanma anlatılıyorsa 'güvenlik' konusunu en başa yaz.
- Kendin yorum yazma, yorumu güzelleştirme.

Haftalık rapor istendiğinde yalnızca sayıları ver: ürün başına yorum sayısı, duyguların dağılımı, en sık üç konu.

Cevabı JSON dizisi olarak ver: urun, duygu, konular, iadeIstegi.";

    public async Task<string> OzetleAsync(IEnumerable<string> yorumlar, CancellationToken ct)
    {
        var govde = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = new JsonArray
            {
                new JsonObject { ["role"] = "system", ["content"] = Talimat },
                new JsonObject { ["role"] = "user", ["content"] = string.Join("\n---\n", yorumlar) }
            }
        };
        using var yanit = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", govde, ct);
        yanit.EnsureSuccessStatusCode();
        var json = await yanit.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }
}
