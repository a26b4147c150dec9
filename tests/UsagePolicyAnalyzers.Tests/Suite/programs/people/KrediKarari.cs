// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Banka.Kredi;

public enum KrediDurumu { Beklemede, Onaylandi, Reddedildi }

public class KrediBasvurusu
{
    public int Id { get; set; }
    public string GelirBeyani { get; set; } = "";
    public KrediDurumu Durum { get; set; }
}

public class KrediKarari(HttpClient http, Func<KrediBasvurusu, Task> kaydet)
{
    public async Task VerAsync(KrediBasvurusu basvuru)
    {
        var yanit = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[] { new { role = "user", content = "Kredi başvurusu onaylansın mı? ONAY veya RET yaz.\n" + basvuru.GelirBeyani } }
        });
        var json = await yanit.Content.ReadFromJsonAsync<JsonNode>();
        var karar = (string)json!["choices"]![0]!["message"]!["content"]!;
        basvuru.Durum = karar == "ONAY" ? KrediDurumu.Onaylandi : KrediDurumu.Reddedildi; // expect-near: UPA2001
        await kaydet(basvuru);
    }
}
