using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Banka.Limitler;

public enum BasvuruDurumu { Yeni, Onaylandi, Reddedildi, Incelemede }

public class LimitBasvurusu
{
    public Guid Id { get; set; }
    public decimal IstenenLimit { get; set; }
    public decimal AylikGelir { get; set; }
    public decimal AylikBorc { get; set; }
    public int GecikenOdeme { get; set; }
    public BasvuruDurumu Durum { get; set; }
    public string? Gerekce { get; set; }
}

public interface IBasvuruDeposu
{
    Task<LimitBasvurusu?> GetirAsync(Guid id);
    Task KaydetAsync(LimitBasvurusu basvuru);
}

[JsonConverter(typeof(JsonStringEnumConverter<Karar>))]
public enum Karar { Onayla, Reddet }

public record KararYaniti(Karar Karar, string Gerekce);

public class LimitServisi
{
    private const string Yonerge =
        "Banka müşterilerinin kredi kartı limit artırım başvurularına karar ver. " +
        "Geliri, borcu ve geciken ödemeleri değerlendir. " +
        "JSON döndür: {\"karar\": \"Onayla\" ya da \"Reddet\", \"gerekce\": \"kısa açıklama\"}";

    private readonly ChatClient _istemci;
    private readonly IBasvuruDeposu _depo;

    public LimitServisi(ChatClient istemci, IBasvuruDeposu depo)
    {
        _istemci = istemci;
        _depo = depo;
    }

    public async Task IsleAsync(Guid id)
    {
        var basvuru = await _depo.GetirAsync(id);
        if (basvuru is not { Durum: BasvuruDurumu.Yeni }) return;

        var ozet = $"İstenen limit: {basvuru.IstenenLimit}, gelir: {basvuru.AylikGelir}, borç: {basvuru.AylikBorc}, geciken ödeme: {basvuru.GecikenOdeme}";
        ChatCompletion sonuc = await _istemci.CompleteChatAsync(
            [new SystemChatMessage(Yonerge), new UserChatMessage(ozet)],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(), Temperature = 0 });

        if (sonuc.FinishReason != ChatFinishReason.Stop || sonuc.Refusal is { Length: > 0 })
        {
            basvuru.Durum = BasvuruDurumu.Incelemede;
            await _depo.KaydetAsync(basvuru);
            return;
        }

        var yanit = JsonSerializer.Deserialize<KararYaniti>(sonuc.Content[0].Text, JsonSerializerOptions.Web)!;
        basvuru.Durum = yanit.Karar == Karar.Onayla ? BasvuruDurumu.Onaylandi : BasvuruDurumu.Reddedildi; // expect: UPA2001
        basvuru.Gerekce = yanit.Gerekce;
        await _depo.KaydetAsync(basvuru);
    }
}
