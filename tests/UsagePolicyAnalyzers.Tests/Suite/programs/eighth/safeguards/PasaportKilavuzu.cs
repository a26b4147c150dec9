// scope: UPA3002
using OpenAI.Chat;

namespace Konsolosluk.Rehber;

public sealed record Adim(int Sira, string Baslik);

/// <summary>Form doldurma rehberi: alanların nerede bulunduğunu anlatır, hiçbir numara toplamaz.</summary>
public sealed class PasaportKilavuzu(ChatClient sohbet)
{
    private static readonly Adim[] Adimlar =
    [
        new(1, "Fotoğraf"),
        new(2, "Kimlik bilgileri"),
        new(3, "Pasaport bilgileri"),
        new(4, "Randevu"),
    ];

    private static string Talimat(Adim adim) =>
        "Sen konsolosluk formunu anlatan yapay zekâ yardımcısısın.\n" +
        $"Kullanıcı şu anda {adim.Sira}. adımda: {adim.Baslik}.\n" +
        "- Pasaport numarasının kimlik sayfasında sağ üstte bulunduğunu açıkla.\n" +
        "- Kullanıcıdan T.C. kimlik numarasını ya da pasaport numarasını sohbete yazmasını isteme.\n" +
        "- Numara yazarsa, bunu yalnızca resmî forma girmesi gerektiğini hatırlat.\n" +
        "- Şifre ve doğrulama kodu asla sorma.\n" +
        "- Randevu için yalnızca şehri ve uygun günleri sor.";

    public async Task<string> AciklaAsync(int sira, string soru, CancellationToken ct = default)
    {
        var adim = Adimlar.First(a => a.Sira == sira);
        ChatCompletion c = await sohbet.CompleteChatAsync(
            [new SystemChatMessage(Talimat(adim)), new UserChatMessage(soru)],
            new ChatCompletionOptions { MaxOutputTokenCount = 350 },
            ct);
        return c.Refusal is { Length: > 0 } ? "Bu konuda yardımcı olamıyorum." : c.Content[0].Text;
    }
}

/// <summary>Sohbete yanlışlıkla yazılan numaraları modele ulaşmadan önce kapatır.</summary>
public static partial class NumaraKapatici
{
    [System.Text.RegularExpressions.GeneratedRegex(@"\b[1-9]\d{10}\b")]
    private static partial System.Text.RegularExpressions.Regex KimlikNo();

    [System.Text.RegularExpressions.GeneratedRegex(@"\b[A-Z]\d{8}\b")]
    private static partial System.Text.RegularExpressions.Regex PasaportNo();

    public static string Kapat(string metin) =>
        PasaportNo().Replace(KimlikNo().Replace(metin, "[kimlik no]"), "[pasaport no]");
}
