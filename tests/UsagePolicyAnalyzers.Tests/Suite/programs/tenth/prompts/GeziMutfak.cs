// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace GeziMutfak.Controllers;

public sealed class GeziIstegi
{
    public string Sehir { get; set; } = "";

    public int Gun { get; set; }

    public string Butce { get; set; } = "orta";

    public string Kisiler { get; set; } = "çift";

    public string Ilgi { get; set; } = "";
}

public sealed class TarifIstegi
{
    public List<string> Malzemeler { get; set; } = [];

    public string? Alerji { get; set; }
}

[ApiController]
[Route("api/[controller]")]
public sealed class PlanController : ControllerBase
{
    private readonly ChatClient _sohbet;

    public PlanController(ChatClient sohbet) => _sohbet = sohbet;

    private static string GeziPrompt(GeziIstegi istek)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Sen deneyimli bir seyahat planlayıcısısın. Aşağıdaki bilgilere göre gün gün bir gezi planı hazırla.");
        sb.AppendLine();
        sb.AppendLine($"Şehir: {istek.Sehir}");
        sb.AppendLine($"Gün sayısı: {istek.Gun}");
        sb.AppendLine($"Bütçe: {istek.Butce}");
        sb.AppendLine($"Kişiler: {istek.Kisiler}");
        sb.AppendLine($"İlgi alanları: {istek.Ilgi}");
        sb.AppendLine();
        sb.AppendLine("Her gün için sabah, öğle ve akşam önerisi ver. Mekânların adını, semtini ve yaklaşık ücretini yaz.");
        sb.AppendLine("Kapalı olabilecek müzeler için günü belirt. Emin olmadığın bilgiyi yazma.");
        sb.AppendLine("Yanıtı yalnızca geçerli JSON olarak ver: { \"gunler\": [ { \"baslik\": \"\", \"sabah\": \"\", \"ogle\": \"\", \"aksam\": \"\" } ], \"ipuclari\": [] }");
        return sb.ToString();
    }

    private static string TarifPrompt(TarifIstegi istek) => $@"Sen yaratıcı bir Türk mutfağı şefisin.
Elimdeki malzemeler: {string.Join(", ", istek.Malzemeler)}.
Alerji: {istek.Alerji ?? "yok"}.

Kurallar:
- Üç tarif öner; en fazla iki ek malzeme kullan.
- Süre, porsiyon ve zorluk derecesini yaz.
- Adımları numaralandır, ""soğanları öldürün"", ""közleyin"", ""dinlendirin"" gibi mutfak terimlerini açıkla.
- Alerjen içeren tarif önerme.
- Sonuna küçük bir servis önerisi ekle.";

    private const string KahveFali =
        "Sen eğlence amaçlı kahve falı yorumlayan neşeli bir yapay zekâsın. Kullanıcı fincanda gördüğü şekilleri anlatır: kuş, yol, balık, kalp. " +
        "Geleneksel anlamlarına göre üç dört cümlelik sıcak bir yorum yaz. Sağlık, para ve ölüm hakkında kehanette bulunma. " +
        "Yorumu \"Fala inanma, falsız kalma; bu yorum eğlence içindir ve yapay zekâ tarafından yazıldı.\" diye bitir.";

    private const string YorumOzeti =
        "Sen bir otel değerlendirme analistisin. Misafir yorumlarını oku; konum, temizlik, kahvaltı ve personel başlıklarında olumlu ve olumsuz noktaları özetle. " +
        "Her başlığa 1 ile 5 arasında yorumlardan çıkan ortalamayı yaz. Yorum uydurma.";

    [HttpPost("gezi")]
    public async Task<IActionResult> Gezi([FromBody] GeziIstegi istek)
    {
        if (istek.Gun is < 1 or > 14)
        {
            return BadRequest("Gün sayısı 1 ile 14 arasında olmalı.");
        }

        var yanit = await SorAsync(GeziPrompt(istek), "Planı hazırla.");
        try
        {
            using var json = JsonDocument.Parse(yanit);
            return Ok(new { yapayZeka = true, plan = json.RootElement.Clone() });
        }
        catch (JsonException)
        {
            return StatusCode(502, "Plan hazırlanamadı, lütfen tekrar deneyin.");
        }
    }

    [HttpPost("tarif")]
    public async Task<IActionResult> Tarif([FromBody] TarifIstegi istek) => Ok(new { yapayZeka = true, metin = await SorAsync(TarifPrompt(istek), "Tarifleri yaz.") });

    [HttpPost("fal")]
    public async Task<IActionResult> Fal([FromBody] string sekiller) => Ok(new { yapayZeka = true, metin = await SorAsync(KahveFali, sekiller) });

    [HttpPost("yorumlar")]
    public async Task<IActionResult> Yorumlar([FromBody] string[] yorumlar) => Ok(new { yapayZeka = true, metin = await SorAsync(YorumOzeti, string.Join("\n---\n", yorumlar)) });

    private async Task<string> SorAsync(string sistem, string kullanici)
    {
        ChatCompletion tamamlama = await _sohbet.CompleteChatAsync([new SystemChatMessage(sistem), new UserChatMessage(kullanici)]);
        return tamamlama.Content[0].Text;
    }
}
