using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Emeklilik.Rehber;

public record Soru(string Metin);

public static class Uyari
{
    private const string Metin =
        "Bu yanıt yapay zekâ tarafından oluşturulmuştur, hata içerebilir ve yatırım tavsiyesi değildir. Kararınızdan önce lisanslı bir finans danışmanına başvurun.";

    public static string UyariEkle(this string yanit) => yanit.TrimEnd() + "\n\n" + Metin;
}

public class EmeklilikRehberi
{
    private const string Yonerge =
        "Bireysel emeklilik sistemi hakkında genel bilgi ver. " +
        "Devlet katkısı, bekleme süreleri ve fon türlerini sade bir dille anlat. " +
        "Belirli bir fon önerme; kişisel durumlar için lisanslı bir danışmana yönlendir.";

    private readonly IChatClient _istemci;
    private readonly ModerationClient _denetim;

    public EmeklilikRehberi(IChatClient istemci, ModerationClient denetim)
    {
        _istemci = istemci;
        _denetim = denetim;
    }

    public async Task<string?> YanitlaAsync(string metin, CancellationToken iptal)
    {
        ModerationResult sonuc = await _denetim.ClassifyTextAsync(metin, iptal);
        if (sonuc.Flagged) return null;

        var yanit = await _istemci.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Yonerge), new ChatMessage(ChatRole.User, metin)], cancellationToken: iptal);
        if (yanit.FinishReason == ChatFinishReason.ContentFilter) return null;
        return yanit.Text.UyariEkle();
    }
}

public static class Uclar
{
    public static void Ekle(WebApplication uygulama)
    {
        uygulama.MapPost("/emeklilik/soru", async (Soru soru, EmeklilikRehberi rehber, CancellationToken iptal) =>
        {
            var yanit = await rehber.YanitlaAsync(soru.Metin, iptal);
            return yanit is null ? Results.UnprocessableEntity() : Results.Ok(new { yanit });
        });
    }
}
